import type { RefusalReason } from '../../core/host';

/** A file that cannot be read, with the reason that a person is told; `detail` names a part or a format, never a person's data. */
export class PackageError extends Error {
  readonly reason: RefusalReason;
  readonly detail: string | undefined;

  constructor(reason: RefusalReason, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? reason : `${reason}: ${detail}`, options);
    this.name = 'PackageError';
    this.reason = reason;
    this.detail = detail;
  }
}
