/** What the documents of a submission say beside the report. */
export interface SubmissionParts {
  /** ISO 8601: the day on the title page, in Beijing, and the time in the file's properties. */
  at: string;
  /** Something is still open: every page says 草稿. */
  draft: boolean;
}

/** The words at the head of every page. */
export const headerOf = ({ draft }: SubmissionParts): { header?: string } => (draft ? { header: '草稿' } : {});
