import type { PersonalKind } from '../../core/personal-data';
import type { PersonalPlace } from '../../core/personal-places';
import type { Lang } from '../../core/rules/index';

/** What is done with personal numbers in what goes out: nothing goes out, they are masked, or they stay because someone approved it. */
export type PrivacyChoice = 'refuse' | 'mask' | 'keep';

/** 003 （二十一）, verbatim. */
export const PRIVACY_CLAUSE = { ref: '晋教助学[2019]7号 （二十一）', text: '未经有关负责人批准不得随意导出贷款数据和学生信息' } as const;

const KINDS: Readonly<Record<Lang, Readonly<Record<PersonalKind, string>>>> = {
  zh: { 'identity-card': '身份证号', mobile: '手机号', 'bank-card': '银行卡号' },
  en: { 'identity-card': 'identity-card number', mobile: 'mobile number', 'bank-card': 'bank-card number' },
};

/** One place as a line: where, what, and the number masked. */
export function placeWords({ where, in: within, at, kind, masked, lost }: PersonalPlace, lang: Lang): string {
  const what = KINDS[lang][kind];
  if (lang === 'zh') {
    const place = { cell: `${within}!${at}`, note: `${within}!${at} 的批注`, 'sheet-name': `工作表名“${within}”`, document: `《${within}》${at === null ? '' : `“${at}”`}` }[where];
    return `${place}：${what} ${masked}${lost ? '（按数字存放，末几位已丢失）' : ''}`;
  }
  const place = { cell: `${within}!${at}`, note: `note on ${within}!${at}`, 'sheet-name': `sheet name “${within}”`, document: `${within}${at === null ? '' : `, “${at}”`}` }[where];
  return `${place}: ${what} ${masked}${lost ? ' (stored as a number, its last digits are lost)' : ''}`;
}

/** What the submission says of the check. */
export function privacyStatement(found: number, choice: PrivacyChoice): string {
  if (found === 0) return '已检查身份证号、手机号、银行卡号，未发现';
  if (choice === 'mask') return `发现个人信息 ${found} 处，已遮盖`;
  if (choice === 'refuse') return `发现个人信息 ${found} 处，未处理`;
  return `发现个人信息 ${found} 处，经批准保留（${PRIVACY_CLAUSE.ref}：${PRIVACY_CLAUSE.text}）`;
}
