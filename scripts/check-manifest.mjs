import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { developmentBase } from './rebase-manifest.mjs';

/** The children that each element may have, in the order that the schema asks for; `!` marks those that must be there. */
const orders = {
  OfficeApp: 'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides',
  VersionOverrides: 'Description Requirements Hosts! Resources! VersionOverrides',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  Group: 'Label! Icon! Control!',
  Control: 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Action: 'TaskpaneId SourceLocation FunctionName Title',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
};
const limits = { DisplayName: 125, Description: 250, ProviderName: 125, ShortStrings: 125, LongStrings: 250, resid: 32 };
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * What is wrong with an add-in manifest, checked without a network; an empty list for a good one.
 * @param {string} xml
 * @param {string} folder where the add-in's files are built
 * @param {string} [base] the address that the folder is served at
 * @returns {string[]}
 */
export function checkManifest(xml, folder, base = developmentBase) {
  const home = new URL(base.endsWith('/') ? base : `${base}/`).href;
  /** @type {string[]} */
  const problems = [];
  /** @param {unknown} good @param {string} problem */
  const demand = (good, problem) => void (good || problems.push(problem));
  const document = parse(xml, problems);
  if (!document) return problems;
  const all = elements(document);
  /** @param {string} name */
  const text = (name) => all(name)[0]?.textContent?.trim() ?? '';

  for (const [name, order] of Object.entries(orders)) for (const element of all(name)) problems.push(...outOfOrder(element, order));
  demand(document.documentElement?.getAttribute('xsi:type') === 'TaskPaneApp', 'OfficeApp is no TaskPaneApp');
  demand(guid.test(text('Id')), `Id is no GUID: ${text('Id')}`);
  demand(/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text('Version')), `Version has not 2 to 4 numbers: ${text('Version')}`);
  demand(text('DefaultLocale') === 'zh-CN', `DefaultLocale is not zh-CN: ${text('DefaultLocale')}`);
  demand(all('Host')[0]?.getAttribute('Name') === 'Workbook', 'Host is not Workbook');
  demand(text('Permissions') === 'ReadWriteDocument', `Permissions are not ReadWriteDocument: ${text('Permissions')}`);
  const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion') || all('Sets')[0]?.getAttribute('DefaultMinVersion')].join(' '));
  demand(sets.length === 1 && /^ExcelApi 1\.[1-7]$/.test(sets[0] ?? ''), `Requirement set is not ExcelApi up to 1.7: ${sets.join()}`);

  const defined = new Map(all('Resources').flatMap((resources) => [...resources.getElementsByTagNameNS('*', '*')])
    .filter((element) => element.hasAttribute('id')).map((element) => [element.getAttribute('id') ?? '', element]));
  const used = new Set(all('*').map((element) => element.getAttribute('resid')).filter((resid) => resid !== null && resid !== ''));
  for (const id of used) demand(defined.has(id ?? ''), `resid is not defined: ${id}`);
  for (const id of defined.keys()) demand(used.has(id), `resource is not used: ${id}`);
  for (const id of defined.keys()) demand(id.length <= limits.resid, `resource id is longer than ${limits.resid}: ${id}`);
  const ids = all('*').map((element) => element.getAttribute('id')).filter(Boolean);
  for (const id of new Set(ids)) demand(ids.filter((other) => other === id).length === 1, `id is not unique: ${id}`);

  for (const element of [...all('DisplayName'), ...all('Description').filter((one) => one.hasAttribute('DefaultValue')), ...all('String')]) {
    const name = element.localName === 'String' ? element.parentNode?.localName : element.localName;
    const limit = limits[/** @type {keyof typeof limits} */ (name)];
    const words = [element.getAttribute('DefaultValue'), ...all('Override', element).map((one) => one.getAttribute('Value'))];
    for (const word of words) demand(word && word.length <= limit, `${name} is empty or longer than ${limit}: ${word}`);
    demand(all('Override', element).some((one) => one.getAttribute('Locale') === 'en-US'), `no en-US words: ${words[0]}`);
  }

  demand(all('AppDomain').some((domain) => domain.textContent === new URL(home).origin), `AppDomains lack ${new URL(home).origin}`);
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
    .flatMap((name) => all(name)).filter((element) => element.hasAttribute('DefaultValue')).map((element) => element.getAttribute('DefaultValue') ?? '');
  for (const address of addresses) {
    demand(address.startsWith('https://'), `address is not https: ${address}`);
    const file = fileOf(address, home, folder);
    if (file === undefined) demand(address === all('SupportUrl')[0]?.getAttribute('DefaultValue'), `address is not below ${home}: ${address}`);
    else demand(existsSync(file), `address has no file in the build: ${address}`);
  }

  const icons = [
    ...all('IconUrl').map((element) => ({ size: 32, address: element.getAttribute('DefaultValue') ?? '' })),
    ...all('HighResolutionIconUrl').map((element) => ({ size: 64, address: element.getAttribute('DefaultValue') ?? '' })),
    ...all('Icon').flatMap((icon) => all('Image', icon)).map((image) => ({
      size: Number(image.getAttribute('size')),
      address: defined.get(image.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '',
    })),
  ];
  for (const icon of all('Icon')) {
    const sizes = all('Image', icon).map((image) => image.getAttribute('size'));
    for (const size of ['16', '32', '80']) demand(sizes.includes(size), `icon has no picture of ${size} pixels`);
  }
  for (const { size, address } of icons) {
    const file = fileOf(address, home, folder);
    if (file !== undefined && existsSync(file)) demand(pixels(file) === `${size}x${size}`, `icon is ${pixels(file)} where ${size} is asked for: ${address}`);
  }
  problems.push(...actionProblems(all, defined, home, folder));
  const groups = all('Group').map((group) => all('Control', group).length);
  demand(groups.every((buttons) => buttons >= 1 && buttons <= 6), `a group holds 1 to 6 buttons, not ${groups.join()}`);
  demand(all('OfficeTab').every((tab) => tab.getAttribute('id') === 'TabHome'), 'the group is not on the Home tab');
  return [...new Set(problems)];
}

/** @param {import('@xmldom/xmldom').Document} document */
const elements = (document) =>
  /** @param {string} name @param {import('@xmldom/xmldom').Element | import('@xmldom/xmldom').Document} [within] */
  (name, within = document) => [...within.getElementsByTagNameNS('*', name)];

/** @param {string} xml @param {string[]} problems */
function parse(xml, problems) {
  try {
    return new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
  } catch (error) {
    problems.push(`not well-formed: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** @param {import('@xmldom/xmldom').Element} element @param {string} order */
function outOfOrder(element, order) {
  const names = order.replaceAll('!', '').split(' ');
  const found = [...element.childNodes].flatMap((node) => (node.nodeType === 1 && node.localName ? [node.localName] : []));
  const places = found.map((name) => names.indexOf(name));
  return [
    ...found.filter((name) => !names.includes(name)).map((name) => `${element.localName} may not hold ${name}`),
    ...found.filter((_, index) => places[index] !== -1 && places.slice(0, index).some((place) => place > (places[index] ?? 0)))
      .map((name) => `${element.localName}: ${name} stands too late`),
    ...order.split(' ').filter((name) => name.endsWith('!') && !found.includes(name.slice(0, -1))).map((name) => `${element.localName} lacks ${name.slice(0, -1)}`),
  ];
}

/**
 * @param {string} address @param {string} home ends with a slash @param {string} folder what is served there
 * @returns {string | undefined} the file that is served; `undefined` for an address elsewhere
 */
function fileOf(address, home, folder) {
  if (!address.startsWith(home)) return undefined;
  return join(folder, decodeURIComponent(new URL(address).pathname.slice(new URL(home).pathname.length)));
}

/**
 * What the ribbon's buttons lack: pictures of all sizes are checked above; here what a press does.
 * @param {ReturnType<typeof elements>} all @param {Map<string, import('@xmldom/xmldom').Element>} defined @param {string} home @param {string} folder
 * @returns {string[]}
 */
function actionProblems(all, defined, home, folder) {
  /** @type {string[]} */
  const problems = [];
  const pages = all('FunctionFile').map((element) => defined.get(element.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '');
  const code = pages.map((page) => scriptsOf(fileOf(page, home, folder))).join('\n');
  for (const action of all('Action')) {
    const type = action.getAttribute('xsi:type');
    const name = all('FunctionName', action)[0]?.textContent ?? '';
    if (type === 'ExecuteFunction') {
      if (!/^[A-Za-z_]\w{0,124}$/.test(name)) problems.push(`FunctionName is no name: ${name}`);
      if (pages.length === 0) problems.push(`${name} has no FunctionFile`);
      else if (!new RegExp(`["'\`]${name}["'\`]|\\b${name}:`).test(code)) problems.push(`the function file has no ${name}`);
    } else if (type === 'ShowTaskpane') {
      if (all('SourceLocation', action).length !== 1) problems.push('ShowTaskpane has not one SourceLocation');
    } else problems.push(`unknown action: ${type}`);
  }
  return problems;
}

/** @param {string | undefined} page @returns {string} the code of the scripts that lie beside a page */
function scriptsOf(page) {
  if (page === undefined || !existsSync(page)) return '';
  const names = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="([^":]+)"/g)].flatMap(([, name]) => (name && !name.startsWith('office/') ? [name] : []));
  return names.map((name) => join(dirname(page), name)).filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** @param {string} file a PNG picture */
function pixels(file) {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
