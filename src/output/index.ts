/** Everything that a scheme or a report is drawn into. Pages that load a part late import its own file. */
export { cityBook } from './city-book';
export { cityJson } from './city-json';
export { cityText } from './city-text';
export { companions } from './companions';
export { json } from './json';
export { makeKit } from './kit';
export { outgoing } from './outgoing';
export { refusal } from './refusal';
export { renew } from './renew';
export { slipBook } from './slip-book';
export { slips } from './slips';
export { submission } from './submission';
export { text } from './text';
