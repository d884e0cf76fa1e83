import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  '000': '000_9998e4451ca72b51.txt',
  '001': '001_3dda0fddada6c9cd.txt',
  '002': '002_8cf77413b3988d5f.txt',
  '003': '003_66c011e60d27ecc9.txt',
  '004': '004_ab36ccd622881a9d.txt',
};

/** The text of a source document. */
export const seed = (number: keyof typeof FILES): string => readFileSync(join(__dirname, '../fixtures/seeds', FILES[number]), 'utf8');

/** Texts are compared white space aside: line breaks and blanks in the sources come from their tables' layout. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The cells of the table that follows a heading: a tab opens a cell, a blank line before the tab opens a row. */
export function tableAfter(text: string, heading: string, end?: string): string[][] {
  const start = text.indexOf('\t', text.lastIndexOf(heading));
  const table = text.slice(start, end === undefined ? undefined : text.indexOf(end, start));
  return `\n\n${table}`.split('\n\n\t').slice(1).map((row) => row.split('\n\t').map((cell) => cell.trim()));
}

/** One scored row of annex 1, its cells as they are printed. */
export interface IndicatorRow { label: string; standard: string; points: string; class: string; demand: string }

/** Annex 1 of 001: the last four cells are standard, points, class and demand, the last filled one before them names the row. */
export function indicatorRows(): IndicatorRow[] {
  return tableAfter(seed('001'), '（2021年修订）', '附件2\n').slice(1).map((cells) => {
    const [standard = '', points = '', kind = '', demand = ''] = cells.slice(-4);
    const label = cells.slice(0, -4).findLast((cell) => cell !== '') ?? '';
    return { label, standard, points, class: kind, demand };
  });
}

/** One row of annex 2's card: section, first level, second level, weight; empty cells belong to the cell above. */
export interface CardRow { section: string; first: string; second: string; weight: string }

export function cardRows(): CardRow[] {
  const rows = tableAfter(seed('001'), '生源地信用助学贷款县级学生资助管理机构绩效评价打分卡', '得分合计').slice(1).filter((cells) => cells.length === 5);
  return rows.map(([section = '', first = '', second = '', weight = '']) => ({ section, first, second, weight }));
}

/** `2.1..3应急预案` → `2.1.3`. */
export const codeOf = (label: string): string => (/^[\d.]+/.exec(label)?.[0].match(/\d+/g) ?? []).join('.');
