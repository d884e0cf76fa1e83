import type { RefusalReason } from '../core/host';
import type { Lang } from '../core/rules/index';

/** Why a file was not read, and what to do about it. */
export const REFUSALS: Readonly<Record<Lang, Readonly<Record<RefusalReason, string>>>> = {
  zh: {
    'empty-file': '文件是空的。请重新保存或重新取得该文件。',
    'not-a-workbook': '这不是工作簿文件。请用 Excel 或 WPS 表格打开后另存为 xlsx。',
    'truncated': '文件不完整。请重新复制或重新下载。',
    'encrypted': '文件设有打开密码。请取消密码后再核对。',
    'too-large': '文件超出可以处理的大小。请只保留打分卡后另存。',
    'no-card': '工作簿里没有打分卡。请确认文件，或用 card 命令生成一张。',
    'unsupported-format': '不支持这种文件格式。请另存为 xlsx。',
  },
  en: {
    'empty-file': 'The file is empty. Save it or fetch it again.',
    'not-a-workbook': 'This is no workbook. Open it in Excel or WPS and save it as xlsx.',
    'truncated': 'The file is incomplete. Copy or download it again.',
    'encrypted': 'The file needs a password to be opened. Remove the password first.',
    'too-large': 'The file is larger than can be handled. Keep the card alone and save it.',
    'no-card': 'The workbook holds no scoring card. Check the file, or make a card by the card command.',
    'unsupported-format': 'This file format is not supported. Save it as xlsx.',
  },
};
