import type { Changer } from '../../../src/core/host';
import { evaluate } from '../../../src/core/report';
import type { Report } from '../../../src/core/report';
import { toA1 } from '../../../src/core/address';
import type { Workbook } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { makeKit } from '../../../src/output/kit';
import { makeFilled } from '../../../src/samples/make';
import { schemes } from '../../../src/schemes';
import type { ApiLevel } from '../../excel/requirement-sets';
import { arrive, bootHost, handClock } from './desk';

const LEVELS: ApiLevel[] = ['1.7', '1.14', 'ceiling'];
const BOOK: Workbook = readXlsx(editPackage(null, makeFilled()));
const CALM = 1000;

async function start(api: ApiLevel) {
  const clock = handClock();
  const desk = await bootHost(BOOK, { api }, clock);
  const calls: Changer[] = [];
  let book = await desk.host.read();
  const stop = desk.host.watch((by) => calls.push(by));
  await arrive();
  /** Lets everything settle; gives who is told to have changed something. */
  const settle = async (): Promise<Changer[]> => {
    await arrive();
    clock.pass(CALM);
    await arrive();
    return calls.splice(0);
  };
  const report = async (): Promise<Report> => {
    book = await desk.host.read();
    const [found] = evaluate(book, schemes, '鲁山县.xlsx');
    if (found === undefined) throw new Error('No card');
    return found;
  };
  const cellOf = (found: Report, code: string): string => {
    const place = found.items.find((item) => item.code === code)?.place;
    if (place === null || place === undefined) throw new Error(`No cell for ${code}`);
    return toA1(place);
  };
  return { ...desk, clock, stop, settle, report, cellOf };
}

describe.each(LEVELS)('ExcelApi %s', (api) => {
  test('points out of range are found after they were typed (001 附件2)', async () => {
    const { excel, settle, report, cellOf, close } = await start(api);
    const before = await report();
    excel.user.type(before.sheet, cellOf(before, '1.3'), '99');
    expect(await settle()).toEqual(['here']);
    expect((await report()).findings.some(({ rule, item }) => rule === 'out-of-range' && item === '1.3')).toBe(true);
    close();
  });

  test('a material whose state is cleared is not checked any more (001 三)', async () => {
    const { excel, settle, report, close } = await start(api);
    const before = await report();
    const item = before.items.find(({ points, materials }) => points !== null && materials.some(({ state }) => state === 'present'));
    const material = item?.materials.find(({ state }) => state === 'present');
    if (material?.place === null || material?.place === undefined) throw new Error('No material');
    excel.user.clear(material.place.sheet, toA1(material.place));
    expect(await settle()).toEqual(['here']);
    const after = (await report()).items.find(({ code }) => code === item?.code);
    expect(after?.materials.find(({ id }) => id === material.id)?.state).toBe('unchecked');
    expect(after?.status).toBe('provisional');
    close();
  });

  test('a column that is pasted over is judged anew, in one call', async () => {
    const { excel, settle, report, cellOf, close } = await start(api);
    const before = await report();
    excel.user.paste(before.sheet, `${cellOf(before, '3.1.1')}`, [['一般']]);
    excel.user.paste(before.sheet, `${cellOf(before, '3.2.3')}`, [[-1]]);
    expect(await settle()).toEqual(['here']);
    const after = await report();
    expect(after.items.find(({ code }) => code === '3.1.1')?.reason).toBe('not-a-number');
    expect(after.items.find(({ code }) => code === '3.2.3')?.reason).toBe('out-of-range');
    close();
  });

  test('what people elsewhere change is told apart', async () => {
    const { excel, settle, report, cellOf, close } = await start(api);
    const before = await report();
    excel.coauthor.type(before.sheet, cellOf(before, '1.3'), '3');
    expect(await settle()).toEqual(['elsewhere']);
    expect((await report()).items.find(({ code }) => code === '1.3')?.typed).toBe(3);
    close();
  });

  test('what the pane writes calls nobody, cells and sheets alike', async () => {
    const { host, settle, report, close } = await start(api);
    const before = await report();
    const place = before.items[0]?.place;
    if (place === null || place === undefined) throw new Error('No cell');
    await host.apply([{ type: 'set', place, value: 1 }]);
    expect(await settle()).toEqual([]);
    const [scheme] = schemes;
    if (scheme === undefined) throw new Error('No scheme');
    await host.apply([{ type: 'add', ...makeKit(scheme, { unit: '', takenSheetNames: BOOK.sheets.map(({ name }) => name) }) }]);
    expect(await settle()).toEqual([]);
    close();
  });

  test('what a person types right after the pane wrote is told', async () => {
    const { host, excel, settle, report, cellOf, close } = await start(api);
    const before = await report();
    const place = before.items.find(({ code }) => code === '1.3')?.place;
    if (place === null || place === undefined) throw new Error('No cell');
    await host.apply([{ type: 'set', place, value: 1 }]);
    excel.user.type(before.sheet, cellOf(before, '3.2.3'), '2');
    expect(await settle()).toEqual(['here']);
    close();
  });

  test('a new selection is a reason to look again, since a value picked from a list may come without a word', async () => {
    const { excel, settle, close } = await start(api);
    excel.user.select(BOOK.sheets[0]?.name ?? '', 'B7');
    expect(await settle()).toEqual(['here']);
    close();
  });

  test('a card whose sheet is copied and deleted is found, and gone', async () => {
    const { excel, host, settle, close } = await start(api);
    const name = BOOK.sheets[0]?.name ?? '';
    const copy = excel.user.copySheet(name);
    expect(await settle()).toEqual(['here']);
    expect(evaluate(await host.read(), schemes, '').map(({ sheet }) => sheet).toSorted()).toEqual([name, copy].toSorted());
    excel.user.deleteSheet(copy);
    expect(await settle()).toEqual(['here']);
    expect(evaluate(await host.read(), schemes, '').map(({ sheet }) => sheet)).toEqual([name]);
    close();
  });

  test('a card is found under its sheet’s new name and at its new place, with the same result', async () => {
    const { excel, host, report, syncs, close } = await start(api);
    const before = await report();
    excel.user.renameSheet(before.sheet, '鲁山县 2020');
    excel.user.moveSheet('鲁山县 2020', BOOK.sheets.length - 1);
    let after: Workbook = BOOK;
    expect(await syncs(async () => { after = await host.read(['鲁山县 2020']); })).toBe(2);
    expect(after.sheets.map(({ name }) => name)).toEqual([...BOOK.sheets.slice(1).map(({ name }) => name), '鲁山县 2020']);
    const [found] = evaluate(after, schemes, '');
    expect([found?.sheet, found?.total, found?.grade]).toEqual(['鲁山县 2020', before.total, before.grade]);
    close();
  });

  test('only the sheets that matter are asked for', async () => {
    const { host, excel, syncs, close } = await start(api);
    const [first, second] = BOOK.sheets.map(({ name }) => name);
    excel.user.type(first ?? '', 'Z1', '一');
    excel.user.type(second ?? '', 'Z1', '二');
    const texts = (book: Workbook): unknown[] => book.sheets.slice(0, 2).map(({ rows }) => rows.find(({ index }) => index === 0)?.cells.find(({ column }) => column === 25)?.value);
    let read: Workbook = BOOK;
    expect(await syncs(async () => { read = await host.read([first ?? '']); })).toBe(1);
    expect(texts(read)).toEqual(['一', undefined]);
    expect(texts(await host.read())).toEqual(['一', '二']);
    close();
  });

  test('nothing is told once it has ended, and Excel is asked for nothing any more', async () => {
    const { excel, stop, settle, heard, close } = await start(api);
    expect(excel.handlers()).toBeGreaterThan(0);
    stop();
    await arrive();
    expect(excel.handlers()).toBe(0);
    excel.user.type(BOOK.sheets[0]?.name ?? '', 'A1', '一');
    expect(await settle()).toEqual([]);
    expect(heard.trouble).toEqual([]);
    close();
  });

  test('who watches before the first reading hears of changes without a request more', async () => {
    const clock = handClock();
    const { host, excel, syncs, heard, close } = await bootHost(BOOK, { api }, clock);
    const calls: Changer[] = [];
    const stop = host.watch((by) => calls.push(by));
    expect(await syncs(async () => { await host.read(); await arrive(); })).toBe(2);
    excel.user.type(BOOK.sheets[0]?.name ?? '', 'A1', '一');
    excel.user.type(BOOK.sheets[1]?.name ?? '', 'A1', '二');
    await arrive();
    clock.pass(CALM);
    expect(calls).toEqual(['here']);
    stop();
    await arrive();
    expect([excel.handlers(), heard.trouble]).toEqual([0, []]);
    close();
  });

  test.each([1, 2])('a first reading that fails at request %i watches all the same, and so does one that was ended meanwhile not', async (at) => {
    const clock = handClock();
    const { host, excel, heard, close } = await bootHost(BOOK, { api }, clock);
    const stop = host.watch(() => {});
    const end = host.watch(() => {});
    end();
    excel.fail({ code: 7000, message: 'no', at });
    expect((await host.read()).sheets).toHaveLength(BOOK.sheets.length);
    await arrive();
    expect([excel.handlers() > 0, heard.trouble]).toEqual([true, []]);
    stop();
    await arrive();
    expect(excel.handlers()).toBe(0);
    close();
  });

  test('when Excel lets nobody watch, that is said, and everything else works', async () => {
    const clock = handClock();
    const { host, excel, heard, close } = await bootHost(BOOK, { api }, clock);
    await host.read();
    excel.fail({ code: 7000, message: 'no' });
    const stop = host.watch(() => {});
    await arrive();
    expect(heard.trouble.map(({ kind }) => kind)).toEqual(['read-only']);
    expect((await host.read()).sheets).toHaveLength(BOOK.sheets.length);
    stop();
    close();
  });
});
