import { itemsOf } from '../schemes/schema';
import { describeFacts } from './describe-facts';
import { pointsOfItems } from './points-of-items';
import { UsageError, printJson } from './context';
import type { Context, ExitCode } from './context';
import { schemeFor } from './scheme-for';
import { describedText, pointsText } from './points-text';
import type { PointsOptions } from './program';
import { readJson } from './read-input';

/** Facts to points, item by item; or, with `describe`, the facts that the items need. */
export async function pointsCommand({ scheme: id, facts, describe = false, json = false }: PointsOptions, context: Context): Promise<ExitCode> {
  const { io, words, lang } = context;
  const scheme = await schemeFor(id, context);
  const head = { id: scheme.id, version: scheme.version };
  if (describe) {
    const items = itemsOf(scheme).map((item) => describeFacts(item, lang));
    if (json) printJson(io, { scheme: head, items });
    else io.out(describedText(items, lang) || `${words.noFacts}\n`);
    return 0;
  }
  if (facts === undefined) throw new UsageError(words.factsOrDescribe);
  const given = factsIn(await readJson(facts, words));
  if (given === null) throw new UsageError(words.notFacts(facts));
  const result = pointsOfItems(scheme, given, lang);
  if (json) printJson(io, { scheme: head, ...result });
  else io.out(pointsText(result, scheme, lang));
  return result.problems.length > 0 || result.items.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{"facts": {"1.3": {"staff": 8}}}`; `null` for any other shape. */
function factsIn(document: unknown): Record<string, Record<string, unknown>> | null {
  if (!isRecord(document) || !isRecord(document['facts'])) return null;
  const items = Object.entries(document['facts']).flatMap(([code, facts]) => (isRecord(facts) ? [[code, facts] as const] : []));
  return items.length === Object.keys(document['facts']).length ? Object.fromEntries(items) : null;
}
