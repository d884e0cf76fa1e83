/** Which requirement set of ExcelApi an Excel has; `ceiling` is the newest that the client's files know. */
export type ApiLevel = '1.4' | '1.7' | '1.8' | '1.9' | '1.13' | '1.14' | 'ceiling';
export type Platform = 'desktop' | 'web';

const CEILING = '1.15';

export const versionOf = (api: ApiLevel): string => (api === 'ceiling' ? CEILING : api);

export const minorOf = (api: ApiLevel): number => Number(versionOf(api).split('.')[1]);

/** What `isSetSupported` knows, as JSON with keys in small letters. */
export const requirementMatrix = (api: ApiLevel, platform: Platform): string => JSON.stringify({
  excelapi: versionOf(api),
  ...(platform === 'web' && api === 'ceiling' ? { excelapionline: '1.1' } : {}),
  richapiruntime: '1.2', documentevents: '1.1', settings: '1.1', selection: '1.1', dialogapi: '1.1', addincommands: '1.1',
});

/** Builds of Excel that had about that set: volume 2019, LTSC 2021, Microsoft 365. */
export const buildOf = (api: ApiLevel): string => (minorOf(api) < 9 ? '16.0.10396.20023' : minorOf(api) < 15 ? '16.0.14332.20000' : '16.0.15407.20000');
