import type { Range } from '../../core/workbook';
import { columnIndex } from '../../core/address';

const AREA = /!\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})(?=,|$)/g;

/** The areas in an address that Excel gives: `Sheet1!A1:B2,'a, b'!C3:D4`. Single cells are no areas. */
export const readAreas = (address: string): Range[] =>
  [...address.matchAll(AREA)].map(([, left = '', top = '', right = '', bottom = '']) =>
    ({ top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) }));
