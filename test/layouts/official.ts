/** 教资助〔2021〕104号 附件2 as printed, with the spellings of 附件1 beside it: typed from the document, not from the program's data. */
export interface OfficialItem {
  code: string;
  name: string;
  weight: number;
  /** Name in 附件1 where it differs. */
  annex1?: string;
  /** A second level indicator without a third level: the card prints it in the column before. */
  alone?: true;
  type: 'A' | 'B' | 'A.B';
  /** The beginning of the official standard. */
  standard: string;
}

export interface OfficialGroup { code: string; name: string; items: OfficialItem[] }
export interface OfficialSection { code: string; numeral: string; name: string; weight: number; groups: OfficialGroup[] }

const item = (code: string, name: string, weight: number, type: OfficialItem['type'], standard: string, annex1?: string): OfficialItem =>
  ({ code, name, weight, type, standard, ...(annex1 === undefined ? {} : { annex1 }) });

const group = (code: string, name: string, ...items: OfficialItem[]): OfficialGroup => ({ code, name, items });

const alone = (code: string, name: string, weight: number, type: OfficialItem['type'], standard: string): OfficialGroup =>
  ({ code, name, items: [{ ...item(code, name, weight, type, standard), alone: true }] });

export const sections: OfficialSection[] = [
  { code: '1', numeral: '一', name: '机构建设', weight: 23, groups: [
    group('1.1', '领导小组',
      item('1.1.1', '领导小组成立情况', 2, 'B', '1.成立县级领导小组得2分；2.成立局级领导小组得1分；3.不成立不得分。'),
      item('1.1.2', '领导小组的发挥作用', 1, 'B', '1.已成立领导小组，能够组织推动教育等政府部门做好贷款管理各项工作，并能及时协调解决工作中存在的问题得1分')),
    alone('1.2', '机构', 1, 'A', '1.具有独立法人资格，且职责明确得1分；2.教育部门内设机构，有上级批文，机构职责明确得0.5分；3 .临时性组织不得分。'),
    alone('1.3', '人员', 5, 'B', '1.按照从事助学贷款业务的专职人员与新生录取规模的比例高于1:500核对编制或有专职工作人员6名，一年以上无变化'),
    group('1.4', '办公条件',
      item('1.4.1', '办公场所', 5, 'B', '1.具备独立、满足助学贷款业务要求的办公场所和服务大厅面积100平方米以上(80万人口以下服务大厅面积90平方米以上)得5分'),
      item('1.4.2', '办公设备', 3, 'B', '1.办公设备能满足工作开展需要得3分；2.基本满足工作开展需要得1分;3.无法满足工作开展需要得0分。'),
      item('1.4.3', '办公经费', 4, 'B', '办公经费能够满足工作需要，得2分。')),
    group('1.5', '制度建设',
      item('1.5.1', '管理制度', 1, 'B', '1.各项管理制度健全，能够按制度办事得1分；2.管理制度和工作岗位职责基本健全得0.5分'),
      item('1.5.2', '岗位职责', 1, 'B', '1.工作岗位职责明确，得1分；2岗位职责基本明确得0.5分；3.没有制定工作岗位职责不得分。')),
  ] },
  { code: '2', numeral: '二', name: '贷款管理', weight: 50, groups: [
    group('2.1', '工作计划与组织',
      item('2.1.1', '工作计划', 1, 'B', '1.有上年工作总结得0.5分，制定全年工作计划得0.5分。'),
      item('2.1.2', '贷款组织', 1, 'B', '1.根据教育厅年度工作安排意见，以政府或教育局名义下发转发县级年度工作安排意见分别得1分或0.5分。'),
      item('2.1.3', '应急预案', 3, 'B', '1.政府制定受理工作应急预案得2分；2.教育局制定受理工作应急预案得1分。3.组织应急预案演练得1分。')),
    group('2.2', '需求摸底',
      item('2.2.1', '高中预申请', 3, 'B', '1.能够及时有效组织辖区内高中等学校开展高中预申请工作，数据质量高，得3分'),
      item('2.2.2', '需求预测', 2, 'A', '1.有效组织辖区内全部高中开展家庭经济困难学生资格认定，贷款需求预测与实际发放相差不超过7%得2分')),
    group('2.3', '宣传及诚信教育',
      item('2.3.1', '宣传', 4, 'B', '制定宣传方案得0.5分，一种宣传手段0.5分最多得3.5分。'),
      item('2.3.2', '诚信教育', 3, 'B', '制定诚信教育方案的0.5分，开展一次诚信教育活动得0.5分，开展教育活动最多得2.5分。'),
      item('2.3.3', '工作周报', 1, 'A', '1次不及时报送工作周报扣0.5分，2次及以上不得分。')),
    alone('2.4', '借款申请审查与合同签订', 4, 'A', '合同审批通过率为100%得4分；合同审批通过率每降低2%扣1分，不足2%的按2%计'),
    group('2.5', '贷款催收',
      item('2.5.1', '贷款催收', 8, 'A.B', '1.提前做还款提醒，及时对逾期学生及家长进行催收，并做好记录。欠款催收率在90 %以上得8分。'),
      item('2.5.2', '逾期学生联系记录', 2, 'A', '无逾期学生信息或有逾期学生的联系记录得2分，没有逾期学生联系记录得0分。')),
    alone('2.6', '档案管理', 2, 'B', '1.内部档案管理规范、完整（借阅记录、防火、防潮、防鼠等各项措施完善）得2分。'),
    group('2.7', '生源地贷款管理系统信息维护',
      item('2.7.1', '系统账户使用情况', 2, 'A', '系统负责人、经办人账户使用情况，一个被冻结扣0.5分，超过4个账户被冻结不得分。'),
      item('2.7.2', '未录入回执学生谢绝情况', 1, 'A', '不能及时谢绝未录入回执贷款学生信息扣1分。'),
      item('2.7.3', '系统数据提交情况', 1, 'A', '未及时上报生源地贷款数据扣1分。'),
      item('2.7.4', '办理合同变更', 3, 'A', '1.及时、准确的办理合同变更，并做好档案管理及系统录入工作得3分。'),
      item('2.7.5', '逾期月报提交', 2, 'A', '1.及时报送逾期收缴月报，有关数据准确无误得2分', '逾期收缴月报'),
      item('2.7.6', '毕业确认', 1, 'A', '1.及时通知做好学生毕业确认工作，确认比例>80%得1分；80%>确认比例>50%,得0.5分；50%>确认比例不得分')),
    alone('2.8', '结清凭证及非恶意欠款证明', 2, 'A', '根据学生还助学贷款的具体表现能够及时办理结清凭证、非恶意欠款证明，无学生投诉得2分'),
    alone('2.9', '风险补偿金归集', 4, 'A', '能按文件要求及时足额归集支付风险补偿金得4分。'),
  ] },
  { code: '3', numeral: '三', name: '工作绩效', weight: 27, groups: [
    group('3.1', '风险控制',
      item('3.1.1', '逾期率', 15, 'A', '1.逾期率(k)<2%得15分；2. 2%<逾期率(k)<15%得1-14分；3.逾期率(k)>15%不得分。'),
      item('3.1.2', '风险防控机制建立情况', 4, 'B', '1、建立“县政府—乡镇政府—村（居）委会”三级联动的国家助学贷款风险防控管理体系，得2分')),
    group('3.2', '社会评价',
      item('3.2.1', '社会舆情', 5, 'A', '1.机构工作得到社会及群众广泛认同和赞誉，未出现负面报道得5分'),
      item('3.2.2', '咨询投诉处理机制建立情况', 1, 'B', '没有制定咨询投诉处理制度或没有设立专门咨询投诉电话或没有专人负责值守扣0.5分'),
      item('3.2.3', '咨询投诉情况', 2, 'A', '每有一次投诉扣0.5分；学生打电话咨询县级资助中心推脱责任的，扣0.5分', '咨询投诉')),
  ] },
];

export const officialItems: OfficialItem[] = sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));

export const title = '生源地信用助学贷款县级学生资助管理机构绩效评价打分卡';

/** 教资助〔2023〕265号 附件: cities and some of their units, short and awkward names among them. */
export const units: { city: string; names: string[] }[] = [
  { city: '郑州市', names: ['惠济区', '新郑市', '中原区', '荥阳市', '登封市', '二七区', '郑东新区', '上街区', '管城回族区', '中牟县'] },
  { city: '开封市', names: ['禹王台区', '尉氏县', '通许县', '顺河回族区', '鼓楼区', '祥符区', '杞县', '龙亭区'] },
  { city: '洛阳市', names: ['汝阳县', '嵩县', '偃师区', '老城区', '瀍河回族区', '栾川县', '伊川县', '孟津区'] },
  { city: '平顶山市', names: ['舞钢市', '鲁山县', '宝丰县', '卫东区', '叶县', '郟县', '新华区', '石龙区', '湛河区'] },
  { city: '安阳市', names: ['文峰区', '内黄县', '安阳县', '汤阴县', '林州市', '北关区'] },
  { city: '新乡市', names: ['卫辉市', '延津县', '封丘县', '新乡县', '获嘉县', '辉县市', '红旗区'] },
  { city: '焦作市', names: ['孟州市', '马村区', '博爱县', '修武县', '沁阳市', '温县', '武陟县'] },
  { city: '濮阳市', names: ['清丰县', '华龙区', '濮阳县', '范县', '台前县', '南乐县'] },
  { city: '信阳市', names: ['潢川县', '新县', '平桥区', '浉河区', '罗山县', '息县'] },
  { city: '周口市', names: ['项城市', '商水县', '西华县', '太康县', '淮阳区', '扶沟县'] },
];

/** Units that stand alone, without a city before them. */
export const loneUnits = ['永城市', '长垣市', '鹿邑县', '滑县', '兰考县', '邓州市', '汝州市', '固始县', '巩义市', '济源示范区', '开封市市本级', '濮阳市市本级'];
