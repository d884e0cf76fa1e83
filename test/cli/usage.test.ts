import { version } from '../../package.json';
import { dafenka } from './desk';

test.each([
  [['chekc'], '没有 chekc 这个命令。', 'There is no command chekc.'],
  [['check', '--jsno', 'a.xlsx'], '没有 --jsno 这个选项。', 'There is no option --jsno.'],
  [['check'], '缺少参数 FILE。', 'The argument FILE is missing.'],
  [['schemes', 'all'], '参数过多。', 'There are too many arguments.'],
  [['points', '--describe'], '必须给出选项 --scheme <ID>。', 'The option --scheme <ID> is required.'],
  [['points', '--scheme'], '选项 --scheme <ID> 后面缺少内容。', 'The option --scheme <ID> lacks its value.'],
])('%j is wrong usage: exit 2, told in the language asked for', async (argv, zh, en) => {
  expect(await dafenka(...argv)).toEqual({ code: 2, out: '', err: `错误：${zh}使用 --help 查看用法。\n` });
  const [command = '', ...rest] = argv;
  expect(await dafenka('--lang', 'en', command, ...rest)).toEqual({ code: 2, out: '', err: `Error: ${en} See --help for usage.\n` });
});

test('a language that is not there is wrong usage', async () => {
  expect(await dafenka('schemes', '--lang', 'fr')).toEqual({ code: 2, out: '', err: '错误：选项 --lang <LANG> 不能是 fr。使用 --help 查看用法。\n' });
});

test('help is in the language asked for, and names every command', async () => {
  const zh = await dafenka('--help');
  expect({ code: zh.code, err: zh.err }).toEqual({ code: 0, err: '' });
  expect(zh.out).not.toMatch(/Usage|Options|Commands|display/);
  for (const command of ['schemes', 'card', 'check', 'points']) expect(zh.out).toMatch(new RegExp(`^  ${command} .*[\\u4e00-\\u9fff]`, 'm'));
  const en = await dafenka('check', '--help', '--lang=en');
  expect({ code: en.code, err: en.err }).toEqual({ code: 0, err: '' });
  expect(en.out).toMatch(/^Usage: dafenka check FILE/);
  expect(en.out).not.toMatch(/[\u4e00-\u9fff]/);
});

test('without a command the help is shown as wrong usage', async () => {
  const { code, out, err } = await dafenka();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('用法：');
});

test('--version is the package’s', async () => {
  expect(await dafenka('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
