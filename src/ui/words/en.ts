import type { FaultKind, Omission } from '../../core/host';
import type { StepLabel } from '../log';
import type { State } from '../state';
import type { zh } from './zh';

const step: Record<StepLabel['kind'], string> = { points: 'points', weight: 'weight', fact: 'figure', material: 'material', mend: 'correction', unit: 'unit name', bonus: 'bonus', veto: 'veto', sheets: 'added sheets', earlier: 'earlier changes' };

const named = (item: string | null, kind: StepLabel['kind']) => (item === null ? step[kind] : `${item} ${step[kind]}`);

const grades: Record<string, string> = { excellent: 'Excellent', good: 'Good', pass: 'Pass', fail: 'Fail' };

const failure: Record<NonNullable<State['failure']>['doing'], string> = {
  open: 'The file could not be opened. Please try again. The file itself is unchanged.',
  apply: 'This change was not kept. Save a copy so that nothing is lost.',
  save: 'The copy could not be saved. Please try again. What was filled in is still on this page.',
  select: 'The cell could not be shown.',
  read: 'The workbook could not be read. Please check again; the screen shows what was read last.',
  insert: 'The card could not be inserted. The workbook is unchanged.',
  submit: 'The file could not be made. Please try again. The card is unchanged.',
  watch: 'Changes in the workbook cannot be followed. Press Check again after a change.',
  sheets: 'Several cards share one sheet, so materials and figures cannot be recorded. Put each unit’s card on a sheet of its own.',
  recover: 'The earlier work could not be restored. Please open the workbook again.',
};

const fault: Record<Exclude<FaultKind, 'unknown'>, string> = {
  'cell-edit': 'A cell is being edited. Press Enter to finish.',
  'protected-sheet': 'The sheet is protected. Unprotect it under Review and try again.',
  'protected-workbook': 'The structure of the workbook is protected. Unprotect it under Review and try again.',
  'read-only': 'The workbook cannot be written: it is read-only, or you may not edit it.',
  'other-workbook': 'Another workbook is in front. Switch back to this one first.',
  gone: 'A sheet that is needed is not there any more. Please check again.',
  'session-lost': 'The connection to Excel is lost. Close this pane and open it again.',
  throttled: 'Excel is busy. Please try again in a moment.',
  'too-large': 'This is too much for Excel at once. Remove what does not belong to the card and try again.',
  'not-ready': 'Excel does not respond. Please try again in a moment.',
};

const omission: Record<Omission, string> = { validations: 'data validation', 'page-layout': 'page setup', filter: 'filter buttons', gridlines: 'hidden gridlines', alignment: 'shrink to fit', zoom: 'zoom', charts: 'charts' };

export const en: typeof zh = {
  locale: 'en',
  product: 'Scoring Card Assistant',
  tagline: 'Fill, check and score the official evaluation card of student-loan work. Files stay on this computer.',
  view: { label: 'View', county: 'County card', city: 'City summary' },
  start: {
    open: 'Open workbook', create: 'New card', sample: 'See a sample', drop: 'Or drop the card’s file here', dropHere: 'Release to open', formats: '.xlsx .xls .xlsm .xlsb .ods .csv and others',
    opening: 'Opening…', download: (name) => `Download sample ${name}`, samplesHint: 'Made-up data; change anything you like.', citySample: 'The summary of a city, ten files',
  },
  recover: { title: 'Your last work was not closed', text: (file, changes, at) => `${file}, ${changes} changes, kept at ${at}.`, yes: 'Continue', no: 'Discard' },
  refused: (file, what) => `${file}: ${what}`,
  failure: (doing) => failure[doing],
  fault: (kind) => fault[kind],
  unsent: (count) => `${count} changes are not in the workbook yet.`,
  retry: 'Try again', abandon: 'Discard these changes',
  dismiss: 'Close',
  crash: { title: 'Something went wrong', text: 'What was filled in is kept and can be restored after reloading.', reload: 'Reload' },
  bar: {
    undo: 'Undo', redo: 'Redo', save: 'Save a copy', more: 'More', card: 'Card', unitMissing: 'No unit', year: (year) => `${year}`,
    kept: (time) => `Kept ${time}`, unchanged: 'No changes yet', notKept: 'Not kept',
    written: (time) => `In the workbook ${time}`, notWritten: 'Not in the workbook', recheck: 'Check again',
    close: 'Open another workbook', language: '中文', theme: 'Appearance',
  },
  theme: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  score: {
    region: 'Score', of: (full) => `/ ${full}`, provisional: 'Provisional', gap: (points, grade) => `${points} to ${grade}`, top: 'Highest grade', capped: 'Grade capped by a veto',
    range: (low, high) => `Possible ${low} to ${high}`, settledRange: 'All items scored', grade: (key, official) => grades[key] ?? official,
    chart: (total, grade, low, high) => `Total ${total}, ${grade}, possible ${low} to ${high}`,
    live: (total, grade, provisional) => `Total ${total}, ${provisional ? 'provisional ' : ''}${grade}`,
    bonus: (points) => `with ${points} bonus points`,
  },
  filter: { errors: 'Errors', unchecked: 'Unchecked', unscored: 'Blank' },
  filtered: (name, count) => `Showing ${count} items: ${name}`,
  showAll: 'Show all',
  tab: { fill: 'Fill', problems: 'Issues', advice: 'Gains', materials: 'Papers', submit: 'Submit' },
  fill: {
    keys: 'Arrow keys move, Enter opens or commits, Esc closes.', typed: (item, full) => `${item}, points typed, full marks ${full}`,
    pick: 'Choose an item on the left to see how it is scored, its figures, materials and official text.', noRow: 'Not on this card', bonus: 'Bonus points', veto: 'Major violation', vetoBox: 'It happened',
    class: (name) => `Class ${name}`, weightLabel: 'Weight', weightOpen: 'The weight is set by the authority; please fill it in.',
  },
  status: { scored: 'Counts', provisional: 'Provisional', missing: 'Material missing', unscored: 'Blank', error: 'Error' },
  detail: {
    counts: (points, weight) => `${points} of ${weight} points count.`, zero: (texts) => `0 points: missing ${texts}`, sep: '; ', wouldBe: (points) => `${points} points once supplied`,
    provisional: (points, count) => `${points} points for now; ${count} materials are unchecked.`, unscored: 'Not scored.', openWeight: 'Not scored: the weight is open.',
    points: 'Points typed', facts: 'Figures', levels: 'Official levels', materials: 'Materials', official: 'Official text', standard: 'Standard', demand: 'Materials to supply', clause: 'Clause',
    levelPoints: (points) => `${points} points`, between: (min, max) => `Type points between ${min} and ${max}.`,
    decision: 'Decision applied',
  },
  fact: {
    computed: (points) => `The figures give ${points} points`, range: (min, max) => `The figures allow ${min} to ${max} points`, missing: (names) => `Needs ${names}`, empty: 'Fill in the figures and the points are computed.',
    adopt: (points) => `Use ${points}`, same: 'Same as typed', yes: 'Yes', no: 'No',
  },
  material: {
    states: { present: 'Present', missing: 'Missing', unchecked: 'Unchecked' }, keys: 'On a material press 1 present, 2 missing, 3 unchecked; Enter steps through.', progress: (have, all) => `Present ${have} / ${all}`, counts: (missing, unchecked) => `missing ${missing}, unchecked ${unchecked}`,
    shared: (codes) => `shared with ${codes}`, none: 'This scheme lists no materials.', allPresent: 'All present',
  },
  problems: {
    none: 'No issues found.', severity: { error: 'Error', warning: 'Warning', info: 'Note' }, atStake: (points) => `${points} points at stake`, goTo: 'Show item', clause: (text) => `Clause: ${text}`, count: (count) => `${count}`,
  },
  mend: { number: (value) => `Make it the number ${value}`, adopt: (value) => `Use ${value}`, weight: (value) => `Restore weight ${value}`, name: 'Restore official name', present: 'Mark present', total: (value) => `Change to ${value}` },
  advice: {
    none: 'Every item has full marks.', intro: (grade, points) => `${points} points short of ${grade}. Ordered by the points to be gained.`, top: 'Highest grade reached; these still add points.',
    kind: { material: 'Supply materials', fill: 'Fill in points', level: 'One level up' }, step: (from, to) => `${from} → ${to}`, gain: (points) => `+${points}`, upTo: (points) => `up to +${points}`, reach: (total, grade) => `Total ${total}, ${grade}`,
    crosses: (grade) => `Down to here reaches ${grade}`, goTo: 'Show item',
  },
  submit: {
    ready: 'Ready to be final', readyText: 'All items are scored, materials checked, no errors.', notReady: 'What stands between now and final', save: 'Save a copy', saveHint: 'Written as a new file; the original stays as it is.', converted: (format) => `The original is ${format}. The copy is written into a new .xlsx card; its other sheets are not carried over.`,
    checks: { unit: 'Unit name', unscored: 'Points', undecided: 'Checked', missing: 'Missing', error: 'Errors' }, done: 'Done', show: 'Show', more: (count) => `${count} more`,
    counts: { unit: () => 'No unit name', unscored: (count, points) => `${count} items not scored, ${points} points in all`, undecided: (count) => `${count} materials unchecked`, missing: (count) => `${count} materials missing; their items count 0`, error: (count) => `${count} errors` },
    missingHint: 'A missing document is an error; until it is supplied the submission is a draft.', copy: 'A copy of the card',
    files: 'What is handed in', final: 'These files are final.', draft: (count) => `${count} things are open; every page of these files says 草稿 (draft).`, drawing: 'Preparing…', making: 'Working…',
    kinds: { workbook: 'Submission', report: 'Self-assessment report', dividers: 'Dividers' }, about: { workbook: 'The card with effective points, open issues, list of documents, origin (Excel)', report: 'Written summary and every item in order, A4 (Word)', dividers: 'A page before each item’s documents, for coloured paper, and their list (Word)' },
    ways: { download: 'Make and download', open: 'Make and open', insert: 'Add to this workbook' }, preview: 'Preview', sheetCut: 'This is the first sheet.',
    noDocument: 'Word files cannot be downloaded here. Save the workbook, open the page in a browser and make the file there.', page: 'Open the page',
    fileName: (unit, kind, final, extension) => `${unit ?? 'no unit'}-${kind}-${final ? 'final' : 'draft'}.${extension}`,
    privacy: { title: 'Personal data', none: 'No numbers of identity cards, mobile telephones or bank cards were found.', found: (count) => `${count} personal numbers were found. Choose what to do:`, refuse: 'Make no file', mask: 'Mask them', keep: 'Keep them, with approval', clause: (text, ref) => `“${text}” (${ref})`, blocked: 'It holds personal numbers; choose first what to do with them.', choose: 'Choose' },
  },
  newCard: { title: 'New card', scheme: 'Scheme', unit: 'Unit', unitHint: 'For example 鲁山县', unitNeeded: 'Please give the unit’s name', create: 'Create', cancel: 'Cancel' },
  sheets: { title: 'Add lists of materials and figures', text: 'This workbook has no sheet that records materials and figures. Once added, what you tick and fill in is saved with the file; everything else stays as it is.', yes: 'Add', no: 'Do not add' },
  leave: { title: 'These changes are in no copy yet', text: (file) => `Once “${file}” is open, the present changes are kept in this browser only and can be continued after the page is loaded anew. Save a copy first to be safe.`, save: 'Save a copy first', go: 'Open anyway' },
  live: {
    none: 'No scoring card was found in this workbook.', insert: 'Insert card', inserting: 'Working…', place: 'The card is added behind the present sheets. This cannot be undone; delete the sheets if you do not need them.',
    sheets: 'This cannot be undone; delete the sheets if you do not need them.', apart: 'New workbook', saved: 'Changes go straight into the workbook and are saved with it.', show: 'Show cell',
    late: { title: 'Excel does not respond', text: 'Please reload this pane. If that does not help, work on a file without Excel.', reload: 'Reload', alone: 'Go on without Excel' },
  },
  notice: {
    inserted: (sheet) => `Inserted the sheet ${sheet}`,
    omitted: (what) => `This Excel is older and went without: ${what.map((each) => omission[each]).join(', ')}. Scores are the same.`,
    rechecked: 'Checked again', elsewhere: 'Someone else changed the workbook; checked again', overtaken: 'The cell holds something new; nothing was undone',
    mended: (item) => `Corrected${item === null ? '' : ` ${item}`}`,
    undone: (item, kind) => `Undone: ${named(item, kind)}`,
    redone: (item, kind) => `Done again: ${named(item, kind)}`,
    saved: (file) => `Copy handed to the browser: ${file}`, given: (file) => `Made: ${file}`, undo: 'Undo',
  },
  copyName: (base, date) => `${base}（打分卡助手 ${date}）.xlsx`,
  list: (texts) => texts.join('; '),
  codes: (codes) => codes.join(', '),
  loading: 'Loading…',
};
