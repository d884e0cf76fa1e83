import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../scripts/check-manifest.mjs';

const root = join(__dirname, '..');
let folder: string;
let manifest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  for (const page of ['index.html', 'taskpane.html']) await cp(join(root, 'src/page.html'), join(folder, page));
  for (const size of [16, 20, 32, 64, 80]) await cp(join(root, `assets/icon-${size}.png`), join(folder, `icons/icon-${size}.png`), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

test('the manifest has no problem', () => {
  expect(checkManifest(manifest, folder)).toEqual([]);
});

test('the manifest works without VersionOverrides', () => {
  expect(checkManifest(manifest.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''), folder)).toEqual([]);
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
  ['words without English', /<bt:Override Locale="en-US" Value="Scorecard"\/>/, '', 'no en-US words: 打分卡'],
])('%s is reported', (_, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(checkManifest(broken, folder).join('\n')).toContain(problem);
});
