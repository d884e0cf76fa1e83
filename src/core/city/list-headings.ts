/** What people write above a column of units, beside it, and below the last one; folded texts. */
export const UNIT_HEADING = /^(?:填报|报送|参评|被评价)?(?:单位|县区|区县|县市区|市县区|县\(市[、,]?区\)|市、县、区|名称|县级单位)(?:名称|全称)?$/;
export const ALIAS_HEADING = /^(?:别名|别称|曾用名|其他名称|其它名称|简称|又名)$/;
export const CITY_HEADING = /^(?:城市|市|省辖市|设区市|地市|所属市|所在市|市州|所属地市)(?:名称)?$/;
export const NOT_A_UNIT = /^(?:合计|总计|小计|共计|平均|备注|说明|注:|填表人|制表人|审核人|联系人)/;
