import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../scripts/check-manifest.mjs';
import { rebaseManifest } from '../scripts/rebase-manifest.mjs';

const root = join(__dirname, '..');
let folder: string;
let manifest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  for (const page of ['index.html', 'taskpane.html']) await cp(join(root, 'src/page.html'), join(folder, page));
  await writeFile(join(folder, 'commands.html'), '<script src="office/office.js"></script><script defer src="commands.0123abcd.js"></script>');
  await writeFile(join(folder, 'commands.0123abcd.js'), 'Office.actions.associate("insertCard",a)');
  for (const size of [16, 20, 32, 64, 80]) await cp(join(root, `assets/icon-${size}.png`), join(folder, `icons/icon-${size}.png`), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

test('the manifest has no problem', () => {
  expect(checkManifest(manifest, folder)).toEqual([]);
});

test('the manifest works without VersionOverrides', () => {
  expect(checkManifest(manifest.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''), folder)).toEqual([]);
});

/** The button that checks again, made one that runs a function of a file. */
const withFunction = (name: string, page = 'commands.html', declared = '<FunctionFile resid="Functions.Url"/>') => manifest
  .replace(/<Action xsi:type="ShowTaskpane">(?:(?!<\/Action>)[\s\S])*Recheck\.Url[\s\S]*?<\/Action>/, `<Action xsi:type="ExecuteFunction"><FunctionName>${name}</FunctionName></Action>`)
  .replace(/<FunctionFile.*\/>/, '').replace('</GetStarted>', `</GetStarted>${declared}`)
  .replace(/<bt:Url id="(Recheck|Functions)\.Url".*\n/g, '')
  .replace('<bt:Urls>', `<bt:Urls>${declared && `<bt:Url id="Functions.Url" DefaultValue="https://localhost:3000/${page}"/>`}`);

test('a button may run a function that the function file has', () => {
  expect(checkManifest(withFunction('insertCard'), folder)).toEqual([]);
});

test.each([
  ['absent', 'commands.html', 'the function file has no absent'],
  ['insert card', 'commands.html', 'FunctionName is no name'],
  ['insertCard', 'absent.html', 'has no file in the build'],
])('a button that runs %s of %s is reported', (name, page, problem) => {
  expect(checkManifest(withFunction(name, page), folder).join('\n')).toContain(problem);
});

test('a button that runs a function of no file is reported', () => {
  expect(checkManifest(withFunction('insertCard', '', ''), folder).join('\n')).toContain('insertCard has no FunctionFile');
});

test('the buttons stand on the Home tab, each with its words in two languages', () => {
  const labels = [...manifest.matchAll(/<Control[^>]*>\s*<Label resid="([\w.]+)"/g)].map(([, id]) => new RegExp(`id="${id}" DefaultValue="([^"]+)"`).exec(manifest)?.[1]);
  expect(labels).toEqual(['打开打分卡助手', '插入打分卡', '重新核对', '生成上报表', '汇总']);
});

describe('served elsewhere', () => {
  it.each(['https://zizhu.example.gov.cn/dafenka/', 'https://zizhu.example.gov.cn/dafenka', 'https://10.0.0.8:8443'])('the manifest fits %s', (base) => {
    const moved = rebaseManifest(manifest, base);
    expect(moved).not.toContain('localhost');
    expect(moved).toContain(`<AppDomain>${new URL(base).origin}</AppDomain>`);
    expect(moved).toContain(`"${base.replace(/\/$/, '')}/taskpane.html"`);
    expect(checkManifest(moved, folder, base)).toEqual([]);
  });

  it.each(['http://zizhu.example.gov.cn/', 'zizhu.example.gov.cn', 'https://a/?b', 'https://a/#b', 'https://user@a/', ''])('the base %j is refused', (base) => {
    expect(() => rebaseManifest(manifest, base)).toThrow(TypeError);
  });

  it('a manifest of another base is reported', () => {
    const problems = checkManifest(manifest, folder, 'https://zizhu.example.gov.cn/').join('\n');
    expect(problems).toContain('AppDomains lack https://zizhu.example.gov.cn');
    expect(problems).toContain('address is not below https://zizhu.example.gov.cn/: https://localhost:3000/taskpane.html');
  });
});

test.each<[string, string | RegExp, string, string]>([
  ['an unclosed element', '</Hosts>', '', 'not well-formed'],
  ['an Id that is no GUID', '6f0c1c1e', 'dafenka', 'Id is no GUID'],
  ['a version of one number', '<Version>0.1.0.0', '<Version>1', 'Version has not'],
  ['another default locale', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US', 'DefaultLocale is not zh-CN'],
  ['elements in another order', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1', 'Version stands too late'],
  ['a missing SupportUrl', /<SupportUrl.*\/>/, '', 'OfficeApp lacks SupportUrl'],
  ['an unknown element', '<Permissions>', '<Extra/><Permissions>', 'OfficeApp may not hold Extra'],
  ['a content add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'no TaskPaneApp'],
  ['another host', 'Host Name="Workbook"', 'Host Name="Document"', 'Host is not Workbook'],
  ['a permission too small', 'ReadWriteDocument', 'ReadDocument', 'Permissions are not'],
  ['a requirement set that hides it from Excel 2019', 'DefaultMinVersion="1.7"', 'DefaultMinVersion="1.8"', 'Requirement set'],
  ['plain http', 'https://localhost:3000/index.html', 'http://localhost:3000/index.html', 'address is not https'],
  ['a pane that the build lacks', '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"', '<SourceLocation DefaultValue="https://localhost:3000/pane.html"', 'has no file in the build'],
  ['an icon that the build lacks', 'icons/icon-80.png', 'icons/icon-81.png', 'has no file in the build'],
  ['an icon of another size', '<IconUrl DefaultValue="https://localhost:3000/icons/icon-32.png"', '<IconUrl DefaultValue="https://localhost:3000/icons/icon-16.png"', 'icon is 16x16 where 32 is asked for'],
  ['a button picture of another size', 'size="80" resid="Icon.80"', 'size="80" resid="Icon.64"', 'icon is 64x64 where 80 is asked for'],
  ['a button without its picture of 80 pixels', /<bt:Image size="80" resid="Icon.80"\/>/, '', 'icon has no picture of 80 pixels'],
  ['a resid that is not defined', 'Label resid="Open.Label"', 'Label resid="Absent"', 'resid is not defined: Absent'],
  ['a resource that is not used', '<bt:Urls>', '<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost:3000/index.html"/>', 'resource is not used: Spare'],
  ['a resource id of 33 characters', /Pane\.Url/g, 'P'.repeat(33), 'resource id is longer than 32'],
  ['two resources of one id', 'Url id="Page.Url"', 'Url id="Pane.Url"', 'id is not unique: Pane.Url'],
  ['a name of 126 characters', 'Scorecard Assistant"', `${'S'.repeat(126)}"`, 'DisplayName is empty or longer than 125'],
  ['an empty short text', 'Value="打开打分卡助手"', 'Value=""', 'ShortStrings is empty'],
  ['a tip of 251 characters', '在右侧打开打分卡助手', '长'.repeat(251), 'LongStrings is empty or longer than 250'],
  ['an unknown action', 'Action xsi:type="ShowTaskpane"', 'Action xsi:type="Navigate"', 'unknown action: Navigate'],
  ['a button that shows no page', /<SourceLocation resid="Pane\.Url"\/>/, '', 'ShowTaskpane has not one SourceLocation'],
  ['another tab', 'OfficeTab id="TabHome"', 'OfficeTab id="TabData"', 'the group is not on the Home tab'],
  ['a missing domain', '<AppDomain>https://localhost:3000</AppDomain>', '', 'AppDomains lack https://localhost:3000'],
  ['words without English', /<bt:Override Locale="en-US" Value="Scorecard"\/>/, '', 'no en-US words: 打分卡'],
])('%s is reported', (_, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(checkManifest(broken, folder).join('\n')).toContain(problem);
});
