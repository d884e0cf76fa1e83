/** Folds what people spell differently: full and half width, white space anywhere, doubled points, kinds of brackets and dashes. */
export const fold = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '').replace(/[。．｡]/g, '.').replace(/\.{2,}/g, '.').replace(/[〔【\[{]/g, '(').replace(/[〕】\]}]/g, ')').replace(/[–—－]/g, '-');
