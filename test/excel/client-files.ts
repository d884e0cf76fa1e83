import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The unmodified client. */
export const CLIENT = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/@microsoft/office-js/dist');

/** Where the add-in has it. */
export const OFFICE_FOLDER = 'office/';
