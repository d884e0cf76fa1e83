import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { clockText } from './clock-text';
import { useSession } from './use-session';

/** Offers the work that a page left open when it ended. */
export function Recovery() {
  const { state, session, t } = useSession();
  if (state.draft === null) return null;
  const { fileName, changes, keptAt } = state.draft;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.recover.title}</MessageBarTitle>
        {t.recover.text(fileName, changes, clockText(keptAt, session.now()))}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => void session.recover()}>{t.recover.yes}</Button>
        <Button onClick={() => void session.forget()}>{t.recover.no}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
