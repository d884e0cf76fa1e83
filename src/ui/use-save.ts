import { useCallback } from 'react';
import { cellAt } from './cell-at';
import { dateText } from './clock-text';
import { reportOf } from './state';
import { useSession } from './use-session';

/** Hands a copy of the workbook to the person; what is no xlsx is written into a new card. */
export function useSave(): () => void {
  const { session, t } = useSession();
  return useCallback(() => {
    const state = session.get();
    const { file, workbook, schemes } = state;
    const report = reportOf(state);
    const scheme = schemes.find(({ id }) => id === report?.scheme.id);
    if (file === null || workbook === null || report === null || scheme === undefined) return;
    const copyName = t.copyName(file.name.replace(/(?:（打分卡助手 [\d-]+）)?\.[^.]+$/, ''), dateText(session.now()));
    const renew = async () => (await import(/* webpackChunkName: "renew" */ '../output/renew')).renew(scheme, report, (place) => cellAt(workbook, place)?.value ?? null);
    void session.save(copyName, file.format === 'xlsx' ? null : renew);
  }, [session, t]);
}
