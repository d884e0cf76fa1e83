import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { CityRecovery } from './CityRecovery';
import { useCity } from './use-city';

/** What went wrong, with what to do about it; and work that was left open. */
export function CityTroubles() {
  const { city, state: { failure, refused }, c } = useCity();
  const text = refused !== null ? c.refused(refused.file, refused.what) : failure !== null ? c.failure(failure.doing) : null;
  return (
    <>
      <CityRecovery />
      {text !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text}{failure !== null && failure.detail !== '' && <small> ({failure.detail})</small>}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={c.dismiss} icon={<DismissRegular />} onClick={city.dismiss} />} />
        </MessageBar>
      )}
    </>
  );
}
