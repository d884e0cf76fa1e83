import { toA1 } from './address';
import type { Block, PrintDocument } from './document';
import { masked, personalNumbers, personalNumbersIn, type PersonalNumber } from './personal-data';
import type { Cell, Sheet } from './workbook';

/** A person's number in something that goes out; only `masked` of it is ever shown. */
export interface PersonalPlace extends Pick<PersonalNumber, 'kind' | 'masked' | 'lost'> {
  where: 'cell' | 'note' | 'sheet-name' | 'document';
  /** The sheet's name, with the numbers in it masked; or the document's title. */
  in: string;
  /** `E4`, or the heading above the place; `null` where there is none. */
  at: string | null;
}

/** Everything in a workbook that people can read: cells, notes and the sheets' names, hidden ones too. */
export function personalPlaces(sheets: readonly Sheet[]): PersonalPlace[] {
  return sheets.flatMap(({ name, rows, notes = [] }) => {
    const within = masked(name);
    const place = (where: PersonalPlace['where'], at: string | null) => ({ kind, masked: text, lost }: PersonalNumber): PersonalPlace => ({ where, in: within, at, kind, masked: text, lost });
    return [
      ...personalNumbers(name).map(place('sheet-name', null)),
      ...rows.flatMap(({ index, cells }) => cells.flatMap((cell) => personalNumbersIn(cell).map(place('cell', toA1({ row: index, column: cell.column }))))),
      ...distinct(notes.flatMap((note) => personalNumbers(note.text).map(place('note', toA1(note))))),
    ];
  });
}

/** A comment of today's Excel is stored a second time as a note. */
const distinct = (places: PersonalPlace[]): PersonalPlace[] => [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];

/** The sheets with every such number masked; a number that was typed as one becomes text. Sheets keep their names. */
export const maskedSheets = (sheets: readonly Sheet[]): Sheet[] => sheets.map((sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) => (row.cells.some((cell) => personalNumbersIn(cell).length > 0) ? { ...row, cells: row.cells.map(maskedCell) } : row)),
}));

function maskedCell(cell: Cell): Cell {
  const [number] = personalNumbersIn(cell);
  if (number === undefined) return cell;
  return { ...cell, value: typeof cell.value === 'string' ? masked(cell.value) : number.masked };
}

export function personalPlacesInDocument({ title, sections }: PrintDocument): PersonalPlace[] {
  let heading: string | null = null;
  return sections.flatMap(({ header = '', blocks }) => [header, ...blocks].flatMap((block) => {
    if (typeof block !== 'string' && block.type === 'heading') heading = masked(block.text);
    const texts = typeof block === 'string' ? [block] : textsOf(block);
    return texts.flatMap(personalNumbers).map(({ kind, masked: text, lost }): PersonalPlace => ({ where: 'document', in: masked(title), at: heading, kind, masked: text, lost }));
  }));
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph': return [block.runs.map(({ text }) => text).join('')];
    case 'table': return [...block.head, ...block.rows.flatMap((row) => row.map(({ text }) => text))];
    case 'contents': return [block.title];
    case 'page-break': return [];
    default: return [block.text];
  }
}

/** The document with every such number masked. */
export const maskedDocument = (document: PrintDocument): PrintDocument => ({
  ...document,
  title: masked(document.title),
  sections: document.sections.map((section) => ({ ...section, ...(section.header === undefined ? {} : { header: masked(section.header) }), blocks: section.blocks.map(maskedBlock) })),
});

function maskedBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph': return { ...block, runs: block.runs.map((run) => ({ ...run, text: masked(run.text) })) };
    case 'table': return { ...block, head: block.head.map(masked), rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: masked(cell.text) }))) };
    case 'contents': return { ...block, title: masked(block.title) };
    case 'page-break': return block;
    default: return { ...block, text: masked(block.text) };
  }
}
