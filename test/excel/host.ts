import type { Address, Range, Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { recalculate } from '../tools/recalculate';
import { fullAddress } from './a1';
import { bookFrom } from './book';
import { activeSheet } from './emulation';
import type { Emulation } from './emulation';
import { Events } from './events';
import type { EventSink } from './events';
import { execute, isClientsOwn } from './execute';
import { failure } from './protocol';
import type { Answer, RequestBody } from './protocol';
import { minorOf } from './requirement-sets';
import type { ApiLevel, Platform } from './requirement-sets';
import { takeResults } from './take-results';
import { personAt } from './user';
import type { Person } from './user';
import { workbookOf } from './workbook-of';

/**
 * 5004 a cell is being edited, 5012 the session is gone, 5016 a dialog is open, 5102 too busy, 5103 and 5104 the request or
 * the answer is too large, 7000 no permission.
 */
export type FaultCode = 5004 | 5012 | 5016 | 5102 | 5103 | 5104 | 7000;

/** A code of the host or, as text, of the answer: `InactiveWorkbook`. `at`: the nth sync from now, 1 when absent. The batch is not run. */
export interface Fault { code: FaultCode | string; message: string; at?: number }

/** What the transports hand to the client. */
export type Reply = { status: 0; body: string } | { status: FaultCode; message: string };

export interface ExcelOptions {
  api: ApiLevel;
  platform?: Platform;
  readOnly?: boolean;
  /** The structure of the workbook is protected: sheets cannot be added, moved, renamed or deleted. */
  structureProtected?: boolean;
  /** Gives formulas as Excel words them, `=打分卡!$A$1` for `='打分卡'!$A$1`, and lists Print_Area and its like; else all comes back as it was put. */
  ownWording?: boolean;
}

export interface EmulatedExcel {
  readonly api: ApiLevel;
  readonly platform: Platform;
  /** The present state with everything that a workbook of the project holds. */
  workbook: () => Workbook;
  /** Runs one batch of Office.js. */
  execute: (body: RequestBody) => Answer;
  /** One batch as text, with faults and counting: what both transports use. */
  send: (body: string) => Reply;
  /** Without those that the client makes by itself; `largest`: of the bodies, in UTF-16 units. */
  readonly requests: { syncs: number; actions: number; largest: number };
  fail: (next: Fault) => void;
  /** Answers nothing until the function that it gives is called. */
  hold: () => () => void;
  /** Resolves when answers may be given: what both transports wait for. */
  turn: () => Promise<void>;
  user: Person;
  coauthor: Person;
  /** With the sheet: `打分卡!E4`. */
  selected: () => string;
  activeSheet: () => string;
  /** Workbooks that the add-in opened beside this one. */
  opened: () => Uint8Array[];
  settings: () => Record<string, unknown>;
  /** How many events the add-in waits for, the workbook's selection apart. */
  handlers: () => number;
  /** How many references the client keeps. */
  references: () => number;
  save: () => Uint8Array;
  /** The workbook with all formulas computed by LibreOffice; nothing here changes. */
  recalculated: () => Promise<Workbook>;
  /** Lets LibreOffice compute the formulas and takes the results over, with the event that they were calculated. */
  calculate: () => Promise<void>;
  listen: (sink: EventSink) => () => void;
}

const replyOf = ({ code, message }: Fault): Reply =>
  (typeof code === 'string' ? { status: 0, body: JSON.stringify(failure(code, message)) } : { status: code, message });

const WEB_LIMIT = 5 * 1024 * 1024;
const FIRST: Address = { row: 0, column: 0 };
const FIRST_RANGE: Range = { top: FIRST.row, left: FIRST.column, bottom: FIRST.row, right: FIRST.column };

function emulationOf(workbook: Workbook, { api, readOnly = false, structureProtected = false, ownWording = false }: ExcelOptions): Emulation {
  const book = bookFrom(workbook);
  const active = book.sheets.find(({ visibility }) => visibility === 'Visible')?.id;
  if (active === undefined) throw new Error('A workbook needs a visible sheet');
  return {
    book, events: new Events(), api: minorOf(api), active, selected: new Map(), references: new Map(), settings: new Map(),
    calculationMode: 'Automatic', isDirty: false, readOnly, workbookProtected: structureProtected, opened: [], nextReference: 0, ownWording,
  };
}

/** An Excel for tests: it takes the real client's batches and does them to a workbook. */
export function createExcel(workbook: Workbook, options: ExcelOptions): EmulatedExcel {
  const { api, platform = 'desktop' } = options;
  const emulation = emulationOf(workbook, options);
  const requests = { syncs: 0, actions: 0, largest: 0 };
  let gate = Promise.resolve();
  const faults: (Fault & { at: number })[] = [];
  const save = (): Uint8Array => editPackage(null, [{ type: 'add', ...workbookOf(emulation.book) }]);
  const recalculated = async (): Promise<Workbook> => {
    const [bytes] = await recalculate([save()]);
    if (bytes === undefined) throw new Error('LibreOffice gave nothing');
    return readXlsx(bytes);
  };
  const run = (body: RequestBody): Answer => execute(emulation, body);
  const send = (text: string): Reply => {
    const body = JSON.parse(text) as RequestBody;
    if (!isClientsOwn(body)) {
      requests.syncs += 1;
      requests.actions += body.Actions.length;
      requests.largest = Math.max(requests.largest, text.length);
      const due = faults.findIndex(({ at }) => at === requests.syncs);
      const [fault] = due < 0 ? [] : faults.splice(due, 1);
      if (fault !== undefined) return replyOf(fault);
    }
    if (platform === 'web' && text.length > WEB_LIMIT) return { status: 5103, message: 'The request is too large' };
    const answer = JSON.stringify(run(body));
    return platform === 'web' && answer.length > WEB_LIMIT ? { status: 5104, message: 'The answer is too large' } : { status: 0, body: answer };
  };
  return {
    api, platform, requests, save, recalculated, send,
    execute: run,
    workbook: () => workbookOf(emulation.book),
    fail: ({ at = 1, ...fault }) => void faults.push({ ...fault, at: requests.syncs + at }),
    hold: () => {
      let release = (): void => {};
      gate = new Promise((resolve) => { release = resolve; });
      return release;
    },
    turn: () => gate,
    user: personAt(emulation, 'user'),
    coauthor: personAt(emulation, 'coauthor'),
    selected: () => fullAddress(activeSheet(emulation).name, emulation.selected.get(emulation.active) ?? FIRST_RANGE),
    activeSheet: () => activeSheet(emulation).name,
    opened: () => [...emulation.opened],
    settings: () => Object.fromEntries(emulation.settings),
    handlers: () => emulation.events.registered,
    references: () => [...emulation.references.keys()].filter((id) => id.startsWith('kept')).length,
    calculate: async () => takeResults(emulation, await recalculated()),
    listen: (sink) => emulation.events.listen(sink),
  };
}
