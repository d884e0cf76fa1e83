/** What a submission was made of, and by what. */
export interface Origin {
  /** The source's name without its folder. */
  file: string;
  /** Of the source's bytes, in lower-case hexadecimal digits; `null` where there is no file to read. */
  sha256: string | null;
  /** What was changed since that file was opened, which is on the card and not in the file. */
  changes?: number;
  /** ISO 8601: the day on card and title page, and the only time in the files. */
  at: string;
  /** The program's version. */
  program: string;
}
