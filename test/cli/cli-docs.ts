import { readFileSync } from 'node:fs';
import type { Argument, Command, Option } from 'commander';
import { createProgram } from '../../src/cli/program';
import type { Actions } from '../../src/cli/program';
import { zh } from '../../src/cli/words-zh';

const idle = async (): Promise<void> => undefined;
const ACTIONS: Actions = { schemes: idle, card: idle, check: idle, points: idle, submit: idle, consolidate: idle };

const HEAD = [
  '# 命令行',
  '',
  '<!-- 本文件由命令的定义生成，请勿手工修改。 -->',
  '',
  '默认输出中文文本，`--lang en` 输出英文。加 `--json` 时，标准输出上只有一份 JSON。',
  '',
  '| 退出码 | 含义 |',
  '|---|---|',
  '| 0 | 没有“错误”级的问题 |',
  '| 1 | 至少有一个“错误”级的问题 |',
  '| 2 | 用法不对，或什么也没有读到 |',
  '',
  '输出文件先写成临时文件再改名；没有 `--force` 不覆盖已有文件，任何时候都不覆盖输入文件。',
];

const FACTS = [
  '',
  '填报数据文件按指标编号列出数据，没有的数据可以不写，也可以写 `null`。例如鲁山县的总结中写明的数据：',
  '',
  '```json',
  readFileSync('test/fixtures/facts/lushan.json', 'utf8').trimEnd(),
  '```',
];

const SUBMIT = [
  '',
  '每项已计分、材料已逐份核对、没有“错误”时标为定稿；否则每页标“草稿”，并列出尚未办结的事项。缺材料属于“错误”，补齐以前都是草稿。',
  '',
  '上报表、自评报告和分隔页是全新的文件：原工作簿中的隐藏工作表、批注和文档属性不会带出。写出前检查身份证号、手机号和银行卡号（晋教助学[2019]7号 （二十一）：未经有关负责人批准不得随意导出贷款数据和学生信息）；发现后默认不写出任何文件，退出码为 1，提示中只显示前三位和末两位。',
];

const EXAMPLES: Readonly<Record<string, string[]>> = { points: FACTS, submit: SUBMIT };

/** The documentation of the command line in Markdown, made from the definitions that the program runs by. */
export function cliDocs(): string {
  const program = createProgram(zh, '', ACTIONS);
  return `${[...HEAD, ...program.commands.flatMap((command) => [...commandDocs(command), ...(EXAMPLES[command.name()] ?? [])])].join('\n')}\n`;
}

const commandDocs = (command: Command): string[] => [
  '',
  `## dafenka ${command.name()}`,
  '',
  `${command.description()}。`,
  '',
  '```',
  `dafenka ${command.name()} ${command.usage()}`,
  '```',
  '',
  '| 参数和选项 | 说明 |',
  '|---|---|',
  ...command.registeredArguments.map((argument: Argument) => row(`<${argument.name()}>`, argument.description)),
  ...command.options.map((option: Option) => row(option.flags, `${option.description}${option.mandatory ? '（必填）' : ''}`)),
  row('-h, --help', zh.options.help),
];

const row = (left: string, right: string): string => `| \`${left.replaceAll('|', '\\|')}\` | ${right} |`;
