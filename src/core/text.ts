/** Folds what people spell differently: full and half width, white space anywhere, doubled points, kinds of brackets and dashes. */
export const fold = (text: string): string => (PLAIN.test(text) && !text.includes('..') ? text : foldAll(text));

/** Most labels are spelled as folding would leave them. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z.,、:()-]*$/;

const foldAll = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '').replace(/[。．｡]/g, '.').replace(/\.{2,}/g, '.').replace(/[〔【[{]/g, '(').replace(/[〕】\]}]/g, ')').replace(/[–—－]/g, '-');
