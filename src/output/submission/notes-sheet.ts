import type { Sheet } from '../../core/workbook';
import type { ChangeNote } from './change-notes';
import { listSheet } from './list-sheet';

/** 核定说明 on a sheet of its own, where the card's page has no room for it. */
export const notesSheet = (notes: ChangeNote[], name: string): Sheet => listSheet({
  name,
  title: '核定说明',
  about: '各项核定得分与自评得分不同、为 0 或未计分的原因',
  widths: [7, 30, 14, 10, 60, 28],
  heads: ['序号', '指标编号及名称', '自评得分', '核定得分', '原因', '依据'],
  centered: [0, 2, 3],
  rows: notes.map(({ label, typed, counted, reason, clause }, index) => [index + 1, label, typed, counted, reason, clause]),
});
