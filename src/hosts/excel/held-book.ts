import type { DefinedName, Sheet, Workbook } from '../../core/workbook';

/** A sheet as Excel lists it; `id` stays when it is renamed or moved. */
export interface Listed { id: string; name: string; visibility: string }

export interface HeldSheet { rows: Sheet['rows']; merges: Sheet['merges']; names: DefinedName[] }

/** What was read last. */
export interface HeldBook { list: Listed[]; names: DefinedName[]; sheets: ReadonlyMap<string, HeldSheet> }

const VISIBILITY: Record<string, Sheet['visibility']> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

export function workbookOf({ list, names, sheets }: HeldBook): Workbook {
  return {
    sheets: list.map(({ id, name, visibility }): Sheet => {
      const hidden = VISIBILITY[visibility];
      return { name, rows: sheets.get(id)?.rows ?? [], merges: sheets.get(id)?.merges ?? [], ...(hidden === undefined ? {} : { visibility: hidden }) };
    }),
    names: [...names, ...list.flatMap(({ id, name: sheet }) => (sheets.get(id)?.names ?? []).map((name) => ({ ...name, sheet })))],
  };
}
