import { Toaster, useId } from '@fluentui/react-components';
import { useNotice } from '../use-notice';
import { useCity } from './use-city';

/** Short words about what was just done. */
export function CityNotices() {
  const toaster = useId('city-notices');
  const { state: { notice }, c } = useCity();
  useNotice(toaster, notice && { id: notice.id, text: c.notice(notice.said), good: notice.said.kind === 'saved' || notice.said.kind === 'added', undo: null });
  return <Toaster toasterId={toaster} position="bottom" pauseOnHover pauseOnWindowBlur />;
}
