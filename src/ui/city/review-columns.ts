/** The columns that heading and rows of a review share: item, self-assessment, review, weight, difference. */
export const REVIEW_COLUMNS = { gridTemplateColumns: 'minmax(0, 1fr) 2.6em 3.8em 2.3em 2.6em', columnGap: '4px', alignItems: 'center' } as const;
