export const zh = {
  range: '下限到上限', chart: '各地区潜力区间', chartSaid: '{n} 个地区，潜力合计 {total}，现有销售 {sales}。', fromProgram: '取本系统数据', fromProgramNote: '客户数与近 12 个月销售已按省份填入。', unknownPlace: '另有 {n} 位客户没有省份，未计入。',
  upload: '导入表格', download: '导出 XLSX', uploaded: '已读入 {n} 个地区，尚未保存。', addArea: '加一个地区', remove: '删除 {area}', assumptions: '假设与参数', chain: '连锁比率（总体数量 × 下列各项）', addFactor: '加一项', segmentsTitle: '累加法：细分单位与年用量', addSegment: '加一类单位', segmentName: '单位类别', use: '年用量',
  weights: '购买力指数权重', income: '收入', retail: '零售', population: '人口', national: '全国潜力', factor: '名称', low: '低', base: '中', high: '高', isAssumption: '假设', lab: '各地区',
  column: { area: '地区', sales: '近 12 个月销售', universe: '总体数量', income: '收入 %', retail: '零售 %', population: '人口 %', evidence: '数据月份', low: '下限', base: '潜力', high: '上限', spread: '方法差异', penetration: '渗透率', headroom: '空间', age: '数据年龄', methods: '方法' },
  method: { CHAIN_RATIO: '连锁比率法', BUILD_UP: '累加法', BUYING_POWER: '购买力指数' }, total: '合计', months: '{n} 个月', emptyTitle: '还没有地区', emptyText: '取本系统的客户与订单，或导入一张表。', minorUnits: '（分）',
  formula: { CHAIN_RATIO: '总体数量 × 各比率 × 年购买次数 × 客单价', BUILD_UP: 'Σ 单位数 × 每单位年用量', BUYING_POWER: '(0.5·收入% + 0.3·零售% + 0.2·人口%) × 全国潜力，权重可改', mean: '各方法中值的平均；下限取最低，上限取最高' },
}

export const en: typeof zh = {
  range: 'Low to high', chart: 'Range of potential by area', chartSaid: '{n} areas, potential {total} in all, sales today {sales}.', fromProgram: 'Fill from this system', fromProgramNote: 'Customers and sales of the last 12 months are filled in by province.', unknownPlace: '{n} more customers have no province and are left out.',
  upload: 'Import a table', download: 'Export XLSX', uploaded: '{n} areas read, not saved yet.', addArea: 'Add an area', remove: 'Remove {area}', assumptions: 'Assumptions and parameters', chain: 'Chain ratio (universe × each of these)', addFactor: 'Add a factor', segmentsTitle: 'Build-up: establishments and their use a year', addSegment: 'Add a kind', segmentName: 'Kind of establishment', use: 'Use a year',
  weights: 'Weights of the buying power index', income: 'Income', retail: 'Retail', population: 'Population', national: 'National potential', factor: 'Name', low: 'Low', base: 'Base', high: 'High', isAssumption: 'assumption', lab: 'Areas',
  column: { area: 'Area', sales: 'Sales, last 12 months', universe: 'Universe', income: 'Income %', retail: 'Retail %', population: 'Population %', evidence: 'Data of month', low: 'Low', base: 'Potential', high: 'High', spread: 'Spread', penetration: 'Penetration', headroom: 'Headroom', age: 'Age of data', methods: 'Methods' },
  method: { CHAIN_RATIO: 'Chain ratio', BUILD_UP: 'Build-up', BUYING_POWER: 'Buying power index' }, total: 'Total', months: '{n} months', emptyTitle: 'No areas yet', emptyText: 'Fill in customers and orders of this system, or import a table.', minorUnits: '(minor units)',
  formula: { CHAIN_RATIO: 'universe × ratios × orders a year × order value', BUILD_UP: 'Σ establishments × use of each a year', BUYING_POWER: '(0.5·income% + 0.3·retail% + 0.2·population%) × national potential, weights editable', mean: 'mean of the methods’ bases; lowest low and highest high' },
}
