import { join } from 'node:path';

/** The unmodified client. */
export const CLIENT = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** Where the add-in has it. */
export const OFFICE_FOLDER = 'office/';
