import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSession } from './use-session';

/** A file that could not be read, or a step that went wrong, with what to do about it. */
export function Troubles() {
  const { state: { refused, failure }, session, t } = useSession();
  if (refused === null && failure === null) return null;
  const words = refused !== null ? t.refused(refused.fileName, refused.refusal.reason) : { title: null, mend: failure === null ? '' : t.failure(failure.doing) };
  const detail = refused?.refusal.detail ?? failure?.detail;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words.title !== null && <MessageBarTitle>{words.title}</MessageBarTitle>}
        {words.mend}
        {detail !== undefined && <small> ({detail})</small>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={t.dismiss} icon={<DismissRegular />} onClick={session.dismiss} />} />
    </MessageBar>
  );
}
