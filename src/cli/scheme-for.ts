import { en, zhCN } from 'zod/locales';
import { schemeSchema } from '../schemes/schema';
import type { Scheme } from '../schemes/schema';
import { UsageError } from './context';
import type { Context } from './context';
import { readJson } from './read-input';

/** A built-in scheme by its id, or a person's own from a JSON file, which is checked as a whole. */
export async function schemeFor(idOrPath: string, { schemes, words, lang }: Context): Promise<Scheme> {
  const known = schemes.find(({ id }) => id === idOrPath);
  if (known !== undefined) return known;
  if (!/[\\/]|\.json$/i.test(idOrPath)) throw new UsageError(words.unknownScheme(idOrPath, schemes.map(({ id }) => id)));
  const { localeError } = lang === 'zh' ? zhCN() : en();
  const result = schemeSchema.safeParse(await readJson(idOrPath, words), { error: localeError });
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ place: placeOf(path), message }));
  throw new UsageError(words.schemeInvalid(idOrPath, issues));
}

/** `sections[0].items[2].weight`; `$` for the document itself. */
const placeOf = (path: PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '') || '$';
