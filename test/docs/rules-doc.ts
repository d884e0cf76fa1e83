import { rules, wordsOf } from '../../src/core/rules';
import type { AnyRule } from '../../src/core/rules/rule';
import { oneFindingPerRule } from '../tools/dirty-cards';

const SEVERITIES: Record<AnyRule['severity'], string> = { error: '错误', warning: '提醒', info: '说明' };
const EFFECTS: Record<AnyRule['effect'], string> = { unscored: '本项不计分（不是 0 分）', zero: '本项 0 分', provisional: '暂计', none: '—' };

/** The list of rules, each with what it says of a card that breaks it. */
export function rulesDoc(): string {
  const examples = oneFindingPerRule();
  const rows = rules.map((rule) => {
    const finding = examples.get(rule.id);
    if (finding === undefined) throw new Error(`No card breaks the rule ${rule.id}`);
    const { message, mend } = wordsOf(finding, 'zh');
    return `| \`${rule.id}\` | ${SEVERITIES[rule.severity]} | ${EFFECTS[rule.effect]} | ${message}。${mend}。 | ${finding.clause} |`;
  });
  return `# 核对规则

<!-- 本文件由规则的清单生成，请勿手工修改。 -->

每条规则一个文件（\`src/core/rules/\`）。例子是一张有问题的打分卡得到的提示。

| 规则 | 级别 | 对得分的影响 | 例子 | 依据 |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
