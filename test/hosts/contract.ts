import type { Change, Host, Place } from '../../src/core/host';
import type { Cell, Workbook } from '../../src/core/workbook';

/** What every host is opened with. */
export const CONTRACT_BOOK: Workbook = {
  sheets: [
    {
      name: '打分卡', merges: [],
      rows: [
        { index: 0, cells: [{ column: 0, value: '指标' }, { column: 1, value: 2.5 }, { column: 2, value: true }] },
        { index: 1, cells: [{ column: 1, value: 5, formula: 'B1*2' }, { column: 3, value: '#N/A', kind: 'error' }] },
      ],
    },
    { name: '材料 清单', merges: [], rows: [{ index: 2, cells: [{ column: 0, value: '有' }] }] },
  ],
  names: [{ name: '_dfk.points.1.1', sheet: '打分卡', refersTo: "'打分卡'!$B$1", hidden: true }, { name: '总分', refersTo: "'打分卡'!$B$2" }],
};

const at = (sheet: string, row: number, column: number): Place => ({ sheet, row, column });
const set = (place: Place, value: Cell['value']): Change => ({ type: 'set', place, value });

export interface Opened {
  host: Host;
  /** Another way to change the same workbook; `null` where nothing else can. */
  outside: ((change: Extract<Change, { type: 'set' }>) => void) | null;
  /** Lets word of it arrive. */
  settle(): Promise<void>;
  close(): void;
}

/** What the port promises, of every host alike. */
export function contract(name: string, open: () => Promise<Opened>): void {
  describe(`${name} keeps the port's promises`, () => {
    const cellOf = (book: Workbook, { sheet, row, column }: Place): Cell | undefined =>
      book.sheets.find((one) => one.name === sheet)?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
    let opened: Opened;
    const read = (): Promise<Workbook> => opened.host.read();

    beforeEach(async () => { opened = await open(); });
    afterEach(() => opened.close());

    test('reads sheets, cells and names', async () => {
      const book = await read();
      expect(book.sheets.map((sheet) => sheet.name)).toEqual(['打分卡', '材料 清单']);
      for (const { name: sheet, rows } of CONTRACT_BOOK.sheets) {
        for (const { index, cells } of rows) {
          for (const cell of cells) expect(cellOf(book, at(sheet, index, cell.column))).toEqual(cell);
        }
      }
      expect(book.names.map(({ name: key, sheet, hidden }) => [key, sheet, hidden]).toSorted()).toEqual([['_dfk.points.1.1', '打分卡', true], ['总分', undefined, undefined]]);
    });

    test.each([['a number', 0.1], ['a text', '缺'], ['a text that looks like a formula', '=1+1'], ['a text that looks like a number', '007'], ['a text that looks like a date', '3月4日'], ['a text in full width', '１２'], ['a truth value', false]] as const)('gives back %s that was set', async (_, value) => {
      await opened.host.apply([set(at('打分卡', 0, 1), value), set(at('打分卡', 8, 3), value)]);
      const book = await read();
      expect(cellOf(book, at('打分卡', 0, 1))?.value).toBe(value);
      expect(cellOf(book, at('打分卡', 8, 3))?.value).toBe(value);
      expect(cellOf(book, at('打分卡', 0, 1))?.formula).toBeUndefined();
    });

    test('empties cells, and puts values in the place of formulas', async () => {
      await opened.host.apply([set(at('打分卡', 0, 0), null), set(at('打分卡', 1, 1), 3)]);
      const book = await read();
      expect(cellOf(book, at('打分卡', 0, 0))?.value ?? null).toBeNull();
      expect(cellOf(book, at('打分卡', 1, 1))).toEqual({ column: 1, value: 3 });
    });

    test('puts a formula where it is told, also where a value has taken its place', async () => {
      await opened.host.apply([set(at('打分卡', 1, 1), 3)]);
      await opened.host.apply([{ type: 'set', place: at('打分卡', 1, 1), value: 5, formula: 'B1*2' }, { type: 'set', place: at('打分卡', 9, 0), value: null, formula: 'B1+1' }]);
      const book = await read();
      expect([cellOf(book, at('打分卡', 1, 1))?.formula, cellOf(book, at('打分卡', 9, 0))?.formula]).toEqual(['B1*2', 'B1+1']);
      expect(cellOf(book, at('打分卡', 9, 0))).toMatchObject({ value: null, kind: 'unvalued' });
    });

    test('applies changes in order, to several sheets', async () => {
      await opened.host.apply([set(at('打分卡', 0, 1), 1), set(at('材料 清单', 2, 0), '缺'), set(at('打分卡', 0, 1), 2)]);
      const book = await read();
      expect([cellOf(book, at('打分卡', 0, 1))?.value, cellOf(book, at('材料 清单', 2, 0))?.value]).toEqual([2, '缺']);
    });

    test('adds sheets behind the present ones, with names, and takes changes to them', async () => {
      await opened.host.apply([
        { type: 'add', sheets: [{ name: '新', merges: [], rows: [{ index: 1, cells: [{ column: 1, value: '一' }] }] }], names: [{ name: '新名', sheet: '新', refersTo: "'新'!$B$2", hidden: true }] },
        set(at('新', 0, 0), 4),
      ]);
      const book = await read();
      expect(book.sheets.map((sheet) => sheet.name)).toEqual(['打分卡', '材料 清单', '新']);
      expect([cellOf(book, at('新', 1, 1))?.value, cellOf(book, at('新', 0, 0))?.value]).toEqual(['一', 4]);
      expect(book.names.find(({ name: key }) => key === '新名')).toMatchObject({ sheet: '新', hidden: true });
    });

    test('does nothing when one of the changes cannot be done', async () => {
      await expect(opened.host.apply([set(at('打分卡', 0, 1), 9), set(at('没有', 0, 0), 9)])).rejects.toThrow();
      expect(cellOf(await read(), at('打分卡', 0, 1))?.value).toBe(2.5);
    });

    test('takes a person to a cell, where there are any', async () => {
      await expect(opened.host.select(at('材料 清单', 2, 0))).resolves.toBeUndefined();
    });

    test('calls nobody for its own changes, for others once, and not after the end', async () => {
      let calls = 0;
      const stop = opened.host.watch(() => { calls += 1; });
      await opened.settle();
      await opened.host.apply([set(at('打分卡', 0, 1), 7)]);
      await opened.settle();
      expect(calls).toBe(0);
      opened.outside?.({ type: 'set', place: at('打分卡', 0, 1), value: 8 });
      await opened.settle();
      expect(calls).toBe(opened.outside === null ? 0 : 1);
      expect(cellOf(await read(), at('打分卡', 0, 1))?.value).toBe(opened.outside === null ? 7 : 8);
      stop();
      await opened.settle();
      opened.outside?.({ type: 'set', place: at('打分卡', 0, 1), value: 9 });
      await opened.settle();
      expect(calls).toBe(opened.outside === null ? 0 : 1);
    });
  });
}
