import { browserPane } from './panes/browser-pane';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the pane');
browserPane(root);
