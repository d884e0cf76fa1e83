import { PackageEditor } from './write-package';
import { StyleSheet } from './write-styles';
import { TRANSITIONAL } from './write-workbook';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  + '<Default Extension="xml" ContentType="application/xml"/>'
  + '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
  + `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;

const relationsXml = (type: string, target: string): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
  + `<Relationship Id="rId1" Type="${TRANSITIONAL.relations}/${type}" Target="${target}"/></Relationships>`;

/** The parts of a new styles part: one format, the usual font. */
export function emptyStyles(namespace: string): string {
  const bare = `${DECLARATION}<styleSheet xmlns="${namespace}"><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
  const styles = new StyleSheet(bare);
  styles.cell({});
  return styles.toXml();
}

/** A workbook without a sheet, to which sheets are then added. */
export function emptyPackage(): PackageEditor {
  const parts = new PackageEditor(null);
  parts.write('[Content_Types].xml', CONTENT_TYPES);
  parts.write('_rels/.rels', relationsXml('officeDocument', 'xl/workbook.xml'));
  parts.write('xl/workbook.xml', `${DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}"><bookViews><workbookView/></bookViews><sheets/></workbook>`);
  parts.write('xl/_rels/workbook.xml.rels', relationsXml('styles', 'styles.xml'));
  parts.write('xl/styles.xml', emptyStyles(TRANSITIONAL.main));
  return parts;
}
