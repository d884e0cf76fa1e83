/** @jest-environment jsdom */
import '../tools/resize-observer';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { applyChanges } from '../../src/core/change';
import type { Change, Opened, RefusalReason } from '../../src/core/host';
import { createBrowserHost } from '../../src/hosts/browser';
import { companions } from '../../src/output/companions';
import { refusal } from '../../src/output/refusal';
import { samples } from '../../src/samples';
import { App } from '../../src/ui/App';
import { CrashGuard } from '../../src/ui/CrashGuard';
import { createSession } from '../../src/ui/session';
import { words } from '../../src/ui/words';
import { tray } from './tray';

const NOW = new Date(2021, 3, 12, 10, 32);
const REASONS: RefusalReason[] = ['empty-file', 'not-a-workbook', 'truncated', 'encrypted', 'too-large', 'no-card', 'unsupported-format', 'unreadable'];

/** A session whose workbooks are the changes that make them: no bytes are needed to look at screens. */
function start(open: (bytes: Uint8Array) => Opened = () => ({ ok: false, refusal: { reason: 'empty-file' } }), wide = false, { counter } = tray()) {
  const made = new Map<Uint8Array, Change[]>();
  const host = createBrowserHost({
    open: async (bytes) => {
      const changes = made.get(bytes);
      return changes === undefined ? open(bytes) : { ok: true, workbook: applyChanges({ sheets: [], names: [] }, changes), format: 'xlsx' };
    },
    edit: async (_bytes, changes) => {
      const bytes = new Uint8Array(1);
      made.set(bytes, changes);
      return bytes;
    },
    apply: applyChanges, drafts: { keep: async () => {}, newest: async () => null, forget: async () => {} }, now: () => NOW,
  });
  const session = createSession({
    host, desk: host, counter, now: () => NOW, start: { lang: 'zh', theme: 'light', around: { wide, dark: false, contrast: false } },
    companions: async (scheme, report, { sheets }) => ({ type: 'add', ...companions(scheme, report, sheets.map(({ name }) => name)) }),
  });
  render(<App pane={{ session, samples, city: () => new Promise(() => {}) }} />);
  return session;
}

beforeAll(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

afterEach(cleanup);

async function openSample(name: RegExp, wide = false, to = tray()) {
  const session = start(undefined, wide, to);
  fireEvent.click(screen.getByRole('button', { name }));
  await screen.findByRole('tablist', undefined, { timeout: 10_000 });
  return session;
}

test('first contact says what this is and offers three ways to begin', () => {
  start();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('打分卡助手');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['打开工作簿', '新建打分卡']));
  expect(samples.every(({ name }) => screen.queryByRole('button', { name: name.zh }) !== null)).toBe(true);
});

test.each(REASONS)('a file refused as %s is answered with what it is and what to do', async (reason) => {
  const session = start(() => ({ ok: false, refusal: { reason } }));
  await act(() => session.open(new Uint8Array(1), '叶县.xls'));
  const { what, mend } = refusal({ reason }, 'zh');
  const title = `叶县.xls：${what}`;
  expect(screen.getByText(title)).toBeTruthy();
  expect(document.body.textContent).toContain(mend);
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText(title)).toBeNull();
});

test('an opened item shows what counts and why, before figures, levels, materials and official text', async () => {
  await openSample(/^鲁山县打分卡/);
  fireEvent.click(screen.getByRole('button', { name: /^1\.4\.1 / }));
  const text = document.body.textContent ?? '';
  const order = ['本项 0 分：缺 办公大厅照片', '服务大厅面积是多少平方米', '1.具备独立、满足助学贷款业务要求', '办公大厅照片缺', '评价标准'].map((part) => text.indexOf(part));
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  expect(order).not.toContain(-1);
});

test('a level that is chosen becomes the points', async () => {
  const session = await openSample(/^鲁山县打分卡/);
  fireEvent.click(screen.getByRole('button', { name: /^1\.4\.2 / }));
  fireEvent.click(within(screen.getByRole('radiogroup', { name: '官方档次' })).getAllByRole('radio')[1]!);
  await waitFor(() => expect(session.get().reports[0]?.items.find(({ code }) => code === '1.4.2')?.typed).toBe(1));
});

test('the computed points are adopted by one press', async () => {
  const session = await openSample(/^鲁山县打分卡/);
  fireEvent.click(screen.getByRole('button', { name: /^1\.3 / }));
  const staff = screen.getByRole('textbox', { name: /专职/ });
  fireEvent.change(staff, { target: { value: '4' } });
  fireEvent.blur(staff);
  fireEvent.click(await screen.findByRole('button', { name: /^采用 \d/ }));
  await waitFor(() => {
    const item = session.get().reports[0]?.items.find(({ code }) => code === '1.3');
    expect(item?.computed).toMatchObject({ points: item?.typed });
  });
});

test('a counter filters the items, and once more shows all', async () => {
  await openSample(/^鲁山县打分卡/);
  const lines = () => screen.getAllByRole('textbox').length;
  const all = lines();
  fireEvent.click(screen.getByRole('button', { name: /^错误/ }));
  expect(lines()).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: '显示全部' }));
  expect(lines()).toBe(all);
});

test('where there is room, the item stands beside the list', async () => {
  await openSample(/^鲁山县打分卡/, true);
  const side = screen.getByRole('complementary');
  expect(side.textContent).toContain('在左侧选择一项指标');
  fireEvent.click(screen.getByRole('button', { name: /^1\.3 / }));
  expect(within(side).getByRole('heading', { level: 2 }).textContent).toContain('人员');
});

test('a screen that breaks says so instead of staying blank', () => {
  const silence = jest.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = (): never => { throw new Error('nothing to draw'); };
  render(<CrashGuard words={words.zh.crash}><Broken /></CrashGuard>);
  expect(screen.getByRole('alert').textContent).toContain('nothing to draw');
  expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
  silence.mockRestore();
});

describe('where files cannot be downloaded', () => {
  const submitted = async (workbook: 'open' | 'insert') => {
    const to = tray({ workbook, document: null });
    await openSample(/^鲁山县打分卡/, false, to);
    fireEvent.click(screen.getByRole('tab', { name: '上报' }));
    await screen.findByRole('article', { name: '上报表' }, { timeout: 10_000 });
    return to;
  };

  test('the submission opens as a new workbook, and the documents say where they can be made', async () => {
    const to = await submitted('open');
    for (const name of ['自评报告', '分隔页']) {
      const file = within(screen.getByRole('article', { name }));
      expect(file.queryByRole('button')).toBeNull();
      expect(file.getByText(/不能下载 Word 文件/)).toBeTruthy();
      expect(file.getByRole('link', { name: '打开填报页' }).getAttribute('href')).toBe('index.html');
    }
    fireEvent.click(screen.getByRole('button', { name: '生成并打开 上报表' }));
    await screen.findByText('已生成：鲁山县-上报表-草稿.xlsx', { selector: '.fui-ToastTitle' });
    expect(to.given).toMatchObject([{ fileName: '鲁山县-上报表-草稿.xlsx' }]);
  });

  test('or as sheets of the open workbook, with names that are free', async () => {
    const to = await submitted('insert');
    fireEvent.click(screen.getByRole('button', { name: '生成到本工作簿 上报表' }));
    await screen.findByText('已插入工作表“上报表”', { selector: '.fui-ToastTitle' });
    expect(to.given).toHaveLength(1);
  });
});
