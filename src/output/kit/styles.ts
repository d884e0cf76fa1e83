import type { Style } from '../../core/workbook';

const FONT = '宋体';
const box = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** Fills, `RRGGBB`. */
export const FILL = { input: 'FFFBEA', head: 'EDF1F7', check: 'F4F6F9', section: 'E3E9F2' };

/** Colours of conditional formats: the word always stands beside them. */
export const TONE = {
  bad: { color: '9C0006', fill: 'FFC7CE', bold: true },
  doubtful: { color: '7F4F00', fill: 'FFE8B0' },
  open: { color: '7F5F00', fill: 'FFF6DC' },
  good: { color: '1E5B33', fill: 'DDF0E0' },
  quiet: { color: '6B7280' },
};

const text = (size: number, more: Style = {}): Style => ({
  ...more,
  font: { name: FONT, size, ...more.font },
  align: { vertical: 'center', wrap: true, ...more.align },
});

const cell = (more: Style = {}): Style => text(10.5, { border: box, ...more });
const centered = (more: Style = {}): Style => cell({ ...more, align: { horizontal: 'center', ...more.align } });

const small = (more: Style = {}): Style => text(9, { border: { top: 'hair', right: 'hair', bottom: 'hair', left: 'hair' }, fill: FILL.check, ...more });

export const STYLE = {
  title: text(16, { font: { bold: true }, align: { horizontal: 'center' } }),
  plain: text(10.5),
  note: text(9, { font: { color: '595959' } }),
  line: text(12, { align: { horizontal: 'left' } }),
  lineLabel: text(12, { align: { horizontal: 'right' } }),
  lineInput: text(12, { align: { horizontal: 'right', wrap: false, shrink: true }, border: { bottom: 'thin' }, locked: false }),
  lineEnd: text(12, { align: { horizontal: 'right', wrap: false }, locked: false }),
  head: centered({ font: { bold: true }, fill: FILL.head }),
  cell: cell(),
  center: centered(),
  section: cell({ font: { bold: true }, fill: FILL.section }),
  free: cell({ locked: false }),
  centerBold: centered({ font: { bold: true } }),
  choice: centered({ locked: false }),
  weight: centered(),
  weightInput: centered({ fill: FILL.input, locked: false }),
  points: centered({ locked: false }),
  result: centered({ font: { bold: true } }),
  input: cell({ fill: FILL.input, locked: false }),
  pageInput: centered({ fill: FILL.input, locked: false, numberFormat: '@' }),
  progress: text(10.5, { font: { bold: true } }),
  centerInput: centered({ fill: FILL.input, locked: false }),
  numberInput: centered({ fill: FILL.input, locked: false }),
  signer: text(10.5, { locked: false }),
  checkTitle: text(9, { font: { bold: true, color: '44546A' }, fill: FILL.check, align: { horizontal: 'left', wrap: false } }),
  checkNote: text(9, { font: { color: '6B7280' }, fill: FILL.check, align: { horizontal: 'left', wrap: false } }),
  checkTotal: small({ font: { bold: true }, align: { horizontal: 'left', wrap: false } }),
  checkHead: small({ font: { bold: true }, align: { horizontal: 'center' } }),
  check: small({ align: { horizontal: 'center' } }),
  checkText: small({ align: { horizontal: 'left', wrap: false } }),
} satisfies Record<string, Style>;
