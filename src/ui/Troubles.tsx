import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { refusal } from '../output/refusal';
import { useSession } from './use-session';

/** A file that could not be read, or a step that went wrong, with what to do about it. */
export function Troubles() {
  const { state: { refused, failure, lang }, session, t } = useSession();
  if (refused === null && failure === null) return null;
  const why = refused === null ? null : refusal(refused.refusal, lang);
  const detail = failure?.detail;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {refused !== null && why !== null && <MessageBarTitle>{t.refused(refused.fileName, why.what)}</MessageBarTitle>}
        {why !== null ? why.mend : failure !== null && t.failure(failure.doing)}
        {detail !== undefined && <small> ({detail})</small>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={t.dismiss} icon={<DismissRegular />} onClick={session.dismiss} />} />
    </MessageBar>
  );
}
