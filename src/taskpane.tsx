import { browserClock } from './hosts/excel/browser-clock';
import { taskPane } from './panes/task-pane';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the pane');
const opened = taskPane({ root, office: typeof Office === 'undefined' ? undefined : Office, excel: () => Excel, clock: browserClock, reload: () => location.reload() });
window.addEventListener('pagehide', () => void opened.then((stop) => stop()), { once: true });
