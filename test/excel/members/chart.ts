import type { BookChart } from '../book';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { invalidArgument, notEmulated, notFound } from '../protocol';
import { placeOf } from '../range-of';
import { colour, integer, number, text } from './values';

const GAP = 60;

function fillObject(chart: () => BookChart): HostObject {
  return { type: 'ChartFill', call: { SetSolidColor: (value) => void (chart().color = colour(value)) } };
}

function seriesObject(emulation: Emulation, sheetId: string, chart: () => BookChart): HostObject {
  return {
    type: 'ChartSeries',
    get: { Name: () => chart().seriesName, HasDataLabels: () => chart().labels },
    set: {
      Name: (value) => void (chart().seriesName = text(value)),
      HasDataLabels: (value) => void (chart().labels = value === true),
      GapWidth: (value) => { if (number(value) !== GAP) throw notEmulated(`a gap of ${String(value)} between bars`); },
    },
    open: {
      Format: () => ({ type: 'ChartSeriesFormat', open: { Fill: () => fillObject(chart) } }),
      DataLabels: () => ({
        type: 'ChartDataLabels',
        set: {
          NumberFormat: (value) => {
            if (!chart().labels) throw invalidArgument('The series shows no labels.');
            chart().numberFormat = text(value);
          },
        },
      }),
    },
    call: {
      SetXAxisValues: (source) => {
        const { sheetId: from, range } = placeOf(source, sheetId);
        chart().categories = { sheet: sheetById(emulation, from).name, range };
      },
    },
  };
}

function axesObject(chart: () => BookChart): HostObject {
  return {
    type: 'ChartAxes',
    open: {
      CategoryAxis: () => ({ type: 'ChartAxis', set: { ReversePlotOrder: (value) => void (chart().firstOnTop = value === true) } }),
      ValueAxis: () => ({
        type: 'ChartAxis',
        set: {
          Minimum: (value) => void (chart().fromZero = number(value) === 0),
          NumberFormat: (value) => void (chart().numberFormat = text(value)),
        },
      }),
    },
  };
}

export function chartObject(emulation: Emulation, sheetId: string, id: string): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  const chart = (): BookChart => {
    const found = sheet().charts.find((each) => each.id === id);
    if (found === undefined) throw notFound(`Chart ${id}`);
    return found;
  };
  return {
    type: 'Chart',
    identity: () => ({ Id: id }),
    get: { Id: () => id },
    open: {
      Title: () => ({ type: 'ChartTitle', get: { Text: () => chart().title }, set: { Text: (value) => void (chart().title = text(value)) } }),
      Legend: () => ({ type: 'ChartLegend', get: { Visible: () => chart().legend }, set: { Visible: (value) => void (chart().legend = value === true) } }),
      Axes: () => axesObject(chart),
      Series: () => ({
        type: 'ChartSeriesCollection',
        make: {
          GetItemAt: (index) => {
            if (integer(index) !== 0) throw invalidArgument(`There is no series ${String(index)}.`);
            return seriesObject(emulation, sheetId, chart);
          },
        },
        call: { GetCount: () => 1 },
      }),
    },
    call: {
      SetPosition: (start, end) => {
        const [first, last] = [placeOf(start, sheetId).range, placeOf(end, sheetId).range];
        chart().area = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      },
      Delete: () => { const gone = chart(); sheet().charts = sheet().charts.filter((each) => each !== gone); },
    },
  };
}
