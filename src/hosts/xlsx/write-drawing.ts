import type { Chart, NewSheet, Range } from '../../core/workbook';
import { chartXml } from './write-chart';
import { addContentType } from './write-content-types';
import { escapeAttribute } from './write-escape';
import type { PackageEditor } from './write-package';
import { addRelation, startRelations } from './write-relations';
import type { Namespaces } from './write-workbook';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** `drawings/drawing3.xml`, the first that no part has. */
function freePart(parts: PackageEditor, folder: string, kind: 'drawing' | 'chart'): string {
  let number = 1;
  while (parts.has(`${folder}${kind}s/${kind}${number}.xml`)) number += 1;
  return `${kind}s/${kind}${number}.xml`;
}

const corner = (name: 'from' | 'to', row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const frameXml = ({ top, left, bottom, right }: Range, title: string, number: number, id: string, { chart, relations }: Namespaces): string =>
  `<xdr:twoCellAnchor>${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}`
  + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="图表 ${number}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
  + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
  + `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

/** Adds a sheet's charts as parts of their own; the id by which the sheet, whose part is `part`, refers to their drawing. `sheets` hold what the charts show. */
export function addCharts(parts: PackageEditor, folder: string, part: string, charts: readonly Chart[], sheets: readonly NewSheet[], namespaces: Namespaces): string {
  const file = freePart(parts, folder, 'drawing');
  const drawing = `${folder}${file}`;
  parts.write(drawing, '');
  addContentType(parts, drawing, DRAWING_TYPE);
  startRelations(parts, part);
  startRelations(parts, drawing);
  const frames = charts.map((chart, index) => {
    const chartFile = freePart(parts, folder, 'chart');
    parts.write(`${folder}${chartFile}`, chartXml(chart, sheets, namespaces));
    addContentType(parts, `${folder}${chartFile}`, CHART_TYPE);
    return frameXml(chart.area, chart.title, index + 1, addRelation(parts, drawing, `${namespaces.relations}/chart`, `../${chartFile}`), namespaces);
  });
  parts.write(drawing, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">${frames.join('')}</xdr:wsDr>`);
  return addRelation(parts, part, `${namespaces.relations}/drawing`, `../${file}`);
}
