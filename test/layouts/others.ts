import type { CellValue } from '../../src/core/workbook';
import { Grid } from './grid';
import { officialItems, sections, title, units } from './official';
import { pickPoints } from './points';
import type { Random } from './random';

/** Sheets that stand beside a card in real workbooks, none of which is a card. */
export const others: Record<string, (name: string, random: Random) => Grid> = {
  封面(name) {
    const grid = new Grid(name);
    grid.set(6, 1, '2020年度生源地信用助学贷款工作');
    grid.set(8, 1, '绩 效 评 价 自 评 材 料');
    grid.merge(8, 1, 8, 7);
    grid.set(18, 3, '二〇二一年四月');
    return grid;
  },
  填表说明(name) {
    const grid = new Grid(name);
    grid.line(0, 0, ['填表说明']);
    grid.set(2, 0, '一、本表按照《河南省生源地信用助学贷款管理工作绩效评价指标体系》填写，得分不得超过权重。');
    grid.set(3, 0, '二、1.1.1.领导小组成立情况、1.4.1.办公场所、2.5.1.贷款催收三项应附佐证材料，缺少任何一项材料，该项指标不得分。');
    grid.set(4, 0, '三、绩效评价得分高于（含）85分，为优秀等级；低于85分且高于（含）70分，为良好等级。');
    return grid;
  },
  人员名册(name, random) {
    const grid = new Grid(name);
    grid.set(0, 0, '学生资助管理中心工作人员名册');
    grid.line(1, 0, ['序号', '姓名', '岗位', '参加工作时间', '考核得分']);
    ['王建国', '李红', '张志强', '赵敏', '刘洋', '陈静', '杨帆', '周涛'].forEach((who, index) => grid.line(2 + index, 0, [index + 1, who, random.pick(['经办人', '复核', '档案管理']), 2000 + index, random.int(80, 100)]));
    return grid;
  },
  指标体系: (name, random) => annexOne(name, random),
  佐证材料目录: (name, random) => materialList(name, random),
  贷款统计(name, random) {
    const grid = new Grid(name);
    grid.set(0, 0, '2020年生源地信用助学贷款发放与回收情况统计表');
    grid.merge(0, 0, 0, 5);
    grid.line(2, 0, ['序号', '乡镇', '贷款人数', '发放金额（万元）', '到期本息（万元）', '逾期率']);
    ['张良镇', '下汤镇', '尧山镇', '赵村镇', '四棵树乡', '团城乡', '熊背乡', '瓦屋镇'].forEach((town, index) => grid.line(3 + index, 0, [index + 1, town, random.int(50, 400), random.int(400, 4000) / 10, random.int(10, 500) / 10, random.int(0, 30) / 1000]));
    grid.line(11, 0, ['合计', null, { value: 1800, formula: 'SUM(C4:C11)' }, { value: 1520.5, formula: 'SUM(D4:D11)' }]);
    return grid;
  },
  空表: (name) => new Grid(name),
};

/** 附件1: sections, groups, items, standard, 分数, 类别, materials; no column for points. */
export function annexOne(name: string, random: Random): Grid {
  const grid = new Grid(name);
  grid.set(0, 0, '河南省生源地信用助学贷款管理工作绩效评价指标体系');
  grid.line(2, 0, ['指标层次和\n名称', null, '评价内容', '评价标准', '分数', '类别', '市县区资助中心提供材料']);
  let row = 3;
  for (const section of sections) for (const group of section.groups) for (const item of group.items) {
    grid.line(row, 0, [
      item === section.groups[0]?.items[0] ? `${section.numeral}、${section.name}\n(${section.weight}分)` : null,
      item.alone ? `${item.code}.${item.name}` : item === group.items[0] ? `${group.code}.${group.name}` : null,
      item.alone ? null : `${item.code}.${item.annex1 ?? item.name}`,
      item.standard, random.once(2) ? `${item.weight}分` : item.weight, item.type, '提供相关文件（加盖公章有效）',
    ]);
    row += 1;
  }
  return grid;
}

/** Codes and names with what was handed in, copies and pages counted. */
export function materialList(name: string, random: Random): Grid {
  const grid = new Grid(name);
  grid.set(0, 0, '绩效评价佐证材料目录');
  grid.line(1, 0, ['指标编号', '指标名称', '佐证材料', '份数', '页码', '备注']);
  let page = 1;
  officialItems.forEach((item, index) => {
    grid.line(2 + index, 0, [item.code, item.name, random.pick(['成立文件', '会议记录', '办公大厅照片', '系统截图', '台账']), random.int(1, 4), page, random.pick([null, '已装订', '原件'])]);
    page += random.int(1, 9);
  });
  return grid;
}

/** Units in rows and items in columns, as a city office gathers them. */
export function citySummary(name: string, random: Random, transposed: boolean): Grid {
  const grid = new Grid(name);
  const city = random.pick(units);
  grid.set(0, 0, `${city.city}${title.replace('打分卡', '得分汇总表')}`);
  const points = city.names.map(() => officialItems.map(({ weight }) => pickPoints(weight, random)));
  const total = (of: number[]): number => Math.round(of.reduce((sum, each) => sum + each * 100, 0)) / 100;
  if (transposed) {
    grid.line(2, 0, ['指标', '权重', ...city.names]);
    officialItems.forEach((item, index) => grid.line(3 + index, 0, [`${item.code}.${item.name}`, item.weight, ...points.map((of) => of[index] ?? 0)]));
    grid.line(3 + officialItems.length, 0, ['合计', 100, ...points.map(total)]);
    return grid;
  }
  grid.line(2, 0, ['序号', '县（市、区）', ...officialItems.map((item) => `${item.code}.${item.name}`), '总分', '等级']);
  grid.line(3, 0, [null, '权重', ...officialItems.map(({ weight }) => weight), 100]);
  city.names.forEach((unit, index) => grid.line(4 + index, 0, [index + 1, unit, ...(points[index] ?? []), total(points[index] ?? []), '优秀']));
  return grid;
}

/** Units, their points and grades: a result list. */
export function resultList(name: string, random: Random): Grid {
  const grid = new Grid(name);
  const city = random.pick(units);
  grid.set(0, 0, `${city.city}绩效评价得分排名`);
  grid.line(1, 0, ['序号', '单位名称', '机构建设', '贷款管理', '工作绩效', '得分', '等级']);
  city.names.forEach((unit, index) => grid.line(2 + index, 0, [index + 1, unit, random.int(15, 23), random.int(30, 50), random.int(15, 27), random.int(60, 100), '优秀']));
  return grid;
}

/** Another evaluation's empty template, with headings much like a card's. */
export function otherEvaluation(name: string): Grid {
  const grid = new Grid(name);
  grid.set(0, 0, '普通高中学生资助工作绩效评价打分表');
  grid.set(1, 0, '填报单位：鲁山县学生资助管理中心');
  grid.line(2, 0, ['一级指标', '二级指标', '评价内容', '权重', '得分']);
  const rows: [string, string, number][] = [
    ['一、组织领导（20分）', '1.1 组织机构', 5], ['', '1.2 人员配备', 5], ['', '1.3 经费保障', 10],
    ['二、资助管理（50分）', '2.1 认定工作', 10], ['', '2.2 资金发放', 15], ['', '2.3 信息系统', 10], ['', '2.4 档案管理', 5], ['', '2.5 宣传工作', 10],
    ['三、工作成效（30分）', '3.1 覆盖面', 10], ['', '3.2 资助育人', 10], ['', '3.3 群众满意度', 10],
  ];
  rows.forEach(([section, group, weight], index) => grid.line(3 + index, 0, [section === '' ? null : section, group, '按制度落实到位', weight, null]));
  grid.line(14, 0, ['得分合计', null, null, 100]);
  return grid;
}

/** Figures and what they come to, item by item, with the items' codes: facts, not a card. */
export function factTable(name: string, random: Random): Grid {
  const grid = new Grid(name);
  grid.set(0, 0, '填报数据');
  grid.line(1, 0, ['指标编号', '填报内容', '数值', '单位', '折算得分']);
  const facts: [string, string, CellValue, string][] = [
    ['1.1.1', '是否成立县级领导小组', '是', ''], ['1.3', '专职工作人员', 8, '人'], ['1.3', '新生录取规模', 3120, '人'], ['1.4.1', '服务大厅面积', 210, 'm²'], ['1.4.1', '总人口', 970000, '人'],
    ['2.2.2', '预测与实际发放偏差', 5.2, '%'], ['2.3.1', '宣传手段', 6, '种'], ['2.3.2', '诚信教育活动', 4, '次'], ['2.4', '合同审批通过率', 99.1, '%'],
    ['2.5.1', '年初逾期本息', 12.5, '万元'], ['2.5.1', '追还逾期本息', 12, '万元'], ['2.6', '缺少的措施', 0, '项'], ['2.7.1', '冻结账户', 1, '个'], ['2.7.5', '迟报月报', 0, '次'], ['2.7.6', '毕业确认比例', 91, '%'], ['3.1.1', '利息逾期率', 0, '%'],
  ];
  facts.forEach((fact, index) => grid.line(2 + index, 0, [...fact, random.int(0, 4) / 2]));
  return grid;
}

/** A report that quotes three items in its sentences, with figures beside them. */
export function prose(name: string): Grid {
  const grid = new Grid(name);
  grid.set(0, 0, '鲁山县生源地信用助学贷款工作自评报告');
  grid.line(2, 0, ['1.1.1.领导小组成立情况：我县成立了以主管教育副县长为组长的领导小组，自评得2分。', null, null, 2]);
  grid.line(3, 0, ['1.4.1.办公场所：建设了210平方米的服务大厅，自评得5分。', null, null, 5]);
  grid.line(4, 0, ['3.1.1逾期率：连续七年实现生源地贷款回收零逾期，自评得15分。', null, null, 15]);
  grid.set(6, 0, '综上，自评得分合计 22 分，权重占 22%。');
  return grid;
}
