import type { Chart, Sheet } from '../../core/workbook';
import { rangeToA1 } from '../xlsx/write-ranges';
import type { Piece, Target } from './piece';

const FORMATS = '1.8';
const BYTES = 6000;

function put(at: Target, sheet: string, { title, area, categories, values, seriesName, color = '2F5597', numberFormat }: Chart, formats: boolean): void {
  const line = (of: Chart['values']): Excel.Range => at.sheet(of.sheet).getRange(rangeToA1(of.range));
  const chart = at.sheet(sheet).charts.add('BarClustered', line(values), values.range.top === values.range.bottom ? 'Rows' : 'Columns');
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(line(categories));
  series.name = seriesName;
  series.hasDataLabels = true;
  series.gapWidth = 60;
  series.format.fill.setSolidColor(`#${color}`);
  chart.title.text = title;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  if (numberFormat !== undefined && formats) {
    valueAxis.numberFormat = numberFormat;
    series.dataLabels.numberFormat = numberFormat;
  }
  const first = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const last = { top: area.bottom, left: area.right, bottom: area.bottom, right: area.right };
  chart.setPosition(rangeToA1(first), rangeToA1(last));
}

/** Real charts that follow their cells (ExcelApi 1.7; number formats 1.8). They come after the cells of all sheets. */
export const putCharts = ({ name, charts = [] }: Sheet, supports: (version: string) => boolean): Piece[] =>
  charts.map((chart) => ({ bytes: BYTES, put: (at) => put(at, name, chart, supports(FORMATS)) }));
