import { parseArea, toAreaReference, type Area } from '../address';
import type { FindingStatus } from '../city';
import { formatTextConstant, parseTextConstant, PREFIX } from '../names';
import type { DefinedName, Workbook } from '../workbook';

/** The version of the format below; an unknown one is not read. */
const FORMAT = '1';

/** The hidden names of a city workbook, by which it is read back: of the whole workbook, but for the marks of its sheets. */
export interface CityNames {
  scheme: { id: string; version: string };
  city: string | null;
  year: number | null;
  /** Every sheet that belongs to the summary. Each is marked, so that none is taken for a card. */
  sheets: string[];
  /** 初评: units × items, to be typed over. `null` without a unit, as with all areas below. */
  review: Area | null;
  /** The items' codes above the columns of `review`, in one row. */
  codes: Area | null;
  /** The units' names beside the rows of `review`, in one column. */
  units: Area | null;
  /** The reasons beside them. */
  reasons: Area | null;
  /** What the review started from, a block like `review`, with its own codes and units: a person may sort 初评 alone. */
  baseline: Area | null;
  baselineCodes: Area | null;
  baselineUnits: Area | null;
  /** 问题清单 without its header; the columns are told by `FINDING_HEADINGS` in the row above. */
  findings: Area | null;
  /** Reviews of units without a card, one row an item; the columns are told by `KEPT_HEADINGS` in the row above. */
  kept: Area | null;
  /** One row a unit with its file; the columns are told by `SOURCE_HEADINGS` in the row above. */
  sources: Area | null;
}

/** The hidden names of one return slip, local to its sheet, so that a workbook may hold several and a copied sheet keeps its own. */
export interface SlipNames { sheet: string; unit: string; /** The body; the columns are told by `SLIP_HEADINGS` in the row above. */ findings: Area | null }

export const FINDING_HEADINGS = { id: '编号', unit: '单位', item: '指标', message: '问题', expected: '应为', place: '位置', clause: '依据', status: '状态', ticked: '县级答复', text: '县级说明' } as const;
export const SOURCE_HEADINGS = { unit: '单位', file: '文件', sha256: 'SHA-256' } as const;
export const KEPT_HEADINGS = { unit: '单位', item: '指标', points: '初评得分', reason: '调整原因' } as const;
/** What a kept review shows where the city emptied the points. */
export const EMPTIED = '空';
export const SLIP_HEADINGS = { id: '编号', ticked: '已改', text: '说明' } as const;

export const STATUS_WORDS = { open: '待改', mended: '已改', accepted: '认可' } as const satisfies Record<FindingStatus, string>;

/** What a ticked cell of a slip, or of the county's answer in 问题清单, holds; an empty one is not ticked. */
export const TICKED = '已改';

const AREAS = ['review', 'codes', 'units', 'reasons', 'baseline', 'baselineCodes', 'baselineUnits', 'findings', 'kept', 'sources'] as const satisfies readonly (keyof CityNames)[];

const CITY = `${PREFIX}city`;
const SLIP = `${PREFIX}slip`;
/** Marks a sheet that the program made and that is no card. */
const MARK = `${PREFIX}sheet`;

const hidden = (name: string, refersTo: string, sheet?: string): DefinedName => ({ name, refersTo, hidden: true, ...(sheet !== undefined && { sheet }) });

/** `_dfk.city`, `_dfk.city.scheme`, …, `_dfk.city.review`, …, and `_dfk.sheet` on every sheet. */
export function formatCityNames(names: CityNames): DefinedName[] {
  const { scheme, city, year, sheets } = names;
  const text = (key: string, value: string): DefinedName => hidden(`${CITY}${key}`, formatTextConstant(value));
  return [
    text('', FORMAT), text('.scheme', scheme.id), text('.version', scheme.version),
    ...(city === null ? [] : [text('.name', city)]), ...(year === null ? [] : [text('.year', String(year))]),
    ...AREAS.flatMap((key) => {
      const area = names[key];
      return area === null ? [] : [hidden(`${CITY}.${key}`, toAreaReference(area))];
    }),
    ...sheets.map((sheet) => hidden(MARK, formatTextConstant('city'), sheet)),
  ];
}

/** `null` for a workbook that is no city workbook, or one of a format that is not known here. */
export function parseCityNames(workbook: Workbook): CityNames | null {
  const find = (key: string): string | null => workbook.names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === `${CITY}${key}`.toLowerCase())?.refersTo ?? null;
  const text = (key: string): string | null => textOf(find(key));
  const id = text('.scheme');
  if (text('') !== FORMAT || id === null) return null;
  const area = (key: string): Area | null => areaOf(find(`.${key}`), workbook);
  const areas = Object.fromEntries(AREAS.map((key) => [key, area(key)])) as Pick<CityNames, (typeof AREAS)[number]>;
  const year = text('.year');
  return { scheme: { id, version: text('.version') ?? '' }, city: text('.name'), year: year === null ? null : Number(year), sheets: markedSheets(workbook, 'city'), ...areas };
}

/** `_dfk.slip`, `_dfk.slip.unit`, `_dfk.slip.findings` and `_dfk.sheet`, all local to the sheet. */
export const formatSlipNames = ({ sheet, unit, findings }: SlipNames): DefinedName[] => [
  hidden(SLIP, formatTextConstant(FORMAT), sheet),
  hidden(`${SLIP}.unit`, formatTextConstant(unit), sheet),
  ...(findings === null ? [] : [hidden(`${SLIP}.findings`, toAreaReference(findings), sheet)]),
  hidden(MARK, formatTextConstant('slip'), sheet),
];

/** Whether a city's summary is in the workbook, be it of a format that is not known here. */
export const isCityBook = ({ names }: Workbook): boolean => names.some(({ name, sheet }) => sheet === undefined && name.toLowerCase() === CITY);

/** Every slip of a workbook, in the order of its names. */
export function parseSlipNames(workbook: Workbook): SlipNames[] {
  const slips = workbook.names.filter(({ name, refersTo, sheet }) => sheet !== undefined && name.toLowerCase() === SLIP && textOf(refersTo) === FORMAT);
  return slips.flatMap(({ sheet = '' }) => {
    const find = (key: string): string | null => workbook.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === `${SLIP}.${key}`)?.refersTo ?? null;
    const unit = textOf(find('unit'));
    return unit === null ? [] : [{ sheet, unit, findings: areaOf(find('findings'), workbook) }];
  });
}

/** Names of the sheets that the program marked as its own and no card. */
export const markedSheets = ({ names }: Workbook, kind?: 'city' | 'slip'): string[] => names.flatMap(({ name, refersTo, sheet }) =>
  sheet !== undefined && name.toLowerCase() === MARK && (kind === undefined || textOf(refersTo) === kind) ? [sheet] : []);

const textOf = (formula: string | null): string | null => (formula === null ? null : parseTextConstant(formula));

/** `null` also where the cells were deleted (`#REF!`) or their sheet was. */
function areaOf(formula: string | null, { sheets }: Workbook): Area | null {
  const area = formula === null ? null : parseArea(formula);
  return area !== null && sheets.some(({ name }) => name === area.sheet) ? area : null;
}
