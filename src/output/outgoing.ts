import type { PrintDocument } from '../core/document';
import { maskedDocument, maskedSheets, personalPlaces, personalPlacesInDocument, type PersonalPlace } from '../core/personal-places';
import type { Obstacle } from '../core/readiness';
import type { Report } from '../core/report';
import type { DefinedName, Sheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { submission, type Origin } from './submission';
import { dividers } from './submission/dividers';
import { privacyStatement, type PrivacyChoice } from './submission/privacy-words';
import { selfReport } from './submission/self-report';

/** Everything that a county hands in, drawn and checked; nothing of it is a file yet. */
export interface Outgoing {
  /** None: 定稿; else 草稿 on every page. */
  obstacles: Obstacle[];
  workbook: { sheets: Sheet[]; names: DefinedName[] };
  report: PrintDocument;
  dividers: PrintDocument;
  /** Where personal numbers were found, before any was masked. */
  personal: { workbook: PersonalPlace[]; report: PersonalPlace[]; dividers: PersonalPlace[] };
}

/** 001 四: the card, the self-assessment report and the dividers of one county, with personal numbers masked if so chosen (003 （二十一）). */
export function outgoing(scheme: Scheme, report: Report, origin: Origin, choice: PrivacyChoice, taken: readonly string[] = []): Outgoing {
  const first = submission(scheme, report, origin, '', taken);
  const parts = { at: origin.at, draft: first.obstacles.length > 0 };
  const documents = { report: selfReport(scheme, report, parts), dividers: dividers(scheme, report, parts) };
  const personal = { workbook: personalPlaces(first.sheets), report: personalPlacesInDocument(documents.report), dividers: personalPlacesInDocument(documents.dividers) };
  const { sheets, names, obstacles } = submission(scheme, report, origin, privacyStatement(personal.workbook.length, choice), taken);
  if (choice !== 'mask') return { obstacles, workbook: { sheets, names }, ...documents, personal };
  return { obstacles, workbook: { sheets: maskedSheets(sheets), names }, report: maskedDocument(documents.report), dividers: maskedDocument(documents.dividers), personal };
}
