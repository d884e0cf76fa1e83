import type { FaultKind, Omission } from '../../core/host';
import type { MaterialState } from '../../core/report';
import { STATE_WORDS } from '../../core/states';
import type { Filter, State, Tab, ThemeChoice, View } from '../state';
import type { StepLabel } from '../log';

const states: Record<MaterialState, string> = STATE_WORDS;

const step: Record<StepLabel['kind'], string> = { points: '自评得分', weight: '权重', fact: '填报数据', material: '佐证材料', mend: '修正', unit: '单位名称', bonus: '加分', veto: '一票否决', sheets: '添加工作表', earlier: '先前的修改' };

const named = (item: string | null, kind: StepLabel['kind']) => (item === null ? step[kind] : `${item} ${step[kind]}`);

const failure: Record<NonNullable<State['failure']>['doing'], string> = {
  open: '文件未能打开，请重试。原文件没有改动。',
  apply: '这次修改没有存下，请另存副本以免丢失。',
  save: '副本未能保存，请重试。已填内容仍在本页。',
  select: '未能定位到单元格。',
  read: '未能读取工作簿，请重新核对。屏幕上是上次读到的内容。',
  insert: '未能插入打分卡，工作簿没有改动。',
  submit: '未能生成，请重试。打分卡没有改动。',
  watch: '未能自动跟随工作簿的改动，改动后请按“重新核对”。',
  recover: '上次的内容未能恢复，请重新打开工作簿。',
  sheets: '同一工作表中有多张打分卡，不能登记材料和数据。请把各单位的打分卡分放在不同的工作表。',
};

const fault: Record<Exclude<FaultKind, 'unknown'>, string> = {
  'cell-edit': '有单元格正在编辑，请按回车结束编辑。',
  'protected-sheet': '工作表受保护，不能写入。请在“审阅”中撤消工作表保护后重试。',
  'protected-workbook': '工作簿结构受保护，不能添加工作表。请在“审阅”中撤消工作簿保护后重试。',
  'read-only': '工作簿不能写入：只读，或没有编辑权限。',
  'other-workbook': '当前显示的是另一个工作簿，请先切换回本工作簿。',
  gone: '所需的工作表已不在，请重新核对。',
  'session-lost': '与 Excel 的连接已断开，请关闭并重新打开本窗格。',
  throttled: 'Excel 正忙，请稍后重试。',
  'too-large': '内容过多，Excel 不能一次处理。请删去与打分卡无关的内容后重试。',
  'not-ready': 'Excel 没有响应，请稍后重试。',
};

const omission: Record<Omission, string> = { validations: '数据有效性', 'page-layout': '页面设置', filter: '筛选按钮', gridlines: '隐藏网格线', alignment: '缩小字体填充', zoom: '显示比例', charts: '图表' };

export const zh = {
  locale: 'zh-CN',
  product: '打分卡助手',
  tagline: '填写、核对、计算生源地信用助学贷款绩效评价打分卡。文件只在本机处理。',
  view: { label: '视图', county: '县级填报', city: '市级汇总' } satisfies Record<View | 'label', string>,
  start: {
    open: '打开工作簿', create: '新建打分卡', sample: '看示例', drop: '也可以把打分卡文件拖到这里', dropHere: '松开即可打开', formats: '支持 .xlsx .xls .xlsm .xlsb .ods .csv 等格式',
    opening: '正在打开…', download: (name: string) => `下载示例 ${name}`, samplesHint: '内容为演示数据，可随意修改。', citySample: '平顶山市汇总，十个文件',
  },
  recover: { title: '上次的工作没有关闭', text: (file: string, changes: number, at: string) => `${file}，改动 ${changes} 处，保存于 ${at}。`, yes: '继续上次', no: '不再保留' },
  refused: (file: string, what: string) => `${file}：${what}`,
  failure: (doing: keyof typeof failure) => failure[doing],
  fault: (kind: keyof typeof fault) => fault[kind],
  unsent: (count: number) => `${count} 处修改还没有写入工作簿。`,
  retry: '重试', abandon: '放弃未写入的修改',
  dismiss: '知道了',
  crash: { title: '页面出错', text: '已填内容已自动保存，重新载入后可以恢复。', reload: '重新载入' },
  bar: {
    undo: '撤销', redo: '重做', save: '保存副本', more: '更多', card: '打分卡', unitMissing: '未填单位', year: (year: number) => `${year} 年度`,
    kept: (time: string) => `已自动保存 ${time}`, unchanged: '尚未修改', notKept: '未能自动保存',
    written: (time: string) => `已写入工作簿 ${time}`, notWritten: '未能写入工作簿', recheck: '重新核对',
    close: '打开其他工作簿', language: 'English', theme: '外观',
  },
  theme: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' } satisfies Record<ThemeChoice, string>,
  score: {
    region: '得分', of: (full: string) => `/ ${full}`, provisional: '暂定', gap: (points: string, grade: string) => `距${grade} ${points} 分`, top: '已达最高等级', capped: '等级受一票否决限制',
    range: (low: string, high: string) => `可能范围 ${low}～${high} 分`, settledRange: '各项均已计分', grade: (_key: string, official: string) => official,
    chart: (total: string, grade: string, low: string, high: string) => `总分 ${total}，${grade}，可能范围 ${low} 至 ${high}`,
    live: (total: string, grade: string, provisional: boolean) => `总分 ${total} 分，${provisional ? '暂定' : ''}${grade}`,
    bonus: (points: string) => `含特别加分 ${points} 分`,
  },
  filter: { errors: '错误', unchecked: '未核材料', unscored: '未填' } satisfies Record<Filter, string>,
  filtered: (name: string, count: number) => `只显示“${name}”的指标，${count} 项`,
  showAll: '显示全部',
  tab: { fill: '填报', problems: '问题', advice: '提分建议', materials: '材料', submit: '上报' } satisfies Record<Tab, string>,
  fill: {
    keys: '方向键上下移动，回车展开或提交，Esc 收起。', typed: (item: string, full: string) => `${item}，自评得分，满分 ${full}`,
    pick: '在左侧选择一项指标，这里显示计分说明、填报数据、材料和官方原文。', noRow: '表中没有这一项', bonus: '特别加分', veto: '重大违法违规行为', vetoBox: '出现过',
    class: (name: string) => `${name} 类`, weightLabel: '权重', weightOpen: '权重由主管部门确定，请填入。',
  },
  status: { scored: '计入', provisional: '暂定', missing: '缺材料', unscored: '未填', error: '有误' },
  detail: {
    counts: (points: string, weight: string) => `本项计 ${points} 分，满分 ${weight} 分。`, zero: (texts: string) => `本项 0 分：缺 ${texts}`, sep: '；', wouldBe: (points: string) => `补齐后计 ${points} 分`,
    provisional: (points: string, count: number) => `暂计 ${points} 分，${count} 份材料未核。`, unscored: '本项未计分。', openWeight: '权重未填，本项未计分。',
    points: '自评得分', facts: '填报数据', levels: '官方档次', materials: '佐证材料', official: '官方原文', standard: '评价标准', demand: '提供材料', clause: '依据',
    levelPoints: (points: string) => `${points} 分`, between: (min: string, max: string) => `请在 ${min}～${max} 分之间填写自评得分。`,
    decision: '计算时的约定',
  },
  fact: {
    computed: (points: string) => `按填报数据计 ${points} 分`, range: (min: string, max: string) => `按填报数据，可在 ${min}～${max} 分之间评定`, missing: (names: string) => `再填 ${names} 即可计算`, empty: '填入数据后自动计算得分。',
    adopt: (points: string) => `采用 ${points} 分`, same: '与自评得分一致', yes: '是', no: '否',
  },
  material: {
    states, keys: '选中一份材料后按 1 有、2 缺、3 未核；回车依次切换。', progress: (have: number, all: number) => `已有 ${have} / ${all}`, counts: (missing: number, unchecked: number) => `缺 ${missing}，未核 ${unchecked}`,
    shared: (codes: string) => `与 ${codes} 共用`, none: '本办法没有列出佐证材料。', allPresent: '本组全部标为“有”',
  },
  problems: {
    none: '没有发现问题。', severity: { error: '错误', warning: '提醒', info: '说明' }, atStake: (points: string) => `涉及 ${points} 分`, goTo: '查看指标', clause: (text: string) => `依据：${text}`, count: (count: number) => `${count} 条`,
  },
  mend: { number: (value: string) => `改为数字 ${value}`, adopt: (value: string) => `采用 ${value}`, weight: (value: string) => `恢复权重 ${value}`, name: '恢复官方名称', present: '标为“有”', total: (value: string) => `改为 ${value}` },
  advice: {
    none: '各项均已得满分。', intro: (grade: string, points: string) => `距${grade}还差 ${points} 分。以下按可增加的分数排列。`, top: '已达最高等级，以下仍可加分。',
    kind: { material: '补齐材料', fill: '填写得分', level: '提高一档' }, step: (from: string, to: string) => `${from} → ${to} 分`, gain: (points: string) => `+${points}`, upTo: (points: string) => `至多 +${points}`, reach: (total: string, grade: string) => `总分可达 ${total}，${grade}`,
    crosses: (grade: string) => `做到这里可达${grade}`, goTo: '查看指标',
  },
  submit: {
    ready: '可以定稿', readyText: '各项已计分，材料已核，没有错误。', notReady: '距定稿还有以下各项', save: '保存副本', saveHint: '另存为新文件，不改动原文件。', converted: (format: string) => `原文件为 ${format} 格式，副本将写入新的 .xlsx 打分卡，原有的其他工作表不带入。`,
    checks: { unit: '单位名称', unscored: '各项得分', undecided: '材料核对', missing: '缺失材料', error: '错误' }, done: '已完成', show: '查看', more: (count: number) => `另有 ${count} 项`,
    counts: { unit: () => '未填单位名称', unscored: (count: number, points: number) => `${count} 项未计分，共 ${points} 分`, undecided: (count: number) => `${count} 份材料未核`, missing: (count: number) => `${count} 份材料缺失，相关指标按 0 分计`, error: (count: number) => `${count} 条错误` },
    missingHint: '缺材料属于错误，补齐以前都是草稿。', copy: '打分卡副本',
    files: '上报材料', final: '以下文件为定稿。', draft: (count: number) => `尚有 ${count} 项未办结，以下文件每页标“草稿”。`, drawing: '正在准备…', making: '正在生成…',
    kinds: { workbook: '上报表', report: '自评报告', dividers: '分隔页' }, about: { workbook: '打分卡核定得分、遗留问题、材料目录和上报说明（Excel）', report: '书面总结和分项自评，按指标顺序，A4（Word）', dividers: '每项材料前的异色纸分隔页和清单（Word）' },
    ways: { download: '生成并下载', open: '生成并打开', insert: '生成到本工作簿' }, preview: '预览', sheetCut: '预览为首张工作表。',
    noDocument: '这里不能下载 Word 文件。请先保存工作簿，再用浏览器打开填报页，打开该工作簿后生成。', page: '打开填报页',
    fileName: (unit: string | null, kind: string, final: boolean, extension: string) => `${unit ?? '未填单位'}-${kind}-${final ? '定稿' : '草稿'}.${extension}`,
    privacy: { title: '个人信息', none: '已检查身份证号、手机号、银行卡号，没有发现。', found: (count: number) => `发现个人信息 ${count} 处，请选择处理办法：`, refuse: '不生成', mask: '遮盖后生成', keep: '经负责人批准，保留', clause: (text: string, ref: string) => `“${text}”（${ref}）`, blocked: '其中有个人信息，选择处理办法后才能生成。', choose: '去选择' },
  },
  newCard: { title: '新建打分卡', scheme: '评价办法', unit: '单位名称', unitHint: '例如：鲁山县', unitNeeded: '请填写单位名称', create: '新建', cancel: '取消' },
  sheets: { title: '添加材料和数据表', text: '本工作簿没有登记佐证材料和填报数据的工作表。添加后，勾选和填写的内容随文件保存；原有内容不变。', yes: '添加', no: '不添加' },
  leave: { title: '当前修改还没有保存副本', text: (file: string) => `打开“${file}”后，当前修改只保留在本机浏览器中，重新载入页面时可以继续。建议先保存副本。`, save: '先保存副本', go: '直接打开' },
  live: {
    none: '本工作簿中没有找到打分卡。', insert: '插入打分卡', inserting: '正在处理…', place: '打分卡将加在现有工作表之后。插入不能撤销；不需要时删去这些工作表即可。',
    sheets: '添加不能撤销；不需要时删去这些工作表即可。', apart: '另建工作簿', saved: '修改直接写入工作簿，随工作簿保存。', show: '定位到单元格',
    late: { title: 'Excel 没有响应', text: '请重新载入本窗格。仍不能打开时，可以先不连接 Excel，打开文件填报。', reload: '重新载入', alone: '不连接 Excel' },
  },
  notice: {
    inserted: (sheet: string) => `已插入工作表“${sheet}”`,
    omitted: (what: readonly Omission[]) => `本机 Excel 版本较旧，未加：${what.map((each) => omission[each]).join('、')}。不影响计分。`,
    rechecked: '已重新核对', elsewhere: '其他人修改了工作簿，已重新核对', overtaken: '单元格已有新内容，没有撤销',
    mended: (item: string | null) => `已修正${item === null ? '' : ` ${item}`}`,
    undone: (item: string | null, kind: StepLabel['kind']) => `已撤销：${named(item, kind)}`,
    redone: (item: string | null, kind: StepLabel['kind']) => `已重做：${named(item, kind)}`,
    saved: (file: string) => `副本已交给浏览器下载：${file}`, given: (file: string) => `已生成：${file}`, undo: '撤销',
  },
  copyName: (base: string, date: string) => `${base}（打分卡助手 ${date}）.xlsx`,
  list: (texts: string[]) => texts.join('；'),
  codes: (codes: string[]) => codes.join('、'),
  loading: '正在载入…',
};
