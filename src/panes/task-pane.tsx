import { createRoot } from 'react-dom/client';
import { faultOf } from '../hosts/excel/fault-of';
import type { Clock } from '../hosts/excel/parts';
import { whenReady } from '../hosts/excel/when-ready';
import { Late } from '../ui/Late';
import { words } from '../ui/words';

interface TaskPaneParts {
  root: HTMLElement;
  /** Absent where the client of Office could not be loaded. */
  office: typeof Office | undefined;
  /** Known once Office is ready in Excel. */
  excel(): typeof Excel;
  clock: Clock;
  reload(): void;
}

/**
 * In Excel the pane works on the open workbook; anywhere else it opens files; when Office keeps silent, the person decides.
 * Gives the function that ends what listens to Excel.
 */
export async function taskPane({ root, office, excel, clock, reload }: TaskPaneParts): Promise<() => void> {
  const alone = async (): Promise<() => void> => {
    (await import(/* webpackChunkName: "browser-pane" */ './browser-pane')).browserPane(root);
    return () => {};
  };
  if (office === undefined) return alone();
  try {
    const { host, platform } = await whenReady(office, clock);
    if (host !== 'Excel') return await alone();
    const { excelPane } = await import(/* webpackChunkName: "excel-pane" */ './excel-pane');
    return excelPane(root, { office, excel: excel(), platform, clock });
  } catch (error) {
    console.error(faultOf(error));
    const react = createRoot(root);
    const onAlone = (): void => {
      react.unmount();
      void alone();
    };
    react.render(<Late words={words[navigator.language.startsWith('en') ? 'en' : 'zh'].live.late} onReload={reload} onAlone={onAlone} />);
    return () => react.unmount();
  }
}
