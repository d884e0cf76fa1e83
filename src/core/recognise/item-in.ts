import { sectionKey, type Vocabulary, type Word } from './labels';

interface ItemMatch { code: string; column: number; named: boolean; rank: number }

/** The item that the row's own words name: code and name together before a name alone, a name before a code alone. */
export function itemIn(own: readonly { column: number; word: Word }[], vocabulary: Vocabulary): ItemMatch | null {
  const matches: ItemMatch[] = [];
  const loose: { code: string; column: number }[] = [];
  const texts: { item: string | undefined; column: number; key: string }[] = [];
  if (own.some(({ word }) => isBareGroupCode(word, vocabulary))) return null;
  for (const { column, word: { code, name, nameKey: key } } of own) {
    if (code !== null && vocabulary.groupCodes.has(code)) continue;
    const byName = key === '' ? undefined : vocabulary.names.get(key);
    if (code !== null && vocabulary.items.has(code)) {
      if (name === '') loose.push({ code, column });
      else matches.push({ code, column, named: byName === code, rank: byName === code ? 4 : 2 });
    } else if (code === null && key !== '') {
      texts.push({ item: byName, column, key });
    }
  }
  for (const { code, column } of loose) {
    const beside = texts.find(({ item }) => item === code) ?? texts.findLast(({ key }) => !vocabulary.groupNames.has(key) && !vocabulary.sectionNames.has(sectionKey(key)));
    matches.push({ code, column: beside?.column ?? column, named: beside?.item === code, rank: beside?.item === code ? 4 : 2 });
  }
  if (loose.length === 0) {
    for (const { item, column, key } of texts) {
      if (item !== undefined) matches.push({ code: item, column, named: true, rank: vocabulary.groupNames.has(key) ? 1 : 3 });
    }
  }
  return matches.sort((left, right) => right.rank - left.rank || right.column - left.column)[0] ?? null;
}

/** A code in a column of its own decides: 2.5 beside 贷款催收 is the group, not the item of that name. */
const isBareGroupCode = ({ code, name }: Word, { groupCodes }: Vocabulary): boolean => code !== null && name === '' && groupCodes.has(code);
