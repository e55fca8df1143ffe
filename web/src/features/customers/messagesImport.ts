const zh = {
  refused: {
    other: '未能完成，请重试', customer: { changed: '别人刚改过这位客户，请刷新后再改' },
    claim: { taken: '已被 {by} 认领', 'daily-cap': '今天已认领 {cap} 位，到达上限', capacity: '名下已有 {capacity} 位，到达容量上限' },
    reveal: { 'daily-cap': '今天已查看 {cap} 次，到达上限' }, release: { 'not-owned': '该客户已不在任何人名下' }, phone: { scientific: '号码是科学计数法，数字已丢失' },
    assign: { 'too-many': '一次最多 {limit} 位', 'undo-over': '已过 10 分钟，不能撤销', nothing: '没有选择客户' }, view: { 'name-taken': '已有同名视图' },
    filter: { 'too-large': '筛选条件过多', unknown: '不认识的筛选条件', value: '筛选值不正确' }, sort: { unknown: '不能按此排序' }, cursor: { invalid: '列表已变化，请刷新' },
    file: {
      empty: '文件是空的', 'no-rows': '只有表头，没有数据', binary: '不是文本文件', 'quote-open': '有引号没有闭合', 'cell-too-long': '有单元格超过 32,767 字', 'too-many-columns': '超过 500 列', 'too-many-rows': '超过 1,048,576 行',
      'not-a-table': '不是 CSV 或 XLSX 文件', 'old-excel': '旧版 Excel 文件，请另存为 XLSX', password: '文件有密码，请先去掉', macro: '文件含宏，已拒绝', nested: '压缩包里还有压缩包，已拒绝', bomb: '解开后过大，已拒绝',
      broken: '文件已损坏', 'zip-slip': '文件结构可疑，已拒绝', 'zip-duplicate': '文件结构可疑，已拒绝', 'xml-entity': '文件含外部引用，已拒绝', 'too-large': '文件超过 300 MB', 'no-sheet': '没有这个工作表',
    },
    import: { state: '这一步现在不能做', failed: '导入出错，可以继续', 'no-columns': '至少指定姓名、公司或电话列', 'post-call': '“{heading}”是通话后才知道的，不能导入', 'undo-over': '已过 24 小时，不能撤销', 'file-gone': '文件已清理' },
    grading: { running: '正在训练' }, export: { 'too-many': '一次最多 {limit} 行' }, forbidden: '没有权限',
  },
}

const en: typeof zh = {
  refused: {
    other: 'That did not work; try again', customer: { changed: 'Somebody else has just changed this customer; reload and try again' },
    claim: { taken: 'Already claimed by {by}', 'daily-cap': '{cap} claimed today, that is the limit', capacity: 'You hold {capacity} customers, that is the limit' },
    reveal: { 'daily-cap': '{cap} numbers shown today, that is the limit' }, release: { 'not-owned': 'Nobody owns this customer any more' }, phone: { scientific: 'Number in scientific notation, digits lost' },
    assign: { 'too-many': 'At most {limit} at once', 'undo-over': 'More than ten minutes ago, cannot be undone', nothing: 'No customers selected' }, view: { 'name-taken': 'A view of that name exists' },
    filter: { 'too-large': 'Too many conditions', unknown: 'Unknown condition', value: 'Value does not fit' }, sort: { unknown: 'Cannot sort by this' }, cursor: { invalid: 'The list has changed; reload' },
    file: {
      empty: 'The file is empty', 'no-rows': 'Only headings, no rows', binary: 'Not a text file', 'quote-open': 'A quote is never closed', 'cell-too-long': 'A cell is longer than 32,767 characters', 'too-many-columns': 'More than 500 columns',
      'too-many-rows': 'More than 1,048,576 rows', 'not-a-table': 'Neither CSV nor XLSX', 'old-excel': 'Old Excel file; save it as XLSX', password: 'The file has a password; remove it first', macro: 'Files with macros are refused',
      nested: 'An archive inside the archive; refused', bomb: 'Too large when unpacked; refused', broken: 'The file is damaged', 'zip-slip': 'Suspicious structure; refused', 'zip-duplicate': 'Suspicious structure; refused',
      'xml-entity': 'Outside references; refused', 'too-large': 'Larger than 300 MB', 'no-sheet': 'No such sheet',
    },
    import: {
      state: 'This step cannot be done now', failed: 'The import stumbled; it can go on', 'no-columns': 'Name at least a name, company or number column', 'post-call': '“{heading}” is known only after a call and cannot be imported',
      'undo-over': 'More than 24 hours ago, cannot be undone', 'file-gone': 'The file has been cleared away',
    },
    grading: { running: 'Training is under way' }, export: { 'too-many': 'At most {limit} rows at once' }, forbidden: 'Not permitted',
  },
}

export { zh, en }
