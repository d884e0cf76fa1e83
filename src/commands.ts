import { createExcelHost } from './hosts/excel';
import { browserClock } from './hosts/excel/browser-clock';
import { sayToPane } from './hosts/excel/ribbon-word';
import { ribbonCommands } from './panes/ribbon-commands';

void Office.onReady().then(() => {
  const host = createExcelHost({
    run: Excel.run,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    clock: browserClock,
    waiting: () => {},
    omitted: () => {},
    trouble: (fault) => console.error(fault),
  });
  const commands = ribbonCommands({ host, tell: (word) => sayToPane(localStorage, word, browserClock.now()) });
  Office.actions.associate('insertCard', commands.insertCard);
  Office.actions.associate('recheck', commands.recheck);
});
