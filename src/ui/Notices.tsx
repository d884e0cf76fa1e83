import { Toaster, useId } from '@fluentui/react-components';
import type { Notice } from './state';
import { useNotice } from './use-notice';
import { useSession } from './use-session';
import type { Words } from './words';

function textOf(said: Notice['said'], t: Words): string {
  switch (said.kind) {
    case 'saved': case 'given': return t.notice[said.kind](said.fileName);
    case 'inserted': return t.notice.inserted(said.sheet);
    case 'omitted': return t.notice.omitted(said.what);
    case 'rechecked': case 'elsewhere': case 'overtaken': return t.notice[said.kind];
    default: return t.notice[said.kind](said.step.item, said.step.kind);
  }
}

/** Short words about what was just done, with undo where it can be undone. */
export function Notices() {
  const toaster = useId('notices');
  const { state: { notice }, session, t } = useSession();
  const said = notice?.said;
  useNotice(toaster, notice === null || said === undefined ? null : {
    id: notice.id, text: textOf(said, t), good: said.kind === 'saved' || said.kind === 'given' || said.kind === 'mended',
    undo: said.kind === 'mended' ? { label: t.notice.undo, act: () => void session.undo() } : null,
  });
  return <Toaster toasterId={toaster} position="bottom" pauseOnHover pauseOnWindowBlur />;
}
