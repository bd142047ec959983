/** An issue as a book. */
export interface Book {
  /** Address of the issue: what the book is known by, and where it comes from. */
  source: string;
  title: string;
  language: string;
  publisher: string;
  description: string;
  /** Day, month or year that it came out, as far as it is known for sure: `2025-08-27`, `2023-09`. */
  date: string | undefined;
  /** Day that its files are dated by, so that the same issue gives the same bytes. */
  day: string;
  rights: string;
  parts: BookPart[];
}

/** 一版 */
export interface BookPart {
  /** Name of its file, without ending. */
  name: string;
  title: string;
  chapters: BookChapter[];
}

/** 一篇 */
export interface BookChapter {
  name: string;
  title: string;
  /** What it says, from the headline on, as XHTML. */
  xhtml: string;
  writers: string[];
}
