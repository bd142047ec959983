/** A headline as it is printed: lines of the title, and what stands above and below. */
export interface HeadTemplate {
  kicker?: string;
  /** One line, or two that are printed one below the other. */
  title: string | readonly [string, string];
  subtitle?: string;
}

/** What a story can be about: its headlines and sentences, with slots to fill. */
export interface Topic {
  kind: 'news' | 'commentary' | 'photo' | 'feature';
  sections: readonly string[];
  heads: readonly HeadTemplate[];
  /** First sentences of the first paragraph. */
  leads: readonly string[];
  /** Sentences of the paragraphs that follow. */
  body: readonly string[];
  /** Sentences that only end a story. */
  ends: readonly string[];
  subheads?: readonly string[];
}
