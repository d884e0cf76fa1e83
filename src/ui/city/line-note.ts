import { wordsOf } from '../../core/rules';
import type { Lang } from '../state';
import type { CityWords } from '../words/city';
import type { IntakeLine } from './intake-lines';

/** What is wrong with a line's card: the gravest finding in words, and how many more there are. Empty where nothing is. */
export function lineNote({ result, errors, warnings }: IntakeLine, c: CityWords, lang: Lang): string {
  if (result === null || errors + warnings === 0) return '';
  const open = result.findings.filter(({ finding, status }) => status === 'open' && finding.severity !== 'info').map(({ finding }) => finding);
  const first = open.find(({ severity }) => severity === 'error') ?? open[0];
  if (first === undefined) return '';
  const words = `${first.item === null ? '' : `${first.item} `}${wordsOf(first, lang).message}`;
  const more = errors + warnings - 1;
  return [words, ...(more === 0 ? [] : [c.line.others(more)]), ...(result.complete ? [] : [c.line.incomplete])].join(c.line.sep);
}
