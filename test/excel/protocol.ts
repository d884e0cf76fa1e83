/** The batches that Office.js sends and the answers that it takes, as far as the add-in makes use of them. */

export interface ArgumentInfo { Arguments?: unknown[]; ReferencedObjectPathIds?: unknown[] }

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface QueryInfo { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number }

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody { ObjectPaths: Record<string, ObjectPath>; Actions: Action[] }

export interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  /** The trace actions that were come to; handlers of the selection are registered only when theirs was. */
  TraceIds: number[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; ActionIndex: number; Location: string };
}

/** The answer to a batch of which nothing was run. */
export const failure = (Code: string, Message: string): Answer => ({ Results: [], TraceIds: [], Error: { Code, Message, HttpStatusCode: 400, ActionIndex: 0, Location: '' } });

/** What Excel refuses; it reaches the add-in as an `OfficeExtension.Error` with this code. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  constructor(readonly code: string, message: string, readonly status = 400) { super(message); }
}

export const invalidArgument = (detail: string): ExcelError => new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${detail}`);
export const notFound = (what: string): ExcelError => new ExcelError('ItemNotFound', `The requested resource doesn't exist. ${what}`, 404);
export const alreadyThere = (what: string): ExcelError => new ExcelError('ItemAlreadyExists', `The resource being created already exists. ${what}`, 409);
export const accessDenied = (what: string): ExcelError => new ExcelError('AccessDenied', `You cannot perform the requested operation. ${what}`, 403);

/** For whatever real Excel has and this one has not: never passed over. */
export const unknownMember = (type: string, member: string): ExcelError => new ExcelError('ApiNotFound', `The emulated Excel has no ${type}.${member}`, 404);
export const notEmulated = (what: string): ExcelError => new ExcelError('GeneralException', `The emulated Excel does not know ${what}`, 500);
