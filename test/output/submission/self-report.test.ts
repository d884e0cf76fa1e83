import { selfReport } from '../../../src/output/submission/self-report';
import { itemsOf } from '../../../src/schemes/schema';
import { AT, all, city, county, decided, sample } from './reports';
import { blocksIn, headingsIn, textUnder, under, wordsOf } from './texts-in';

const filled = sample(county, 'filled');
const draft = selfReport(county, filled, { at: AT, draft: true });
const final = selfReport(county, decided(), { at: AT, draft: false });
const titleOf = (document: typeof draft) => (document.sections[0]?.blocks ?? []).map(wordsOf).filter((text) => text !== '');

describe('the title page', () => {
  test('says what, who, when, and on which document it rests', () => {
    expect(titleOf(final)).toEqual(['2020年度', '河南省生源地信用助学贷款管理工作绩效评价', '自评报告', '单位（盖章）：鲁山县', '负责人：＿＿＿＿＿＿＿＿', '日期：2021年4月15日', '依据：《关于对2020年度全省生源地信用助学贷款工作进行绩效评价的通知》（教资助〔2021〕104号）']);
  });

  test('leaves the unit and the year open where nobody gave them', () => {
    const texts = titleOf(selfReport(city, sample(city, 'blank'), { at: AT, draft: true }));
    expect(texts[0]).toBe('山东省市级学生资助管理工作绩效考评');
    expect(texts).toContain('单位（盖章）：＿＿＿＿＿＿＿＿');
  });

  test('a draft says so there and on every page, a final one nowhere', () => {
    expect(titleOf(draft)).toContain('（草稿）');
    expect(draft.sections.map(({ header }) => header)).toEqual(['草稿', '草稿', '草稿']);
    expect(JSON.stringify(final)).not.toContain('草稿');
  });
});

describe('the report (H-4: 书面总结…按照绩效评价指标的先后顺序形成自评报告)', () => {
  test.each(all)('of $scheme.id, $name: the four parts, the points, then every section and item in the official order', ({ scheme, report }) => {
    const headings = headingsIn(selfReport(scheme, report, { at: AT, draft: true }));
    expect(headings).toEqual([
      '第一部分  书面总结', '一、整体情况', '二、取得的经验', '三、存在问题', '四、改进措施', '第二部分  自评得分汇总', '第三部分  分项自评',
      ...scheme.sections.flatMap(({ card, items }) => [card, ...items.map(({ code }) => `${code} ${report.items.find((item) => item.code === code)?.name}`)]),
    ]);
  });

  test('the written summary holds prompts alone: nothing is written in the unit’s name', () => {
    for (const block of under(draft, '第一部分  书面总结')) expect(['heading', 'prompt', 'page-break']).toContain(block.type);
  });

  test('每一部分 names what the report has to say on it', () => {
    expect(textUnder(draft, '一、整体情况')).toContain('已评各项合计84（未评1项，共2分），满分100分；等级暂为良好（总分可能在84至86之间）。');
    expect(textUnder(draft, '一、整体情况')).toContain('其中一、机构建设（23分）得17.5分；二、贷款管理（50分）得42.5分；三、工作绩效（27分）得24分（未评全）。');
    expect(textUnder(draft, '二、取得的经验')).toContain('1.3 人员（5分）、1.4.2 办公设备（3分）');
    expect(textUnder(draft, '二、取得的经验')).not.toMatch(/1\.4\.1|2\.6/);
    expect(textUnder(draft, '三、存在问题')).toContain('1.4.1 办公场所：权重5分，核定0分，失5分。缺“办公大厅照片”，本项不得分（原可得 5 分）。');
    expect(textUnder(draft, '三、存在问题')).toContain('2.7.5 逾期月报提交：权重2分，核定1分，失1分。适用标准“2.有一次不及时报送逾期收缴月报，有关数据基本准确得1分”。');
    expect(textUnder(draft, '三、存在问题')).toContain('未评的指标有1项，请先在打分卡中评分：3.2.3 咨询投诉情况。');
    expect(textUnder(draft, '四、改进措施')).toContain('1.4.1 办公场所：补齐“办公大厅照片”。');
    expect(textUnder(draft, '四、改进措施')).toContain('2.7.6 毕业确认：对照满分标准“1.及时通知做好学生毕业确认工作，确认比例>80%得1分”整改。');
  });

  test('a card without points names no problem and no measure, only what is not evaluated', () => {
    const blank = selfReport(county, sample(county, 'blank'), { at: AT, draft: true });
    expect(textUnder(blank, '二、取得的经验')).toContain('尚无得满分的指标。');
    expect(textUnder(blank, '三、存在问题')).toContain('未评的指标有34项');
    expect(under(blank, '四、改进措施').filter(({ type }) => type === 'prompt')).toHaveLength(1);
  });
});

describe('points (001 三)', () => {
  test.each(all)('of $scheme.id, $name: whatever is not evaluated says 未评, and never 0', ({ scheme, report }) => {
    const document = selfReport(scheme, report, { at: AT, draft: true });
    const rows = textUnder(document, '第二部分  自评得分汇总').split('\n');
    for (const { code, name, typed, points, status } of report.items) {
      const cells = rows.find((row) => row.startsWith(`${code}|${name}|`))?.split('|') ?? [];
      expect([code, ...cells.slice(4)]).toEqual([code, typed === null ? '未评' : String(typed), points === null ? '未评' : `${points}${status === 'provisional' ? '（暂计）' : ''}`]);
      const chapter = textUnder(document, `${code} ${name}`);
      expect(chapter).toContain(`核定得分：${points === null ? '未评' : points}`);
    }
  });

  test('a zero is told with its reason and clause, beside the points that were typed', () => {
    const chapter = textUnder(draft, '1.4.1 办公场所');
    expect(chapter).toContain('权重：5　　类别：B　　自评得分：5　　核定得分：0');
    expect(chapter).toContain('得分说明：缺“办公大厅照片”，本项不得分（原可得 5 分）（依据：教资助〔2021〕104号 三）。');
  });

  test('total and grade are those of the report, and say when they can still change', () => {
    expect(textUnder(draft, '第二部分  自评得分汇总')).toContain('得分合计|100|已评各项合计84（未评1项，共2分）');
    expect(textUnder(draft, '第二部分  自评得分汇总')).toContain('佐证材料未核2份，涉及5分，相关得分为暂计。');
    const { total, grade } = decided();
    expect(textUnder(final, '第二部分  自评得分汇总')).toContain(`得分合计|100|${total}\n绩效评价等级|${grade.name}`);
  });

  test('bonus and veto have rows of their own (S-6, S-7)', () => {
    const report = sample(city, 'blank');
    const marked = { ...report, veto: true, bonus: report.bonus.map((each, index) => ({ ...each, points: index === 0 ? 2.5 : 0 })) };
    const table = textUnder(selfReport(city, marked, { at: AT, draft: true }), '第二部分  自评得分汇总');
    expect(table).toContain('11.1|特别加分：资助工作创新|—|最多3|2.5');
    expect(table).toContain('11.2|特别加分：配合上级工作|—|最多2|无');
    expect(table).toContain('已记录重大违法违规行为，等级不高于合格（山东省市级学生资助管理工作绩效考评办法（试行） 第七条）');
  });
});

describe('an item', () => {
  test('quotes the level that applies, or the whole standard, word for word', () => {
    const applied = new Map(itemsOf(county).map(({ code, levels }) => [code, levels.map(({ text }) => text)]));
    for (const { code, name } of filled.items) {
      const [, label, text = ''] = /(适用标准|评价标准)：([\s\S]*?)\n(?:填报数据：|提供材料：|序号)/.exec(textUnder(draft, `${code} ${name}`)) ?? [];
      const whole = itemsOf(county).find((item) => item.code === code)?.standard;
      expect([code, label === '适用标准' ? applied.get(code)?.includes(text) : text === whole]).toEqual([code, true]);
    }
  });

  test('tells the facts with their units, and which are not filled in', () => {
    expect(textUnder(draft, '1.3 人员')).toContain('填报数据：专职工作人员：8人；新生录取规模：3100人；一年以上无变化：是；熟悉业务：是。');
    expect(textUnder(draft, '2.1.3 应急预案')).toContain('填报数据：未填。');
  });

  test('lists its documents with state, place and pages', () => {
    expect(textUnder(final, '1.1.1 领导小组成立情况')).toContain('1|成立领导小组文件（加盖公章有效，公文系统需要系统截图）|有|档案柜1|1-9\n2|召开协调会议的记录|有|档案柜2|11-19');
    expect(textUnder(draft, '1.4.1 办公场所')).toContain('1|办公大厅照片|缺|未填|未填');
  });

  test('names what is still to be done, each finding once', () => {
    const chapter = textUnder(selfReport(county, sample(county, 'messy'), { at: AT, draft: true }), '2.3.1 宣传');
    expect(chapter).toMatch(/待处理：.*权重.*依据：教资助〔2021〕104号/);
    for (const { report, scheme } of all) {
      const text = blocksIn(selfReport(scheme, report, { at: AT, draft: true })).map(wordsOf).join('\n');
      for (const { clause } of report.findings) expect(text).toContain(clause);
    }
  });
});
