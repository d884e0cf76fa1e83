import type { Change } from '../core/host';
import type { Scheme } from '../schemes/schema';

/** A workbook to try things on, made of made-up data through the project's own sheets. */
export interface Sample {
  name: { zh: string; en: string };
  fileName: string;
  make(): Promise<Change[]>;
}

/** Samples of a county's evaluation (001). */
export const samplesOf = (scheme: Scheme): Sample[] => [
  { name: { zh: '已填写的鲁山县打分卡（缺一份材料）', en: 'A filled card of 鲁山县, one document missing' }, fileName: '示例-鲁山县打分卡.xlsx', make: async () => (await import(/* webpackChunkName: "samples" */ './filled')).filled(scheme) },
  { name: { zh: '县里报来的打分卡（有常见错误）', en: 'A card as it comes in, with common mistakes' }, fileName: '示例-叶县报送打分卡.xlsx', make: async () => (await import(/* webpackChunkName: "samples" */ './messy')).messy(scheme) },
  { name: { zh: '空白打分卡', en: 'A blank card' }, fileName: '示例-空白打分卡.xlsx', make: async () => (await import(/* webpackChunkName: "samples" */ './blank')).blank(scheme) },
];
