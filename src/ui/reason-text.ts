import { wordsOf } from '../core/rules';
import type { ItemView } from './item-view';
import { isError } from './item-view';
import { scoreText } from './score-text';
import type { Lang } from './state';
import type { Words } from './words';

/** What an item counts now and why, in a sentence: the reason comes first. */
export function reasonText({ item, findings, status }: ItemView, t: Words, lang: Lang): string {
  switch (status) {
    case 'missing': {
      const missing = findings.filter((finding) => finding.rule === 'missing-material');
      const wouldBe = missing[0]?.wouldBe ?? null;
      const what = t.detail.zero(t.list(missing.map(({ text }) => text)));
      return wouldBe === null ? what : `${what}${t.detail.sep}${t.detail.wouldBe(scoreText(wouldBe))}`;
    }
    case 'provisional': return t.detail.provisional(scoreText(item.points), item.materials.filter(({ state }) => state === 'unchecked').length);
    case 'scored': return t.detail.counts(scoreText(item.points), scoreText(item.weight));
    case 'unscored': return item.place === null ? t.fill.noRow : item.weight === null ? t.detail.openWeight : t.detail.unscored;
    case 'error': {
      const first = findings.find(isError);
      return first === undefined ? t.detail.unscored : wordsOf(first, lang).message;
    }
  }
}
