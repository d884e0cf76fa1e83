import type { Change } from '../core/host';
import type { Workbook } from '../core/workbook';
import type { Desk } from './desk';
import type { State } from './state';

interface RecoveryParts {
  desk: Desk | null;
  set(part: Partial<State>): void;
  fail(doing: 'recover', error: unknown): void;
  show(base: Workbook, file: NonNullable<State['file']>, changes: Change[]): Promise<void>;
  /** Goes back to the screen that fits what is open. */
  rest(): void;
}

/** Work that a page left open when it ended: looked for, taken up again, or given up. */
export function createRecovery({ desk, set, fail, show, rest }: RecoveryParts) {
  return {
    async lookBack(): Promise<void> {
      await desk?.draft().then((draft) => set({ draft }), (error: unknown) => fail('recover', error));
    },
    async recover(): Promise<void> {
      if (desk === null) return;
      set({ phase: 'opening', failure: null });
      try {
        const { fileName, format, workbook, changes } = await desk.recover();
        await show(workbook, { name: fileName, format, fresh: false }, changes);
      } catch (error) {
        fail('recover', error);
      }
      rest();
    },
    async forget(): Promise<void> {
      await desk?.discard();
      set({ draft: (await desk?.draft()) ?? null });
    },
  };
}
