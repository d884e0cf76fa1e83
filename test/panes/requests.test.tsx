/** @jest-environment jsdom */
import '../tools/resize-observer';
import '../tools/node-globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { applyChanges } from '../../src/core/change';
import { browserClock } from '../../src/hosts/excel/browser-clock';
import { taskPane } from '../../src/panes/task-pane';
import { makeFilled } from '../../src/samples/make';
import { bootDesktop } from '../excel/desktop';
import { createExcel } from '../excel/host';
import type { EmulatedExcel } from '../excel/host';
import { arrive } from '../hosts/excel/desk';

const FILLED = applyChanges({ sheets: [], names: [] }, makeFilled());
const PATIENCE = { timeout: 30_000 };

beforeAll(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  window.matchMedia = (media) => ({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
  Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
});

beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** Whatever is still to be asked for is asked for within this; the pane waits for calm after an event. */
const quiet = () => new Promise((resolve) => { setTimeout(resolve, 1200); });

const total = (): string => screen.getByRole('region', { name: '得分' }).textContent ?? '';

/** A pane of its own, as each time that Excel opens one, and the requests that it made until it was still. */
async function openPane(excel: EmulatedExcel) {
  const desktop = await bootDesktop(excel);
  const before = excel.requests.syncs;
  const root = document.body.appendChild(document.createElement('div'));
  const stop = await taskPane({ root, office: desktop.Office, excel: () => desktop.Excel, clock: browserClock, reload: () => {} });
  await screen.findByRole('tablist', undefined, PATIENCE);
  await quiet();
  const close = async (): Promise<void> => {
    stop();
    await arrive();
    root.remove();
    desktop.close();
  };
  return { asked: excel.requests.syncs - before, close };
}

test('opened again the pane picks the card up as it is now, by two requests', async () => {
  const excel = createExcel(FILLED, { api: '1.14' });
  const first = await openPane(excel);
  expect(first.asked).toBeLessThanOrEqual(2);
  const before = total();
  await first.close();
  expect(excel.handlers()).toBe(0);
  excel.user.type('打分卡', 'E4', 0);
  const again = await openPane(excel);
  expect(again.asked).toBeLessThanOrEqual(2);
  expect(total()).not.toBe(before);
  await again.close();
});

test('an edit in Excel is one request, and so is one in the pane; a pasted column is one too', async () => {
  const excel = createExcel(FILLED, { api: '1.14' });
  const pane = await openPane(excel);
  const asked = async (act: () => void): Promise<number> => {
    const [requests, before] = [excel.requests.syncs, total()];
    act();
    await waitFor(() => expect(total()).not.toBe(before), PATIENCE);
    await quiet();
    return excel.requests.syncs - requests;
  };
  expect(await asked(() => excel.user.type('打分卡', 'E4', 0))).toBe(1);
  expect(await asked(() => excel.user.paste('打分卡', 'E4:E7', [[1], [0.5], [0], [0.5]]))).toBe(1);
  const field = screen.getAllByRole<HTMLInputElement>('textbox').find((box) => /^1\.3 .*自评得分/.test(box.getAttribute('aria-label') ?? ''));
  if (field === undefined) throw new Error('The pane shows no field for 1.3');
  expect(await asked(() => {
    fireEvent.change(field, { target: { value: '3' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
  })).toBe(1);
  await pane.close();
});
