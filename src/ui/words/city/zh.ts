import type { CityDoing, CityNotice, CityState, CityTab, LineFilter } from '../../city/city-state';
import type { DecisionKind, DecisionLabel } from '../../city/decisions';
import type { LineState } from '../../city/intake-lines';

const decided: Record<DecisionKind, string> = { roster: '名册', figures: '上级数据', previous: '上次的汇总表', choice: '采用的打分卡', assign: '单位归属', points: '初评得分', reason: '初评说明', status: '问题认可', remove: '移出文件' };

const about = ({ kind, subject, item }: DecisionLabel) => [subject, item, decided[kind]].filter((part) => part !== null && part !== '').join(' ');

const failure: Record<CityDoing, string> = {
  read: '读取没有完成，请重新选择文件。已读入的内容仍在。',
  open: '文件未能打开，请重试。',
  save: '文件未能生成，请重试。汇总内容仍在本页。',
  add: '未能加入工作簿，工作簿没有改动。',
  keep: '这一批内容没有存下，关闭页面前请先导出汇总表。',
  recover: '上次的汇总未能恢复，请重新选择文件。',
  select: '未能定位到单元格。',
};

const refused: Record<NonNullable<CityState['refused']>['what'], string> = {
  roster: '没有读到单位名册。名册为一列单位名称，可带表头。',
  figures: '没有读到上级数据。表中应有“单位”一列，其余各列以指标编号或数据名称为表头。',
  previous: '这不是由本程序导出的市级汇总表。',
};

export const cityZh = {
  title: '市级汇总',
  tagline: '把各县（市、区）报来的打分卡放在一起，核对、初评、排名、退回。文件只在本机处理。',
  start: {
    next: '第一步：选择各单位报来的打分卡，可以一次选多个，也可以选整个文件夹。',
    files: '选择文件', folder: '选择文件夹', drop: '也可以把文件或文件夹拖到这里', dropHere: '松开即可读入', sample: '看示例：平顶山市，十个文件', sampleHint: '内容为演示数据：有缺报、重报、读不出的文件。',
    more: '添加或更新文件', again: '改正后的文件再选一次即可，只重新读取有变化的文件。',
  },
  recover: { title: '上次的汇总没有关闭', text: (files: number, reviews: number, at: string) => `文件 ${files} 个，初评调整 ${reviews} 个单位，保存于 ${at}。`, yes: '继续上次', no: '不再保留' },
  reading: (done: number, total: number) => `正在读取 ${done} / ${total}`, cancel: '取消', cancelled: (count: number) => `已取消，其余文件没有读入；已读入 ${count} 个。`,
  unchanged: (count: number) => `${count} 个文件没有变化，未重新读取。`,
  skipped: (count: number) => `文件夹中另有 ${count} 个文件不是表格，没有读取`,
  failure: (doing: CityDoing) => failure[doing],
  refused: (file: string, what: NonNullable<CityState['refused']>['what']) => `${file}：${refused[what]}`,
  dismiss: '知道了',
  bar: {
    noCity: '未选名册', year: (year: number) => `${year} 年度`, nothing: '尚未读入文件', restart: '新建一批', restartTitle: '新建一批汇总', restartText: '当前这一批保留在本机浏览器中，可在新建后选择“继续上次”。导出的文件不受影响。', restartYes: '新建', restartNo: '不新建',
  },
  counts: { received: (have: number, all: number | null) => (all === null ? `已报 ${have}` : `已报 ${have} / ${all}`), rate: (rate: string) => `优秀率 ${rate}`, noRate: '优秀率 —', live: (have: number, problems: number, missing: number) => `可汇总单位 ${have} 个，待处理 ${problems} 条，未报 ${missing} 个` },
  filter: { problems: '待处理', missing: '未报', ready: '无错误' } satisfies Record<LineFilter, string>,
  filtered: (name: string, count: number) => `只显示“${name}”，${count} 条`, showAll: '显示全部',
  tab: { intake: '导入', ranking: '排名', loss: '失分', unit: '单位', export: '导出' } satisfies Record<CityTab, string>,
  state: {
    refused: '未读出', 'unknown-unit': '单位不明', 'scheme-mismatch': '办法不符', 'year-mismatch': '年度不符', duplicate: '重复报送', 'city-book': '市级汇总表', figures: '上级数据表', roster: '单位名册', errors: '有错误', missing: '未报送', warnings: '有提醒', ready: '可用', read: '已读', slips: '退回单', 'same-file': '相同文件', superseded: '未采用',
  } satisfies Record<LineState, string>,
  line: {
    list: '报送情况', noUnit: '未填单位', total: (points: string) => `${points} 分`, others: (count: number) => `另有 ${count} 条`, sep: '；', incomplete: '得分不全',
    refused: (what: string, mend: string) => `${what}。请对方：${mend.replace(/^请/, '')}`, missing: '没有收到该单位的打分卡，请催报。', open: '查看', remove: '移出', removeLabel: (path: string) => `移出 ${path}`, more: '详情',
    scheme: (found: string, expected: string) => `打分卡按“${found}”填报，本次汇总按“${expected}”。请按本次办法重填。`, year: (found: string, expected: string) => `打分卡为 ${found} 年度，其他单位为 ${expected} 年度。请核对后重报。`,
    same: (other: string) => `与“${other}”内容完全相同，只计一次。`, superseded: '同一单位另有采用的打分卡；本卡留存备查。', cityBook: '这是导出的市级汇总表，不是县级打分卡。可作为“上次的汇总表”使用。', useBook: '作为上次的汇总表', figures: '这是上级数据表，不是打分卡。', useFigures: '作为上级数据', roster: '这是单位名册，不是打分卡。', useRoster: '作为单位名册', slips: (count: number) => `读到退回单答复 ${count} 份。`,
    keys: '方向键上下移动，回车展开。',
  },
  assign: { text: (found: string) => `卡上单位为“${found}”，名册中没有。请指定：`, none: '卡上没有单位名称。请指定：', label: '归属单位', pick: '请选择', missing: '（未报）', clear: '取消指定' },
  duplicate: {
    text: (count: number) => `收到 ${count} 份打分卡，请选定采用哪一份。`, decided: '已选定，可以更改。', label: '采用的打分卡', proposed: '（较新）', modified: (at: string) => `修改于 ${at}`, unknown: '修改时间不明', confirm: '采用这一份', chosen: '已采用', differ: (count: number) => `两份有 ${count} 项不同`, same: '两份各项得分相同。', item: '指标', left: '采用', right: '另一份',
  },
  changed: { title: (count: number) => `本次读入后有 ${count} 个单位变化`, none: '本次读入后各单位得分没有变化。', came: '新报送', gone: '已移出', items: (items: string) => `（${items}）`, totals: (from: string, to: string) => `${from} → ${to}`, item: (code: string, from: string, to: string) => `${code} ${from} → ${to}` },
  setup: {
    title: '名册与数据', roster: '单位名册', none: '不用名册', own: (file: string) => `自有名册（${file}）`, ownPick: '用自己的名册', rosterHint: '有名册才能指出缺报的单位。', figures: '上级数据', figuresHint: 'A 类指标由省中心和开发银行提供（教资助〔2021〕104号 三）。填入表格后以其为准。', unused: (headings: string) => `没有采用的列：${headings}`, figuresHave: (file: string, rows: number) => `${file}，${rows} 个单位`,
    previous: '上次的汇总表', previousHint: '带入上次的初评和问题状态，并显示变化。', previousHave: (file: string, reviews: number) => `${file}，初评 ${reviews} 个单位`, pick: '选择文件', drop: '不用', units: (count: number) => `${count} 个单位`,
  },
  findings: { title: '整批核对', count: (count: number) => `${count} 条` },
  ranking: {
    caption: '各单位排名', rank: '名次', unit: '单位', total: '总分', grade: '等级', self: '自评', difference: '差异', errors: '错误', section: (code: string, weight: number) => `第 ${code} 部分，满分 ${weight}`, sort: (name: string) => `按${name}排序`, incomplete: '不全', none: '还没有可以排名的单位。', toIntake: '去导入',
    distribution: '等级分布', count: (grade: string, count: number) => `${grade} ${count} 个`, all: '全部', filter: (grade: string) => `只看${grade}`, unranked: '得分不全，暂不排名', keys: '方向键上下移动，回车查看单位。', pick: '在左侧选择单位，这里显示各部分得分和差异。', openUnit: '打开单位', excellentRule: '优秀率按得分完整的单位计算。', gap: (grade: string, points: string) => `距${grade} ${points} 分`, grades: { incomplete: '得分不全' },
  },
  loss: {
    chart: '各项平均失分', chartLabel: (count: number) => `各项平均失分条形图，共 ${count} 项，数据见下表`, bar: (item: string, loss: string, weight: string, zero: number) => `${item}：平均失 ${loss} 分，满分 ${weight}，得 0 分 ${zero} 个单位`, caption: '各项失分', item: '指标', weight: '满分', mean: '平均得分', loss: '平均失分', rate: '失分率', zero: '得 0 分', units: (count: number) => `${count} 个`, none: '各项均未失分。', empty: '还没有可以分析的单位。',
    top: (count: number) => `失分最多的 ${count} 项`, all: '显示全部指标', less: '只显示失分最多的', pick: '选择一项指标，这里显示各单位在这一项的得分。', of: (item: string) => `${item}：各单位得分`, points: '得分', lost: '失分', scored: (count: number) => `${count} 个单位有得分`, legend: '平均失分', notScored: '未计分', table: '数据表',
  },
  unit: {
    pick: '单位', none: '还没有可以查看的单位。', previous: '上一个', next: '下一个', rank: (rank: number) => `第 ${rank} 名`, noRank: '暂不排名', self: '自评', typed: '自评', first: '初评', difference: '差异', item: '指标', source: '来源', findings: '问题', points: (item: string, weight: string) => `${item}，初评得分，满分 ${weight}`, bad: (weight: string) => `请填 0 到 ${weight} 之间的数`,
    basis: { self: '', figures: '上级数据', review: '初评调整' }, start: (points: string) => `调整前 ${points}`, restore: '恢复', restoreLabel: (item: string, points: string) => `${item} 恢复为 ${points}`, reason: '初评说明', reasonHint: '调整得分的依据，写入汇总表', keys: '方向键上下移动；清空即恢复调整前的得分。', notable: '只看有差异或问题的', all: '全部指标', shown: (count: number, all: number) => `${count} / ${all} 项`,
    nothing: '没有差异，也没有问题。', counts: (points: string) => `核定 ${points}`, missing: '缺材料，按 0 分计', unscored: '未计分', low: (low: string, high: string) => `可能范围 ${low}～${high} 分`, head: (self: string, first: string) => `自评 ${self} → 初评 ${first}`, closed: '已改正的问题', acceptedCount: (count: number) => `已认可 ${count} 条`, closedCount: (count: number) => `上次的问题已改正 ${count} 条`, changes: '较上次汇总的变化',
    where: (file: string, sheet: string, cell: string) => `${file} · ${sheet} · ${cell}`, show: '看来源', hide: '收起来源', copy: '复制位置', copied: '已复制', locate: '定位到单元格', rows: '来源单元格附近的内容', row: '行', lost: '原文件没有保留，请按位置打开查看。', status: { open: '待改', mended: '已改', accepted: '认可' }, accept: '认可', reopen: '改为待改', acceptHint: '认可后不再列入待改，也不写进退回单；得分不变', answer: (text: string) => `县级答复：${text}`, ticked: '县级已标为改正', figure: (points: string, place: string) => `上级数据 ${points} 分（${place}）`, general: '整卡', materials: '佐证材料', pickItem: '选择一项指标，这里显示问题、依据和来源。', sections: '各部分得分', superseded: (files: string) => `另有未采用的打分卡：${files}`,
  },
  export: {
    title: '汇总表', text: (units: number) => `含 ${units} 个单位：汇总、初评、对比、失分分析、问题清单、来源、未报送。初评可在表中继续改，总分、名次、等级由公式重算。`, save: '下载汇总表', into: '加入当前工作簿', intoHint: '在现有工作表之后添加。添加不能撤销；不需要时删去这些工作表即可。', intoTitle: '加入当前工作簿', intoYes: '添加', intoNo: '不添加', open: '当前工作簿是市级汇总表', openText: '其中的初评和问题状态可以作为上次的汇总表带入。', openUse: '带入',
    slips: '退回单', slipsText: (units: number, findings: number) => `${units} 个单位有待改问题，共 ${findings} 条。每个单位一张，只列本单位的问题和处理办法，可打印；县级改正并勾选后，把改好的工作簿再导入，已改的问题自动核销。`, slipsNone: '各单位没有待改的问题，不需要退回单。', deadline: '答复期限', deadlineHint: '例如：4月25日；不填则在单上留空', one: '全部在一个工作簿', many: '每个单位一个文件（压缩包）', list: '退回单位', what: (findings: number) => `${findings} 条`, before: '导出前请留意', incomplete: (units: string) => `得分不全，不排名：${units}`, missing: (units: string) => `未报送：${units}`, undecided: (units: string) => `重复报送，尚未选定：${units}`, refusedFiles: (count: number) => `${count} 个文件没有读出，记入来源`, ready: '各单位均已报送，得分完整。', nothing: '还没有可以导出的内容。', working: '正在生成…',
  },
  name: { book: (city: string | null, year: number | null) => `${city ?? ''}${year === null ? '' : `${year}年度`}绩效评价汇总表.xlsx`, slips: (city: string | null) => `${city ?? ''}退回单.xlsx`, slip: (unit: string) => `退回单-${unit}.xlsx`, archive: (city: string | null) => `${city ?? ''}退回单.zip` },
  notice: (said: CityNotice['said']) => {
    switch (said.kind) {
      case 'undone': return `已撤销：${about(said.label)}`;
      case 'redone': return `已重做：${about(said.label)}`;
      case 'saved': return `已交给浏览器下载：${said.name}`;
      case 'added': return `已加入工作表“${said.name}”`;
    }
  },
  list: (texts: string[]) => texts.join('、'),
  none: '—',
};
