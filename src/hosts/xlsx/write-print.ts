import type { PrintSetup } from '../../core/workbook';
import { escapeText } from './write-escape';

const A4 = 9;
const CM_PER_INCH = 2.54;
const LAST_COLUMN = 16_383;
const LONGEST_HEADER = 255;
const USUAL_MARGINS = { left: 1.8, right: 1.8, top: 1.9, bottom: 1.9, header: 0.8, footer: 0.8 };

const inches = (cm: number): number => Math.round((cm / CM_PER_INCH) * 1e6) / 1e6;

function headerXml(name: string, code: string | undefined): string {
  if (code === undefined) return '';
  if (code.length > LONGEST_HEADER) throw new RangeError(`A header or footer holds at most ${LONGEST_HEADER} characters, not ${code.length}`);
  return `<${name}>${escapeText(code)}</${name}>`;
}

/** From `printOptions` to `rowBreaks`, in the order of CT_Worksheet. */
export function printXml(print: PrintSetup | undefined): string {
  if (print === undefined) return '';
  const margins = { ...USUAL_MARGINS, ...print.margins };
  const edges = (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((edge) => `${edge}="${inches(margins[edge])}"`);
  const headers = headerXml('oddHeader', print.header) + headerXml('oddFooter', print.footer);
  const breaks = (print.breaksAfter ?? []).map((row) => `<brk id="${row + 1}" max="${LAST_COLUMN}" man="1"/>`);
  return [
    print.centerHorizontally && '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${edges.join(' ')}/>`,
    `<pageSetup paperSize="${A4}" fitToWidth="${print.fit.width}" fitToHeight="${print.fit.height}" orientation="${print.orientation}"/>`,
    headers !== '' && `<headerFooter>${headers}</headerFooter>`,
    breaks.length > 0 && `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`,
  ].filter(Boolean).join('');
}
