/** What systems and office programs leave in folders: hidden files, and locks of open workbooks (`~$叶县.xlsx`, WPS's `.~叶县.xlsx`). Takes a bare name. */
export const isClutter = (name: string): boolean => /^(?:\.|~\$|__MACOSX$)|^(?:thumbs\.db|desktop\.ini)$|\.tmp$/i.test(name);
