/** 单位：…, 填报单位(公章)：…, 被评价单位:…, 县(市、区)：…; group 1 is what stands behind. */
export const UNIT_LABEL = /^(?:填报|填表|申报|上报|报送|自评|所属|所在)?(?:被?(?:考核|评价|考评|评估))?(?:单位|县区|县市区|县\(市、?区\)|市县区|市、县、区|机构)(?:名称|全称)?(?:\([^)]*\))?[:;](.*)$|^(?:填报|填表|申报|上报|报送|自评)?(?:被?(?:考核|评价|考评|评估))?(?:单位|县区|县市区|县\(市、?区\)|市县区)(?:名称|全称)?(?:\([^)]*\))?$/;

const KIND = '(?:县|市|区|旗|州|盟|市本级|市市本级|示范区|本级)';
const ENDS = new RegExp(`^[\\p{Script=Han}]{1,18}${KIND}$`, 'u');
const OFFICE = /(?:学生)?资助(?:管理)?(?:服务)?(?:中心|办公室|办|科)?$|(?:教育(?:和|与)?体育|教体|教育|教科体|教育科技|教育文体|文教体)局$|人民政府$|县级机构$/;
const PLACEHOLDER = /^(?:市、县、区|县、?市、?区|县\(市、?区\)|市县区|[_-]+|×+|x+|某+.*)$/i;

/** A unit's core name out of words that hold nothing else: `平顶山市鲁山县学生资助管理中心` → 鲁山县; `null` for anything else. */
export function unitIn(words: string): string | null {
  let name = words.replace(/[_]/g, '').replace(/\((?:公章|盖章|签章|章|印章|加盖公章)\)/g, '').replace(/(?:20\d\d年?|年|月|日|填报日期|日期|时间)[\d年月日.:-]*.*$/, '').replace(/(?:计量)?(?:单位|负责人|联系人|填[表报]人|经办人|审核人|电话)[:].*$/, '').replace(/\(.*?\)$/, '').replace(/[:,。;、.]+$/, '');
  name = withoutProvince(withoutOffice(name));
  if (name === '' || PLACEHOLDER.test(name) || !ENDS.test(name)) return null;
  return withoutCity(name);
}

/** 鲁山县学生资助管理中心 → 鲁山县. */
export function withoutOffice(words: string): string {
  const name = words.replace(OFFICE, '');
  return name === words ? name : withoutOffice(name);
}

/** 河南省鲁山县 → 鲁山县. */
export const withoutProvince = (words: string): string =>
  words.replace(/^(?:河南省|山东省|山西省|[\p{Script=Han}]{2,3}省|[\p{Script=Han}]{2,4}自治区)(?=.)/u, '');

/** 平顶山市鲁山县 → 鲁山县; 开封市市本级 stays, since 本级 names no place of its own. */
function withoutCity(name: string): string {
  const [, rest] = /^[\p{Script=Han}]{2,4}?市(?!市)((?!本级)[\p{Script=Han}]{1,12}(?:县|市|区|旗))$/u.exec(name) ?? [];
  return rest ?? name;
}

/** 鲁山县 市、县、区 2021年4月12日 (001 附件2). */
export function unitInOfficialLine(text: string): string | null {
  const [, before, after] = /^(.*?)\(?市、?县、?区\)?[:]?(.*)$/.exec(text) ?? [];
  if (before === undefined) return null;
  return unitIn(before) ?? unitIn((after ?? '').replace(/20\d\d年.*$/, ''));
}

const TITLE = /^(.*?)(?:20\d\d年?度?|生源地|国家助学|助学贷款|绩效评价|学生资助|县级|资助|自评|打分|评分)/;
const IS_TITLE = /打分卡|打分表|评分表|评分卡|自评表|自评报告|绩效评价|绩效考评/;

/** 鲁山县2020年度生源地信用助学贷款…打分卡. A province is no unit. */
export function unitInTitle(text: string): string | null {
  if (!IS_TITLE.test(text)) return null;
  const [, before] = TITLE.exec(text.replace(/^(?:20\d\d年?度?)/, '')) ?? [];
  if (before !== undefined && before !== '') {
    const name = unitIn(before);
    if (name !== null) return name;
  }
  const [, inside] = /[(-]([^()]+)\)?$/.exec(text) ?? [];
  return inside === undefined ? null : unitIn(inside);
}

const NOISE = /打分卡|打分表|评分表|评分卡|自评表|自评|初评|复评|绩效评价|绩效考评|绩效|评价|考核|生源地信用助学贷款|生源地|信用|助学贷款|贷款|工作|管理机构|学生资助管理中心|学生资助|县级|汇总|上报|报送|材料|附件\d*|最终版?|定稿|终稿|新版|修改版?|修订版?|副本|复件|更正|正式|版本?|表|的|第[一二三四\d]+[稿版次]/g;

function unitInLooseName(text: string): string | null {
  const names = new Set(looseWords(text.replace(/\([^)]*\)/g, ' ')).map(unitIn).filter((name) => name !== null));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}

/** What is left of a file's or a sheet's name without the words that say nothing of the unit: `2020鲁山_打分卡(定稿)` → 鲁山. */
export const looseWords = (text: string): string[] =>
  text.replace(/20\d\d(?:年度?)?|v?\d+(?:[.]\d+)*/gi, ' ').replace(NOISE, ' ').split(/[\s_+,，、.()-]+/).filter((piece) => piece !== '');

export const unitInSheetName = (folded: string): string | null => unitInLooseName(folded);

/** `鲁山县打分卡(修改2).xlsx` → 鲁山县. */
export const unitInFileName = (folded: string): string | null =>
  unitInLooseName(baseName(folded));

/** A file's name without its folders and its ending. */
export const baseName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.[a-z]{2,5}$/i, '');
