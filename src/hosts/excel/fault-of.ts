import { HostFault } from '../../core/host';
import type { FaultKind } from '../../core/host';

/** Excel's own codes, of its client and of the program behind it. */
const KINDS: Record<string, FaultKind> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'read-only',
  InactiveWorkbook: 'other-workbook',
  ItemNotFound: 'gone',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidSession: 'session-lost',
  SessionNotFound: 'session-lost',
  ConnectionFailure: 'session-lost',
  HostRestartNeeded: 'session-lost',
  ActivityLimitReached: 'throttled',
  TooManyRequests: 'throttled',
  ServiceNotAvailable: 'throttled',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  WriteNotSupportedWhenModalDialogOpen: 'not-ready',
};

const codeOf = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
};

/** What Excel said as a fault, with its words as the cause; a fault stays what it is. */
export function faultOf(error: unknown): HostFault {
  if (error instanceof HostFault) return error;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  return new HostFault(KINDS[code] ?? 'unknown', code === '' ? text : `${code}: ${text}`, { cause: error });
}
