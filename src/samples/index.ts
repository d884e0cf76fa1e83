import type { Change } from '../core/host';

/** A workbook to try things on, made of made-up data through the project's own sheets. */
export interface Sample {
  name: { zh: string; en: string };
  fileName: string;
  make(): Promise<Change[]>;
}

const load = () => import(/* webpackChunkName: "samples" */ './make');

/** Samples of a county's evaluation (001). */
export const samples: readonly Sample[] = [
  { name: { zh: '鲁山县打分卡，已填写，缺一份材料', en: 'A filled card of 鲁山县, one document missing' }, fileName: '示例-鲁山县打分卡.xlsx', make: async () => (await load()).makeFilled() },
  { name: { zh: '县里报来的打分卡，有常见错误', en: 'A card as it comes in, with common mistakes' }, fileName: '示例-叶县报送打分卡.xlsx', make: async () => (await load()).makeMessy() },
  { name: { zh: '空白打分卡', en: 'A blank card' }, fileName: '示例-空白打分卡.xlsx', make: async () => (await load()).makeBlank() },
];

/** A city with ten files; its workbooks are made when they are asked for. */
export const citySample = async () => (await load()).makeCity();
