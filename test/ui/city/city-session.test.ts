import { submissionKey } from '../../../src/core/city';
import type { Change } from '../../../src/core/host';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { makeCity, makeMessy } from '../../../src/samples/make';
import { intakeLines, matches } from '../../../src/ui/city/intake-lines';
import { reviewViews } from '../../../src/ui/city/review-view';
import { fileOf, memoryBatches, openCity, sampleFiles } from './desk';

async function openSample(batches = memoryBatches()) {
  const opened = openCity(batches);
  await opened.session.add(sampleFiles(), []);
  return opened;
}

const lines = ({ session }: ReturnType<typeof openCity>) => {
  const { files, summary, decisions } = session.get();
  return intakeLines(files, summary, decisions);
};

/** 鲁山县's card with other points in one cell. */
function corrected(fileName: string, item: string, value: number): Uint8Array {
  const card = makeCity().cards.find((each) => each.fileName === fileName);
  if (card === undefined) throw new Error(`no ${fileName}`);
  const row = new Map([['1.4.1', 7]]).get(item) ?? 0;
  return editPackage(null, [...card.changes, { type: 'set', place: { sheet: '打分卡', row, column: 4 }, value } satisfies Change]);
}

describe('taking in', () => {
  test('problems stand on top, then the units that are missing, by their names; the roster is recognised (000)', async () => {
    const city = await openSample();
    expect(city.session.get().decisions.roster?.city).toBe('平顶山市');
    expect(lines(city).map(({ state, unit, path }) => [state, unit ?? path])).toEqual([
      ['refused', '湛河区.xlsx'], ['duplicate', '叶县'], ['errors', '鲁山县'], ['errors', '郟县'], ['errors', '新华区'], ['missing', '石龙区'], ['missing', '湛河区'],
      ['warnings', '卫东区'], ['ready', '舞钢市'], ['ready', '宝丰县'], ['ready', '新城区'], ['superseded', '叶县'],
    ]);
    expect(lines(city).filter((line) => matches('problems', line))).toHaveLength(5);
  });

  test('a file that was read and has not changed is not read again; one that has is, and what changed is told', async () => {
    const city = await openSample();
    const read = jest.spyOn(city.desk, 'read');
    const [first] = sampleFiles().filter(({ path }) => path.startsWith('鲁山县'));
    await city.session.add(sampleFiles().map((file) => (file.path === first?.path ? fileOf(file.path, corrected(file.path, '1.4.1', 5), '2021-04-18T00:00:00.000Z') : file)), []);
    expect(read.mock.calls[0]?.[0].map(({ path }) => path)).toEqual(['湛河区.xlsx', '鲁山县自评.xlsx']);
    expect(city.session.get().unchanged).toBe(8);
    expect(city.session.get().changes).toEqual([{ unit: '鲁山县', before: { total: 91.5, complete: true }, after: { total: 92.5, complete: true }, items: [{ item: '1.4.1', left: 4, right: 5 }] }]);
  });

  test('a file that was saved anew with the same content changes nothing', async () => {
    const city = await openSample();
    await city.session.add(sampleFiles().filter(({ path }) => path === '舞钢市.xlsx').map((file) => ({ ...file, modified: '2021-05-01T00:00:00.000Z' })), []);
    expect(city.session.get()).toMatchObject({ unchanged: 1, changes: [] });
  });

  test('it can be ended: what was read stays, and the person is told', async () => {
    const city = openCity();
    const stop = city.session.subscribe(() => {
      if (city.session.get().progress?.done === 3) city.session.cancel();
    });
    await city.session.add(sampleFiles(), []);
    stop();
    expect(city.session.get()).toMatchObject({ phase: 'idle', cancelled: true });
    expect(city.session.get().files).toHaveLength(3);
  });

  test('a card that names no unit is assigned by a person, and that can be undone', async () => {
    const city = await openSample();
    await city.session.add([fileOf('打分卡.xlsx', editPackage(null, makeMessy().map((change): Change => (change.type === 'add' ? { ...change, sheets: change.sheets.map((sheet) => ({ ...sheet, rows: Array.from(sheet.rows, (row) => ({ ...row, cells: row.cells.map((cell) => (typeof cell.value === 'string' && cell.value.startsWith('叶县（') ? { ...cell, value: '（县、区）　　2021年4月12日' } : cell)) })) })) } : change))))], []);
    const unknown = lines(city).find(({ state }) => state === 'unknown-unit');
    if (unknown === undefined || unknown.submission === null) throw new Error('no card of an unknown unit');
    city.session.assign(submissionKey(unknown.submission), '石龙区');
    expect(city.unit('石龙区').source.file).toBe('打分卡.xlsx');
    expect(city.session.get().summary?.missing).toEqual(['湛河区']);
    city.session.undo();
    expect(city.session.get().summary?.missing).toEqual(['石龙区', '湛河区']);
  });

  test('a file that is taken out counts no more, and comes back by undo or when it is chosen again', async () => {
    const city = await openSample();
    city.session.remove('舞钢市.xlsx');
    expect(city.session.get().summary?.missing).toContain('舞钢市');
    city.session.undo();
    expect(city.session.get().summary?.missing).not.toContain('舞钢市');
    city.session.redo();
    await city.session.add(sampleFiles().filter(({ path }) => path === '舞钢市.xlsx'), []);
    expect(city.session.get().summary?.missing).not.toContain('舞钢市');
  });
});

describe('two workbooks of one unit', () => {
  test('the later one is proposed; a person decides, and can decide again', async () => {
    const city = await openSample();
    expect(city.unit('叶县').source.file).toBe('叶县（修改2）.xlsx');
    const [other] = city.unit('叶县').superseded;
    if (other === undefined) throw new Error('nothing superseded');
    city.session.choose('叶县', submissionKey(other));
    expect(city.unit('叶县')).toMatchObject({ source: { file: '叶县.xlsx' }, superseded: [{ source: { file: '叶县（修改2）.xlsx' } }] });
    expect(lines(city).find(({ path }) => path === '叶县.xlsx')?.state).toBe('errors');
    city.session.undo();
    expect(city.unit('叶县').source.file).toBe('叶县（修改2）.xlsx');
  });
});

describe('the preliminary review (001 四)', () => {
  test('starts from the effective points, and shows what the county typed beside them', async () => {
    const { unit } = await openSample();
    expect(reviewViews(unit('鲁山县')).find(({ item }) => item.code === '1.4.2')).toMatchObject({ start: 0, points: 0, difference: -3, basis: 'self', item: { typed: 3 } });
  });

  test('points that are typed count in total, rank and grade, and are undone step by step', async () => {
    const { session, unit } = await openSample();
    const { total, rank } = unit('舞钢市');
    expect(session.points('舞钢市', '3.1.1', '1', 15)).toBe('taken');
    expect(session.points('舞钢市', '3.1.1', '1', 15)).toBe('same');
    expect(unit('舞钢市')).toMatchObject({ total: total - 14, points: { '3.1.1': 1 }, basis: { '3.1.1': 'review' } });
    expect(unit('舞钢市').rank).toBeGreaterThan(rank ?? 0);
    session.reason('舞钢市', ' 台账与系统不符 ');
    expect(unit('舞钢市').review).toEqual({ unit: '舞钢市', points: { '3.1.1': 1 }, reason: '台账与系统不符' });
    session.reason('舞钢市', '  ');
    expect(unit('舞钢市').review?.reason).toBeNull();
    session.undo();
    session.undo();
    expect(unit('舞钢市').review?.reason).toBeNull();
    session.undo();
    expect(unit('舞钢市')).toMatchObject({ total, rank, review: null });
    session.redo();
    expect(unit('舞钢市').points['3.1.1']).toBe(1);
  });

  test('a finding that the city accepts is no longer to be mended, until that is undone', async () => {
    const city = await openSample();
    const found = () => city.unit('鲁山县').findings.find(({ finding: { rule } }) => rule === 'missing-material');
    const [first, total] = [found(), city.unit('鲁山县').total];
    if (first === undefined) throw new Error('nothing missing');
    city.session.accept('鲁山县', first.id, true);
    expect(found()?.status).toBe('accepted');
    expect(city.unit('鲁山县').total).toBe(total);
    expect(city.session.get().log.past.at(-1)?.label).toEqual({ kind: 'status', subject: '鲁山县', item: '1.4.2' });
    city.session.accept('鲁山县', first.id, false);
    expect(found()?.status).toBe('open');
    city.session.undo();
    expect(found()?.status).toBe('accepted');
  });

  test.each(['16', '-1', '约2', '2/3'])('%s is not taken for points of 15', async (text) => {
    const { session, unit } = await openSample();
    const before = unit('舞钢市').points;
    expect(session.points('舞钢市', '3.1.1', text, 15)).toBe('bad');
    expect(unit('舞钢市').points).toEqual(before);
  });

  test('an emptied field goes back to where the review started', async () => {
    const { session, unit } = await openSample();
    session.points('舞钢市', '3.1.1', '１２', 15);
    expect(unit('舞钢市').points['3.1.1']).toBe(12);
    session.points('舞钢市', '3.1.1', '', 15);
    expect(unit('舞钢市')).toMatchObject({ points: { '3.1.1': 15 }, basis: { '3.1.1': 'self' }, review: null });
  });
});

describe('nothing is lost', () => {
  test('files and decisions come back after the page is loaded again, the bytes too', async () => {
    const batches = memoryBatches();
    const before = await openSample(batches);
    before.session.points('舞钢市', '3.1.1', '1', 15);
    before.session.choose('叶县', submissionKey(before.unit('叶县')));
    await new Promise(setImmediate);
    const after = openCity(batches);
    await after.session.lookBack();
    expect(after.session.get().draft).toMatchObject({ files: { length: 10 }, decisions: { reviews: { length: 1 } } });
    await after.session.recover();
    expect(after.session.get().summary).toEqual(before.session.get().summary);
    const { source } = after.unit('舞钢市');
    expect((await after.session.look(source))?.sheets[0]?.name).toBe('打分卡');
  });

  test('what cannot be kept is said', async () => {
    const city = openCity({ ...memoryBatches(), keepFile: async () => { throw new Error('QuotaExceededError'); } });
    await city.session.add(sampleFiles().slice(0, 2), []);
    await new Promise(setImmediate);
    expect(city.session.get()).toMatchObject({ kept: 'failed', failure: { doing: 'keep' } });
  });

  test('another batch begins from nothing, and the one before is offered', async () => {
    const city = await openSample();
    await new Promise(setImmediate);
    city.session.restart();
    await new Promise(setImmediate);
    expect(city.session.get()).toMatchObject({ files: [], summary: null, draft: { files: { length: 10 } } });
  });
});

test('a list of units without a name of theirs is no roster, and nothing is changed', async () => {
  const city = await openSample();
  await city.session.tables.open('roster', fileOf('空.xlsx', ''));
  expect(city.session.get()).toMatchObject({ refused: { file: '空.xlsx', what: 'roster' }, decisions: { roster: { city: '平顶山市' } } });
});

test('an own roster decides which units are missing', async () => {
  const city = await openSample();
  await city.session.tables.open('roster', fileOf('名册.csv', '单位\n舞钢市\n鲁山县\n高新区\n'));
  expect(city.session.get().summary?.missing).toEqual(['高新区']);
});
