import type { HostObject } from './host-object';
import { unknownMember } from './protocol';
import type { QueryInfo } from './protocol';

interface Wanted { all: boolean; names: Set<string>; inside: Map<string, string[][]> }

const wireName = (members: Record<string, unknown> | undefined, name: string): string | undefined =>
  Object.keys(members ?? {}).find((member) => member.toLowerCase() === name.toLowerCase());

function sort(object: HostObject, paths: string[][]): Wanted {
  const wanted: Wanted = { all: paths.length === 0, names: new Set(), inside: new Map() };
  for (const [first = '*', ...rest] of paths) {
    const scalar = wireName(object.get, first);
    const opened = wireName(object.open, first);
    if (first === '*' || first === '$all') wanted.all = true;
    else if (scalar !== undefined && rest.length === 0) wanted.names.add(scalar);
    else if (opened !== undefined) wanted.inside.set(opened, [...(wanted.inside.get(opened) ?? []), ...(rest.length === 0 ? [] : [rest])]);
    else throw unknownMember(object.type, [first, ...rest].join('.'));
  }
  return wanted;
}

function answer(object: HostObject, paths: string[][]): Record<string, unknown> {
  if (object.items !== undefined) {
    const own = wireName(object.get, paths[0]?.[0] ?? '');
    if (own !== undefined && paths.every(([first]) => wireName(object.get, first ?? '') !== undefined)) {
      return Object.fromEntries(paths.map(([first = '']) => [wireName(object.get, first) ?? first, object.get?.[wireName(object.get, first) ?? '']?.()]));
    }
    return { ...object.identity?.(), _Items: object.items().map((item) => answer(item, paths)) };
  }
  const { all, names, inside } = sort(object, paths);
  const result: Record<string, unknown> = { ...object.identity?.() };
  for (const [name, read] of Object.entries(object.get ?? {})) if (all || names.has(name)) result[name] = read();
  for (const [name, more] of inside) {
    const inner = object.open?.[name]?.() ?? null;
    result[name] = inner === null ? null : answer(inner, more);
  }
  return result;
}

/** What `load` asked for, by the wire's names. Throws for a property that is not there. */
export function query(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
  const paths = [...Select, ...Expand].map((path) => path.split(/[/.]/).filter((part) => part !== 'items'));
  const result = answer(object, paths.filter((path) => path.length > 0));
  return Array.isArray(result['_Items']) ? { ...result, _Items: result['_Items'].slice(Skip, Top === undefined ? undefined : Skip + Top) } : result;
}
