import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { clockText } from '../clock-text';
import { useCity } from './use-city';

/** Offers the batch that a page left open when it ended. */
export function CityRecovery() {
  const { city, state: { draft, files }, c } = useCity();
  if (draft === null || files.length > 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{c.recover.title}</MessageBarTitle>
        {c.recover.text(draft.files.length, draft.decisions.reviews.length, clockText(draft.keptAt, city.now()))}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => void city.recover()}>{c.recover.yes}</Button>
        <Button onClick={() => void city.forget()}>{c.recover.no}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
