import type { Refusal, RefusalReason } from '../core/host';
import type { Lang } from '../core/rules/index';

type Said = Readonly<Record<RefusalReason, { what: string; mend: string }>>;

const WORDS: Readonly<Record<Lang, Said>> = {
  zh: {
    'empty-file': { what: '这个文件是空的', mend: '请在原处打开确认有内容，重新保存或重新索取后再试。' },
    'not-a-workbook': { what: '这不是电子表格文件', mend: '请选择打分卡的 Excel 或 WPS 表格文件（.xlsx、.xls、.et、.ods、.csv）。扫描件、PDF 和图片无法读取得分。' },
    truncated: { what: '文件不完整', mend: '可能在传输中损坏。请重新复制或重新索取一份。' },
    encrypted: { what: '文件设有打开密码', mend: '请在 Excel 或 WPS 中取消打开密码，另存后再打开。' },
    'too-large': { what: '文件过大', mend: '请删去与打分卡无关的图片和工作表，另存后再打开。' },
    'no-card': { what: '没有找到打分卡', mend: '请确认表中有“指标”“权重”“得分”等表头和各项指标名称；也可以新建打分卡后填写。' },
    'unsupported-format': { what: '不支持这种文件格式', mend: '请在 Excel 或 WPS 中另存为 .xlsx 后再打开。' },
    unreadable: { what: '读取文件时出错', mend: '请确认文件没有被移走、没有被占用、可以打开，另存后再试。' },
  },
  en: {
    'empty-file': { what: 'the file is empty', mend: 'Open it where it came from, make sure that it has content, save it again or ask for it again.' },
    'not-a-workbook': { what: 'this is not a spreadsheet', mend: 'Choose the card’s Excel or WPS file (.xlsx, .xls, .et, .ods, .csv). Points cannot be read from scans, PDF files and pictures.' },
    truncated: { what: 'the file is incomplete', mend: 'It may have been damaged on the way. Copy it again or ask for it again.' },
    encrypted: { what: 'the file is locked with a password', mend: 'Remove the password in Excel or WPS, save it and open it again.' },
    'too-large': { what: 'the file is too large', mend: 'Remove pictures and sheets that do not belong to the card, save it and open it again.' },
    'no-card': { what: 'no scoring card was found', mend: 'Make sure that the sheet has the headings 指标, 权重, 得分 and the names of the indicators, or start a new card.' },
    'unsupported-format': { what: 'this format is not supported', mend: 'Save it as .xlsx in Excel or WPS and open it again.' },
    unreadable: { what: 'the file could not be read', mend: 'Make sure that it is still there, that no other program holds it and that it opens, save it and try again.' },
  },
};

const DETAILED: readonly RefusalReason[] = ['not-a-workbook', 'unreadable'];

/** Why a file was not read, and what to do about it. The kind of file, or what the system said, is named where it is known. */
export function refusal({ reason, detail }: Refusal, lang: Lang): { what: string; mend: string } {
  const { what, mend } = WORDS[lang][reason];
  return { what: detail === undefined || !DETAILED.includes(reason) ? what : lang === 'zh' ? `${what}（${detail}）` : `${what} (${detail})`, mend };
}
