/** @jest-environment jsdom */
import '../tools/resize-observer';
import '../tools/node-globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { applyChanges } from '../../src/core/change';
import { browserClock } from '../../src/hosts/excel/browser-clock';
import { sayToPane } from '../../src/hosts/excel/ribbon-word';
import { ribbonCommands } from '../../src/panes/ribbon-commands';
import { taskPane } from '../../src/panes/task-pane';
import { makeFilled } from '../../src/samples/make';
import type { Workbook } from '../../src/core/workbook';
import { bootDesktop } from '../excel/desktop';
import { createExcel } from '../excel/host';
import type { ExcelOptions } from '../excel/host';
import { arrive, bootHost, handClock } from '../hosts/excel/desk';

const EMPTY: Workbook = { sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] };
const FILLED = applyChanges({ sheets: [], names: [] }, makeFilled());
const PATIENCE = { timeout: 15_000 };

beforeAll(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  window.matchMedia = (media) => ({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
});

/** Excel answers when it likes: what follows is waited for, not wrapped. */
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

const stops: (() => void)[] = [];

afterEach(async () => {
  stops.splice(0).forEach((stop) => stop());
  await arrive();
  document.body.replaceChildren();
  localStorage.clear();
});

async function open(workbook: Workbook, options: ExcelOptions = { api: '1.14' }) {
  const excel = createExcel(workbook, options);
  const desktop = await bootDesktop(excel);
  const root = document.body.appendChild(document.createElement('div'));
  stops.push(await taskPane({ root, office: desktop.Office, excel: () => desktop.Excel, clock: browserClock, reload: () => {} }));
  return { excel, desktop };
}

const total = (): string => screen.getByRole('region', { name: '得分' }).textContent ?? '';

test('a workbook without a card: inserting says what cannot be undone, and the card is shown', async () => {
  const { excel } = await open(EMPTY);
  await screen.findByText('本工作簿中没有找到打分卡。', undefined, PATIENCE);
  expect(screen.queryByRole('button', { name: '打开工作簿' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '插入打分卡' }));
  fireEvent.change(await screen.findByRole('textbox', undefined, PATIENCE), { target: { value: '叶县' } });
  expect(screen.getByText(/插入不能撤销/)).toBeTruthy();
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByRole('tablist', undefined, PATIENCE);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('叶县');
  expect(excel.workbook().sheets.map(({ name }) => name)).toEqual(['Sheet1', '打分卡', '材料清单', '填报数据', '评分标准']);
  expect(excel.activeSheet()).toBe('打分卡');
});

test('a card in the workbook is followed while it is filled in Excel, and nothing is written by looking', async () => {
  const { excel } = await open(FILLED);
  await screen.findByRole('tablist', undefined, PATIENCE);
  const before = total();
  const saved = excel.workbook();
  excel.user.select('打分卡', 'B8');
  await new Promise((resolve) => { setTimeout(resolve, 600); });
  expect(total()).toBe(before);
  expect(excel.workbook()).toEqual(saved);
  excel.user.paste('打分卡', 'E4', [[99]]);
  await waitFor(() => expect(total()).not.toBe(before), PATIENCE);
});

test('files are neither opened nor saved beside Excel: every button does something here', async () => {
  await open(FILLED);
  await screen.findByRole('tablist', undefined, PATIENCE);
  expect(screen.queryByRole('button', { name: '保存副本' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '重新核对' }));
  expect(await screen.findByText('已重新核对', undefined, PATIENCE)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '更多' }));
  await screen.findByRole('menu', undefined, PATIENCE);
  expect(screen.queryByRole('menuitem', { name: '打开其他工作簿' })).toBeNull();
});

test('a cell that is edited is said while it lasts', async () => {
  const { excel } = await open(FILLED);
  await screen.findByRole('tablist', undefined, PATIENCE);
  excel.fail({ code: 5004, message: '' });
  fireEvent.click(screen.getByRole('button', { name: '重新核对' }));
  expect(await screen.findByText(/请按回车结束编辑/, undefined, PATIENCE)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/请按回车结束编辑/)).toBeNull(), PATIENCE);
  expect(await screen.findByText('已重新核对', undefined, PATIENCE)).toBeTruthy();
});

test('when Office keeps silent the person decides: load again, or go on without Excel', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const clock = handClock();
  let reloaded = 0;
  const silent = { onReady: () => new Promise<never>(() => {}) } as unknown as typeof Office;
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
  const opened = taskPane({ root, office: silent, excel: () => { throw new Error('not in Excel'); }, clock, reload: () => { reloaded += 1; } });
  clock.pass(20_000);
  stops.push(await opened);
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ kind: 'not-ready' }));
  logged.mockRestore();
  fireEvent.click(await screen.findByRole('button', { name: '重新载入' }));
  expect(reloaded).toBe(1);
  expect(screen.getByRole('button', { name: '不连接 Excel' })).toBeTruthy();
});

describe('the ribbon', () => {
  const pressed = () => {
    let done = 0;
    return { event: { completed: () => { done += 1; } }, done: () => done };
  };

  test('inserts a card and tells the pane', async () => {
    const { host, excel, close } = await bootHost(EMPTY, { api: '1.14' });
    const told: unknown[] = [];
    const button = pressed();
    await ribbonCommands({ host, tell: (word) => void told.push(word) }).insertCard(button.event);
    expect(excel.workbook().sheets.map(({ name }) => name)).toContain('打分卡');
    expect([button.done(), told]).toEqual([1, [{ did: 'insert', fault: null }]]);
    close();
  });

  test('never leaves Excel waiting when it fails', async () => {
    const { host, close } = await bootHost(EMPTY, { api: '1.14', structureProtected: true });
    const told: unknown[] = [];
    const button = pressed();
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
    await ribbonCommands({ host, tell: (word) => void told.push(word) }).insertCard(button.event);
    logged.mockRestore();
    expect([button.done(), told]).toEqual([1, [{ did: 'insert', fault: 'protected-workbook' }]]);
    close();
  });

  test('ends also where the pane cannot be told, as in a frame without storage', async () => {
    const { host, close } = await bootHost(EMPTY, { api: '1.14' });
    const button = pressed();
    const logged = jest.spyOn(console, 'info').mockImplementation(() => {});
    await ribbonCommands({ host, tell: () => { throw new Error('no storage'); } }).recheck(button.event);
    expect([button.done(), logged.mock.calls.length]).toEqual([1, 1]);
    logged.mockRestore();
    close();
  });

  test('a word reaches the pane through the storage that they share', async () => {
    const { listenToRibbon } = await import('../../src/hosts/excel/ribbon-word');
    const heard: unknown[] = [];
    const stop = listenToRibbon(window, (word) => void heard.push(word));
    sayToPane({ setItem: (key, newValue) => void window.dispatchEvent(new StorageEvent('storage', { key, newValue })) }, { did: 'recheck', fault: null }, 7);
    stop();
    sayToPane({ setItem: (key, newValue) => void window.dispatchEvent(new StorageEvent('storage', { key, newValue })) }, { did: 'recheck', fault: null }, 8);
    expect(heard).toEqual([{ did: 'recheck', fault: null, at: 7 }]);
  });
});

describe('the ribbon’s button for a submission', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));

  test('opens the pane where it is made; a new workbook opens, and what cannot be given out is said', async () => {
    window.history.replaceState(null, '', '/?do=submit');
    const { excel } = await open(FILLED);
    await screen.findByText('尚有 4 项未办结，以下文件每页标“草稿”。', undefined, PATIENCE);
    expect(screen.getByRole('tab', { name: '上报' }).getAttribute('aria-selected')).toBe('true');
    expect(excel.workbook().sheets).toHaveLength(FILLED.sheets.length);
  });
});
