import { freshChartId } from '../book';
import type { BookChart } from '../book';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { accessDenied, invalidArgument, notEmulated, notFound } from '../protocol';
import { placeOf } from '../range-of';
import { chartObject } from './chart';
import { integer, isGiven, oneOf, text } from './values';

/** Excel's own colour for a first series. */
const FIRST_COLOUR = '4472C4';

export function chartsObject(emulation: Emulation, sheetId: string): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  const chart = (id: string): HostObject => chartObject(emulation, sheetId, id);
  return {
    type: 'ChartCollection',
    get: { Count: () => sheet().charts.length },
    make: {
      Add: (type, source, seriesBy) => {
        if (sheet().protected) throw accessDenied(`${sheet().name} is protected`);
        if (type !== 'BarClustered') throw notEmulated(`charts of the type ${String(type)}`);
        const { sheetId: from, range } = placeOf(source, sheetId);
        const by = oneOf(['Auto', 'Rows', 'Columns'], isGiven(seriesBy) ? seriesBy : 'Auto');
        if (by === 'Columns' ? range.left !== range.right : range.top !== range.bottom) throw notEmulated('charts of several series');
        const line = { sheet: sheetById(emulation, from).name, range };
        const made: BookChart = {
          id: freshChartId(emulation.book), title: '', area: { top: 0, left: 0, bottom: -1, right: -1 }, categories: line, values: line, seriesName: '', color: FIRST_COLOUR,
          firstOnTop: false, labels: false, legend: true, fromZero: false,
        };
        sheet().charts.push(made);
        return chart(made.id);
      },
      GetItemAt: (index) => {
        const found = sheet().charts[integer(index)];
        if (found === undefined) throw invalidArgument(`There is no chart ${String(index)}.`);
        return chart(found.id);
      },
    },
    call: { GetCount: () => sheet().charts.length },
    item: (id) => {
      if (!sheet().charts.some((each) => each.id === id)) throw notFound(`Chart ${text(id)}`);
      return chart(text(id));
    },
    items: () => sheet().charts.map(({ id }) => chart(id)),
  };
}
