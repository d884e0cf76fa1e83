import type { GivenFile } from './desk';

/** Names that a table may end with; of a folder, nothing else is read. */
const TABLES = /\.(xlsx|xlsm|xltx|xls|xlsb|et|ett|ods|xml|csv|tsv|txt|html?|wps)$/i;

/** What programs leave behind, and systems hide. */
const HIDDEN = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;

export interface Given { files: GivenFile[]; /** Paths that are no tables by their names. */ skipped: string[] }

/** Chosen files as the intake takes them. Of a folder only what may be a table is taken; what a person picked one by one, whatever it is. */
export function givenFiles(chosen: readonly { file: File; path: string }[]): Given {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const visible = chosen.filter(({ path }) => !HIDDEN.test(nameOf(path)));
  const wanted = ({ path }: { path: string }): boolean => !path.includes('/') || TABLES.test(path);
  return { files: visible.filter(wanted).map(({ file, path }) => givenFile(file, path)), skipped: visible.filter((each) => !wanted(each)).map(({ path }) => path) };
}

export const givenFile = (file: File, path = file.name): GivenFile => ({
  path, size: file.size, modified: file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null,
  content: async () => file,
});
