import { unitIn, unitInFileName, unitInOfficialLine, unitInSheetName, unitInTitle } from '../../../src/core/recognise/unit';
import { evaluate } from '../../../src/core/report';
import { findScheme, schemes } from '../../../src/schemes';
import type { Scheme } from '../../../src/schemes/schema';
import { fold } from '../../../src/core/text';
import { cardWorkbook, fullPoints } from '../../tools/card-workbook';

const henan = findScheme('henan-2021') as Scheme;

describe('a unit and its forms (000 附件, 001 附件2)', () => {
  test.each([
    ['鲁山县', '鲁山县'], ['平顶山市鲁山县', '鲁山县'], ['鲁山县学生资助管理中心', '鲁山县'], ['河南省鲁山县教育体育局', '鲁山县'], ['开封市市本级', '开封市市本级'],
    ['新郑市', '新郑市'], ['郑州市新郑市', '新郑市'], ['郑东新区', '郑东新区'], ['经济技术开发区', '经济技术开发区'], ['济源示范区', '济源示范区'], ['瀍河回族区', '瀍河回族区'], ['鲁山县学生资助管理中心（公章）', '鲁山县'],
  ])('%s is %s', (words, name) => expect(unitIn(fold(words))).toBe(name));

  test.each(['河南省', '市、县、区', '打分卡', '2021年4月12日', '', '____', '县', '得分合计'])('“%s” is no unit', (words) => expect(unitIn(fold(words))).toBeNull());

  test.each([
    ['单位：鲁山县', '鲁山县'], ['填报单位（公章）：鲁山县学生资助管理中心', '鲁山县'], ['被评价单位:平顶山市鲁山县', '鲁山县'], ['鲁山县 市、县、区                         2021年    月    日', '鲁山县'],
    ['单 位 ： 鲁 山 县    2021年4月12日', '鲁山县'], ['县（市、区）：叶县', '叶县'],
  ])('the line “%s” names %s', (unitLine, name) => {
    expect(evaluate(cardWorkbook(henan, fullPoints(henan), { unitLine }), schemes, 'x.xlsx')[0]?.unit).toBe(name);
  });

  test('the official line left empty names none, and the finding says so', () => {
    const [report] = evaluate(cardWorkbook(henan, fullPoints(henan), { unitLine: '              市、县、区                         2021年    月    日' }), schemes, 'x.xlsx');
    expect(report?.unit).toBeNull();
    expect(report?.findings.map(({ rule }) => rule)).toContain('unit-missing');
  });

  test('title, sheet name and file name', () => {
    expect(unitInTitle(fold('鲁山县2020年度生源地信用助学贷款绩效评价打分卡'))).toBe('鲁山县');
    expect(unitInTitle(fold('生源地信用助学贷款县级学生资助管理机构绩效评价打分卡'))).toBeNull();
    expect(unitInTitle(fold('河南省生源地信用助学贷款绩效评价打分卡'))).toBeNull();
    expect(unitInOfficialLine(fold('市、县、区 2021年4月12日'))).toBeNull();
    expect(unitInSheetName(fold('鲁山县自评'))).toBe('鲁山县');
    expect(unitInSheetName(fold('Sheet1'))).toBeNull();
    expect(unitInFileName(fold('鲁山县打分卡（修改2）.xlsx'))).toBe('鲁山县');
    expect(unitInFileName(fold('/tmp/2020年度 平顶山市鲁山县 绩效评价 最终版.xls'))).toBe('鲁山县');
    expect(unitInFileName(fold('打分卡.xlsx'))).toBeNull();
  });
});
