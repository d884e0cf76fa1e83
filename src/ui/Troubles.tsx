import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { refusal } from '../output/refusal';
import type { State } from './state';
import { useSession } from './use-session';
import type { Words } from './words';

function wordsOf({ refused, failure, unsent, lang }: State, t: Words): { title: string | null; mend: string; detail: string | undefined } | null {
  if (refused !== null) {
    const { what, mend } = refusal(refused.refusal, lang);
    return { title: t.refused(refused.fileName, what), mend, detail: undefined };
  }
  if (failure === null) return null;
  const { doing, kind, detail } = failure;
  const told = kind === null || kind === 'unknown' ? t.failure(doing) : t.fault(kind);
  return { title: unsent > 0 ? t.unsent(unsent) : null, mend: told, detail: kind === null || kind === 'unknown' ? detail : undefined };
}

/** A file that could not be read, or a step that went wrong, with what to do about it. */
export function Troubles() {
  const { state, session, t } = useSession();
  const { live } = session;
  if (state.waiting !== null && state.waiting !== 'unknown') return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.fault(state.waiting)}</MessageBarBody></MessageBar>;
  const words = wordsOf(state, t);
  if (words === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words.title !== null && <MessageBarTitle>{words.title}</MessageBarTitle>}
        {words.mend}
        {words.detail !== undefined && <small> ({words.detail})</small>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={t.dismiss} icon={<DismissRegular />} onClick={session.dismiss} />}>
        {live !== null && (state.unsent > 0 || state.failure?.doing === 'read') && <Button size="small" onClick={() => void live.retry()}>{t.retry}</Button>}
        {live !== null && state.unsent > 0 && <Button size="small" onClick={() => void live.abandon()}>{t.abandon}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
