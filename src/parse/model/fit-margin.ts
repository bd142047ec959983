/** The two ways in which a line may be otherwise; infinite where nothing else was weighed. */
export interface FitMargin {
  /** Headline, name or body text. */
  readonly label: number;
  /** Begins a paragraph or not. */
  readonly first: number;
}
