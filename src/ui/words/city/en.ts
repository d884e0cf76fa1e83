import type { CityDoing, CityState } from '../../city/city-state';
import type { DecisionKind, DecisionLabel } from '../../city/decisions';
import type { cityZh } from './zh';

const decided: Record<DecisionKind, string> = { roster: 'roster', figures: 'figures', previous: 'earlier summary', choice: 'card that counts', assign: 'unit of a card', points: 'review points', reason: 'review note', status: 'finding accepted', remove: 'file taken out' };

const about = ({ kind, subject, item }: DecisionLabel) => [subject, item, decided[kind]].filter((part) => part !== null && part !== '').join(' ');

const failure: Record<CityDoing, string> = {
  read: 'Reading did not finish. Please choose the files again; what was read is still here.',
  open: 'The file could not be opened. Please try again.',
  save: 'The file could not be made. Please try again; the summary is still on this page.',
  add: 'The sheets could not be added. The workbook is unchanged.',
  keep: 'This batch was not kept. Export the summary before you close the page.',
  recover: 'The earlier batch could not be restored. Please choose the files again.',
  select: 'The cell could not be shown.',
};

const refused: Record<NonNullable<CityState['refused']>['what'], string> = {
  roster: 'no roster of units was found. A roster is a column of unit names, with or without a heading.',
  figures: 'no figures were found. The table needs a column 单位; the other headings are item codes or the names of figures.',
  previous: 'this is no city summary made by this program.',
};

const grade = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const cityEn: typeof cityZh = {
  title: 'City summary',
  tagline: 'Put the counties’ cards together, review, rank and return them. Files stay on this computer.',
  start: {
    next: 'First choose the cards that the units sent: several at once, or a whole folder.',
    files: 'Choose files', folder: 'Choose folder', drop: 'Or drop files or a folder here', dropHere: 'Release to read', sample: 'See a sample: a city with ten files', sampleHint: 'Made-up data: a missing unit, a unit twice, a file that cannot be read.',
    more: 'Add or update files', again: 'After corrections choose the files again; only changed ones are read anew.',
  },
  recover: { title: 'Your last batch was not closed', text: (files, reviews, at) => `${grade(files, 'file', 'files')}, ${grade(reviews, 'unit', 'units')} reviewed, kept at ${at}.`, yes: 'Continue', no: 'Discard' },
  reading: (done, total) => `Reading ${done} / ${total}`, cancel: 'Cancel', cancelled: (count) => `Cancelled. ${count} files were read, the others were not.`,
  unchanged: (count) => `${grade(count, 'file is', 'files are')} unchanged and not read again.`,
  skipped: (count) => `${grade(count, 'file', 'files')} of the folder are no tables and were not read`,
  failure: (doing) => failure[doing],
  refused: (file, what) => `${file}: ${refused[what]}`,
  dismiss: 'Close',
  bar: {
    noCity: 'No roster', year: (year) => `${year}`, nothing: 'No files yet', restart: 'New batch', restartTitle: 'Start a new batch', restartText: 'The present batch stays in this browser; choose Continue after starting anew to come back to it. Exported files are not touched.', restartYes: 'Start anew', restartNo: 'Stay',
  },
  counts: { received: (have, all) => (all === null ? `Received ${have}` : `Received ${have} / ${all}`), rate: (rate) => `Excellent ${rate}`, noRate: 'Excellent —', live: (have, problems, missing) => `${have} units, ${problems} to look at, ${missing} missing` },
  filter: { problems: 'To do', missing: 'Missing', ready: 'No errors' },
  filtered: (name, count) => `Showing ${count}: ${name}`, showAll: 'Show all',
  tab: { intake: 'Files', ranking: 'Ranking', loss: 'Losses', unit: 'Unit', export: 'Export' },
  state: {
    refused: 'Not read', 'unknown-unit': 'Unit unknown', 'scheme-mismatch': 'Other scheme', 'year-mismatch': 'Other year', duplicate: 'Sent twice', 'city-book': 'City summary', figures: 'Figures', roster: 'Roster', errors: 'Errors', missing: 'Missing', warnings: 'Warnings', ready: 'Usable', read: 'Read', slips: 'Return slip', 'same-file': 'Same file', superseded: 'Not used',
  },
  line: {
    list: 'What came in', noUnit: 'No unit', total: (points) => `${points} points`, others: (count) => `${count} more`, sep: '; ', incomplete: 'not all scored',
    refused: (what, mend) => `${what[0]?.toUpperCase()}${what.slice(1)}. Ask the unit: ${mend}`, missing: 'No card of this unit came in. Please ask for it.', open: 'Show', remove: 'Take out', removeLabel: (path) => `Take out ${path}`, more: 'Details',
    scheme: (found, expected) => `The card follows ${found}; this summary follows ${expected}. Ask for a card of this scheme.`, year: (found, expected) => `The card is of ${found}, the others of ${expected}. Please check and ask again.`,
    same: (other) => `The same content as ${other}; counted once.`, superseded: 'Another card of this unit counts; this one stays in the record.', cityBook: 'This is an exported city summary, not a county’s card. It can serve as the earlier summary.', useBook: 'Use as earlier summary', figures: 'This is a table of figures, not a card.', useFigures: 'Use as figures', roster: 'This is a list of units, not a card.', useRoster: 'Use as roster', slips: (count) => `${grade(count, 'return slip', 'return slips')} read.`,
    keys: 'Arrow keys move, Enter opens.',
  },
  assign: { text: (found) => `The card says “${found}”, which the roster does not know. Choose the unit:`, none: 'The card names no unit. Choose one:', label: 'Unit of this card', pick: 'Choose', missing: ' (missing)', clear: 'Undo choice' },
  duplicate: {
    text: (count) => `${count} cards came in. Choose the one that counts. `, decided: 'Chosen; you may change it.', label: 'Card that counts', proposed: ' (later)', modified: (at) => `changed ${at}`, unknown: 'time unknown', confirm: 'Use this one', chosen: 'In use', differ: (count) => `They differ in ${grade(count, 'item', 'items')}`, same: 'All points are the same.', item: 'Item', left: 'Chosen', right: 'Other',
  },
  changed: { title: (count) => `${grade(count, 'unit', 'units')} changed`, none: 'No unit’s points changed.', came: 'new', gone: 'taken out', items: (items) => ` (${items})`, totals: (from, to) => `${from} → ${to}`, item: (code, from, to) => `${code} ${from} → ${to}` },
  setup: {
    title: 'Roster and figures', roster: 'Roster of units', none: 'No roster', own: (file) => `Own roster (${file})`, ownPick: 'Own roster', rosterHint: 'Without a roster missing units cannot be named.', figures: 'Figures from above', figuresHint: 'Class A points come from the province and the bank (教资助〔2021〕104号 三). In a table they go before the counties’ own.', unused: (headings) => `Columns not used: ${headings}`, figuresHave: (file, rows) => `${file}, ${grade(rows, 'unit', 'units')}`,
    previous: 'Earlier summary', previousHint: 'Brings in the earlier review and the state of findings, and shows what changed.', previousHave: (file, reviews) => `${file}, ${grade(reviews, 'unit', 'units')} reviewed`, pick: 'Choose file', drop: 'Do not use', units: (count) => grade(count, 'unit', 'units'),
  },
  findings: { title: 'About the batch', count: (count) => `${count}` },
  ranking: {
    caption: 'Ranking of units', rank: 'Rank', unit: 'Unit', total: 'Total', grade: 'Grade', self: 'Self', difference: 'Diff.', errors: 'Errors', section: (code, weight) => `Section ${code}, full marks ${weight}`, sort: (name) => `Sort by ${name}`, incomplete: 'Open', none: 'No units to rank yet.', toIntake: 'Go to files',
    distribution: 'Grades', count: (name, count) => `${name} ${count}`, all: 'All', filter: (name) => `Only ${name}`, unranked: 'Not all scored, not ranked', keys: 'Arrow keys move, Enter shows the unit.', pick: 'Choose a unit on the left to see its sections and differences.', openUnit: 'Open unit', excellentRule: 'The excellent rate counts fully scored units.', gap: (name, points) => `${points} to ${name}`, grades: { incomplete: 'Not all scored' },
  },
  loss: {
    chart: 'Mean loss by item', chartLabel: (count) => `Bar chart of mean losses of ${grade(count, 'item', 'items')}; the numbers stand in the table below`, bar: (item, loss, weight, zero) => `${item}: mean loss ${loss} of ${weight}, ${grade(zero, 'unit', 'units')} at zero`, caption: 'Losses by item', item: 'Item', weight: 'Full', mean: 'Mean', loss: 'Loss', rate: 'Rate', zero: 'At 0', units: (count) => `${count}`, none: 'Nothing is lost in any item.', empty: 'No units to analyse yet.',
    top: (count) => `The ${count} items that lose most`, all: 'Show all items', less: 'Show the most only', pick: 'Choose an item to see every unit’s points in it.', of: (item) => `${item}: points of all units`, points: 'Points', lost: 'Lost', scored: (count) => `${grade(count, 'unit', 'units')} scored`, legend: 'Mean loss', notScored: 'Open', table: 'Table',
  },
  unit: {
    pick: 'Unit', none: 'No units to look at yet.', previous: 'Previous', next: 'Next', rank: (rank) => `Rank ${rank}`, noRank: 'Not ranked', self: 'Self', typed: 'Self', first: 'Review', difference: 'Diff.', item: 'Item', source: 'Source', findings: 'Findings', points: (item, weight) => `${item}, review points, full marks ${weight}`, bad: (weight) => `Type a number from 0 to ${weight}`,
    basis: { self: '', figures: 'figure from above', review: 'changed in review' }, start: (points) => `was ${points}`, restore: 'Restore', restoreLabel: (item, points) => `Restore ${item} to ${points}`, reason: 'Review note', reasonHint: 'Why points were changed; goes into the summary', keys: 'Arrow keys move; an emptied field goes back to what it was.', notable: 'Differences only', all: 'All items', shown: (count, all) => `${count} / ${all} items`,
    nothing: 'No differences and no findings.', counts: (points) => `counts ${points}`, missing: 'material missing, 0 points', unscored: 'not scored', low: (low, high) => `possible ${low} to ${high}`, head: (self, first) => `self ${self} → review ${first}`, closed: 'Mended findings', acceptedCount: (count) => `${count} accepted`, closedCount: (count) => `${count} earlier findings mended`, changes: 'Changes since the earlier summary',
    where: (file, sheet, cell) => `${file} · ${sheet} · ${cell}`, show: 'Show source', hide: 'Hide source', copy: 'Copy place', copied: 'Copied', locate: 'Show cell', rows: 'Cells around the source', row: 'Row', lost: 'The file was not kept. Open it and go to this place.', status: { open: 'Open', mended: 'Mended', accepted: 'Accepted' }, accept: 'Accept', reopen: 'Reopen', acceptHint: 'An accepted finding is no longer to be mended, and stands on no return slip; points stay as they are', answer: (text) => `The county says: ${text}`, ticked: 'Ticked as mended', figure: (points, place) => `Figure from above: ${points} (${place})`, general: 'Card as a whole', materials: 'Materials', pickItem: 'Choose an item to see findings, clause and source.', sections: 'Points by section', superseded: (files) => `Other cards that do not count: ${files}`,
  },
  export: {
    title: 'City workbook', text: (units) => `${grade(units, 'unit', 'units')}: totals, review, comparison, losses, findings, sources and missing units. The review can be typed over there; totals, ranks and grades follow by formulas.`, save: 'Download workbook', into: 'Add to this workbook', intoHint: 'The sheets are added behind the present ones. This cannot be undone; delete the sheets if you do not need them.', intoTitle: 'Add to this workbook', intoYes: 'Add', intoNo: 'Do not add', open: 'The open workbook is a city summary', openText: 'Its review and its findings can be brought in as the earlier summary.', openUse: 'Bring in',
    slips: 'Return slips', slipsText: (units, findings) => `${grade(units, 'unit has', 'units have')} open findings, ${findings} in all. One slip a unit with its own findings and what to do, ready to print. When the mended and ticked workbook is read again, mended findings are closed.`, slipsNone: 'No unit has open findings; no slips are needed.', deadline: 'Answer by', deadlineHint: 'For example 4月25日; empty leaves room for it', one: 'All in one workbook', many: 'A file for each unit (zip)', list: 'Units with a slip', what: (findings) => `${findings}`, before: 'Before you export', incomplete: (units) => `Not all scored, not ranked: ${units}`, missing: (units) => `Missing: ${units}`, undecided: (units) => `Sent twice, not decided yet: ${units}`, refusedFiles: (count) => `${grade(count, 'file was', 'files were')} not read; they are listed in the sources`, ready: 'All units are in and fully scored.', nothing: 'Nothing to export yet.', working: 'Working…',
  },
  name: { book: (city, year) => `${city ?? ''}${year === null ? '' : `${year}年度`}绩效评价汇总表.xlsx`, slips: (city) => `${city ?? ''}退回单.xlsx`, slip: (unit) => `退回单-${unit}.xlsx`, archive: (city) => `${city ?? ''}退回单.zip` },
  notice: (said) => {
    switch (said.kind) {
      case 'undone': return `Undone: ${about(said.label)}`;
      case 'redone': return `Done again: ${about(said.label)}`;
      case 'saved': return `Handed to the browser: ${said.name}`;
      case 'added': return `Added the sheet ${said.name}`;
    }
  },
  list: (texts) => texts.join(', '),
  none: '—',
};
