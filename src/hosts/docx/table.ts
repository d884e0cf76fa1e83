import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { PrintTable, TableCell as Cell } from '../../core/document';
import { CELL_MARGIN, twips } from './metrics';
import { textRuns } from './runs';
import { STYLE } from './styles';

/** A ruled table over the whole `width` of the text, in twips; rows stay in one piece, the head is repeated on every page. */
export function drawTable({ widths, head, rows }: PrintTable, width: number): Table {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.round((each / whole) * width));
  const top = head.length === 0 ? [] : [new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: head.map((text) => drawCell({ text }, STYLE.headCell)) })];
  return new Table({
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN), top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [...top, ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => drawCell(cell, STYLE.cell)) }))],
  });
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

const drawCell = ({ text, align, bold = false, columns = 1, rows = 1 }: Cell, style: string): TableCell => new TableCell({
  columnSpan: columns,
  rowSpan: rows,
  verticalAlign: VerticalAlignTable.CENTER,
  children: [new Paragraph({ style, ...(align === undefined ? {} : { alignment: ALIGN[align] }), children: textRuns({ text, bold }) })],
});
