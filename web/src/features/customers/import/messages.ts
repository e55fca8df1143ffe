import { en as refusedEn, zh as refusedZh } from './refusedMessages'

const zh = {
  import: {
    title: '导入客户', lead: '上传表格，核对几步，先试算再写入；24 小时内可整批撤销。', choose: '选择文件', dropHere: '把客户表格拖到这里', limits: 'CSV 或 XLSX，最大 300 MB。编码、分隔符、列的去向自动识别，可改。',
    sending: '正在上传', sent: '已上传 {sent} / {size}', reading: '正在识别格式', stopSending: '停止上传', requestId: '编号 {id}', comma: '、',
    steps: '导入步骤', stepOf: '第 {at} / {of} 步：{name}', step: { file: '上传', form: '读法', columns: '列的去向', check: '试算', choices: '选项', run: '导入' },
    next: '下一步', back: '上一步', start: '开始导入', discard: '放弃', discardTitle: '放弃这次导入', discardSentence: '放弃“{name}”。还没有写入任何客户。', another: '返回导入列表', cancelTitle: '停止导入', cancelVerb: '停止',
    cancelSentence: '停止后不再写入新的行。已写入的 {count} 位客户保留，可以整批撤销。',
    formLead: '下面是识别结果。看到乱码就换编码，列没分开就换分隔符。', formLeadBook: '选择工作表，核对前几行。', encoding: '编码', separator: '分隔符', sheet: '工作表', heads: '表头', header: '第一行是表头',
    encodings: { 'UTF-8': 'UTF-8', GB18030: 'GBK / GB18030（简体）', Big5: 'Big5（繁体）', 'UTF-16LE': 'UTF-16 LE', 'UTF-16BE': 'UTF-16 BE' }, separators: { comma: '逗号 ,', semicolon: '分号 ;', tab: '制表符 Tab', bar: "竖线 {'|'}" },
    preview: '文件的前几行', lineHead: '行',
    columnsLead: '共 {all} 列，导入 {kept} 列。', guessed: '去向按表头和内容猜测，请核对。', remembered: '同样的表头导入过，已套用上次的设置。', inFile: '文件中的列', firstValues: '前几个值', goesTo: '导入为', noValues: '前 20 行为空', targetOf: '“{name}”导入为',
    afterCall: '通话后才知道，不能用于评级', nobody: '至少要有一列是姓名、公司或电话，否则认不出客户。', twice: '有几列都导入为{names}：同一行里最后一列有效。',
    target: { NAME: '姓名', COMPANY: '公司', CONTACT_PERSON: '联系人', PHONE: '电话', PROVINCE: '省份', CITY: '城市', SOURCE: '来源', OUTCOME: '是否成交', FIELD: '自定义字段', SKIP: '不导入' },
    targetHint: { CONTACT_PERSON: '公司里的人', PHONE: '可有多列', SOURCE: '名单从哪来', OUTCOME: '是/否，教会评级', FIELD: '按列名保存' },
    checking: '正在试算：逐行检查，不写入任何客户', checkLead: '已检查 {count} 行，什么都没有写入。', found: { fresh: '将新增', duplicate: '号码重复', rejected: '不能导入的行', invalidNumbers: '无效号码（照收，不拨打）' }, ofLines: '共 {count} 行',
    nothingToTake: '没有一行可以导入。请回到前面检查读法和列的去向。', troubles: '问题，按数量', noTroubles: '没有发现问题。', lineCount: '{count} 行', lines: '第 {lines} 行', linesAmong: '第 {lines} 行等', inColumns: '列：{names}', previewKept: '前 {count} 行导入后的样子',
    reason: {
      phone: { scientific: { what: '电话成了科学计数法', next: '数字已丢失。在表格中把该列设为文本，重新导出。' }, 'too-many': { what: '一行电话超过 20 个', next: '拆成几行，或删去多余的号码。' } },
      line: {
        columns: { what: '列数多于表头', next: '检查分隔符，或给多出的列补上表头。' }, encoding: { what: '有无法识别的字符', next: '换一种编码；文件可能混用了两种编码。' }, nobody: { what: '没有姓名、公司或电话', next: '补上其中一项，或删去空行。' },
      },
      name: { 'too-long': { what: '名称过长', next: '姓名、公司最多 200 字，联系人最多 100 字。' } }, field: { 'too-long': { what: '自定义字段过长', next: '最多 2,000 字，请缩短。' } }, place: { 'too-long': { what: '省份或城市过长', next: '最多 60 字；完整地址请放自定义字段。' } },
      source: { 'too-long': { what: '来源过长', next: '最多 100 字，请缩短。' } }, outcome: { unclear: { what: '是否成交不清楚', next: '只能填是/否、yes/no 或 1/0；空着表示不知道。' } },
      duplicate: { known: { what: '号码已在客户库', next: '下一步选择跳过、更新或都保留。' }, 'in-file': { what: '文件内号码重复', next: '下一步选择跳过、更新或都保留。' } },
    },
    duplicates: '号码重复的 {count} 行怎么办', known: { SKIP: '跳过', UPDATE: '更新', KEEP_BOTH: '都保留' }, knownHint: { SKIP: '原客户不动，这些行进错误文件', UPDATE: '用文件里的值补全和覆盖原客户', KEEP_BOTH: '另建一位客户，可能被重复拨打' },
    whose: '新客户归谁', toPool: '放进公海', toPoolHint: '本部门的人都能认领', toPerson: '给一个人', toPersonHint: '直接进他的客户列表', person: '归属人', personHint: '选一个人', source: '来源', sourceHint: '如：11 月展会名单', willDo: '将会：',
    will: { created: '新增 {count} 位', updated: '更新 {count} 位', skipped: '跳过 {count} 行', rejected: '{count} 行不能导入' },
    running: '正在导入', paused: '已暂停', pause: '暂停', resume: '继续', leaveFreely: '可以离开这个页面，导入会继续；回来时在这里查看。', count: { inserted: '新增', updated: '更新', duplicate: '重复', rejected: '未导入' },
    outcome: {
      DONE: '导入完成，共处理 {done} 行。', CANCELLED: '已停止：处理了 {done} 行，{rest} 行没有处理。', FAILED: '中途出错：处理了 {done} 行，还剩 {rest} 行。', REFUSED: '文件没有被接收，没有写入任何客户。', UNDONE: '已整批撤销，处理过的 {done} 行已取回。',
    },
    errorFile: '下载没有导入的 {count} 行（{kind}）', errorFileShort: '{kind} 格式', errorFileHint: '原样的列，加上行号和原因；改好后可单独再导入。', undo: '整批撤销', undoUntil: '{at} 之前可撤销', undoTitle: '整批撤销', undoing: '正在撤销',
    undoSentence: '删除这批新增的 {inserted} 位客户，并恢复 {updated} 位被更新客户的原值。', undoKeeps: '导入后已经有人联系或修改过的客户会保留。',
    earlier: '以前的导入', earlierLead: '点一行查看结果、下载错误、撤销，或接着做', none: '还没有导入过', noneText: '上传第一份客户表格，结果会留在这里。', fileName: '文件', stateHead: '状态', startedHead: '上传时间', countsShort: '新增 {inserted} · 更新 {updated} · 未导入 {rejected}',
    state: {
      UPLOADED: '待设置', ANALYSED: '待设置', REFUSED: '未接收', CHECKING: '试算中', CHECKED: '已试算，待导入', RUNNING: '导入中', PAUSED: '已暂停', CANCELLED: '已停止', DONE: '完成', FAILED: '出错', UNDOING: '撤销中', UNDONE: '已撤销',
    },
    refused: refusedZh,
  },
}

const en: typeof zh = {
  import: {
    title: 'Import customers', lead: 'Upload a table, check a few steps, try before anything is written; undo the whole batch for 24 hours.', choose: 'Choose a file', dropHere: 'Drop a customer table here',
    limits: 'CSV or XLSX, up to 300 MB. Encoding, separator and columns are found for you and can be corrected.',
    sending: 'Uploading', sent: '{sent} of {size} sent', reading: 'Looking at its form', stopSending: 'Stop', requestId: 'Number {id}', comma: ', ',
    steps: 'Steps of the import', stepOf: 'Step {at} of {of}: {name}', step: { file: 'Upload', form: 'Reading', columns: 'Columns', check: 'Dry run', choices: 'Choices', run: 'Import' },
    next: 'Next', back: 'Back', start: 'Import', discard: 'Discard', discardTitle: 'Discard this import', discardSentence: 'Discard “{name}”. No customer has been written yet.', another: 'Back to imports', cancelTitle: 'Stop the import', cancelVerb: 'Stop',
    cancelSentence: 'No further rows are written. What is written so far stays ({count} customers) and can be undone as a batch.',
    formLead: 'This is how we read it. Garbled text: change the encoding. Columns run together: change the separator.', formLeadBook: 'Choose the sheet and check its first rows.', encoding: 'Encoding', separator: 'Separator', sheet: 'Sheet', heads: 'Headings',
    header: 'First row is headings',
    encodings: { 'UTF-8': 'UTF-8', GB18030: 'GBK / GB18030 (simplified)', Big5: 'Big5 (traditional)', 'UTF-16LE': 'UTF-16 LE', 'UTF-16BE': 'UTF-16 BE' }, separators: { comma: 'Comma ,', semicolon: 'Semicolon ;', tab: 'Tab', bar: "Bar {'|'}" },
    preview: 'First rows of the file', lineHead: 'Line',
    columnsLead: '{kept} of {all} columns are imported.', guessed: 'Guessed from headings and content; please check.', remembered: 'These headings were imported before: set as last time.', inFile: 'Column in the file', firstValues: 'First values', goesTo: 'Imported as',
    noValues: 'Empty in the first 20 rows', targetOf: '“{name}” imported as',
    afterCall: 'Known only after a call, not for grading', nobody: 'At least one column must be a name, company or number, or nobody can be told apart.', twice: 'Several columns go to {names}: the last one of a row counts.',
    target: { NAME: 'Name', COMPANY: 'Company', CONTACT_PERSON: 'Contact person', PHONE: 'Number', PROVINCE: 'Province', CITY: 'City', SOURCE: 'Source', OUTCOME: 'Bought or not', FIELD: 'Own field', SKIP: 'Leave out' },
    targetHint: { CONTACT_PERSON: 'within a company', PHONE: 'several allowed', SOURCE: 'where the list is from', OUTCOME: 'yes/no, teaches grading', FIELD: 'kept by its heading' },
    checking: 'Dry run: every row is read, nothing is written', checkLead: '{count} row checked, nothing written. | {count} rows checked, nothing written.', found: { fresh: 'To be added', duplicate: 'Known numbers', rejected: 'Rows that cannot go in', invalidNumbers: 'Invalid numbers (kept, never dialled)' },
    ofLines: 'of {count} row | of {count} rows',
    nothingToTake: 'Not one row can be imported. Go back and check how the file is read and where its columns go.', troubles: 'Problems, commonest first', noTroubles: 'No problems found.', lineCount: '{count} row | {count} rows', lines: 'Line {lines}', linesAmong: 'Line {lines} and more',
    inColumns: 'Column: {names}', previewKept: 'The first row as it will be kept | The first {count} rows as they will be kept',
    reason: {
      phone: {
        scientific: { what: 'Number in scientific notation', next: 'Digits are lost. Format the column as text and export again.' }, 'too-many': { what: 'More than 20 numbers in a row', next: 'Split the row or remove surplus numbers.' },
      },
      line: {
        columns: { what: 'More cells than headings', next: 'Check the separator, or add the missing headings.' }, encoding: { what: 'Characters that cannot be read', next: 'Change the encoding; the file may mix two.' },
        nobody: { what: 'No name, company or number', next: 'Add one of them, or delete the empty row.' },
      },
      name: { 'too-long': { what: 'Name too long', next: 'Names and companies up to 200 characters, contact persons up to 100.' } }, field: { 'too-long': { what: 'Own field too long', next: 'Up to 2,000 characters.' } },
      place: { 'too-long': { what: 'Province or city too long', next: 'Up to 60 characters; whole addresses belong in an own field.' } }, source: { 'too-long': { what: 'Source too long', next: 'Up to 100 characters.' } },
      outcome: { unclear: { what: 'Bought or not is unclear', next: 'Use yes/no or 1/0; empty means not known.' } },
      duplicate: { known: { what: 'Number is already known', next: 'Skip, update or keep both: you choose next.' }, 'in-file': { what: 'Number repeated in the file', next: 'Skip, update or keep both: you choose next.' } },
    },
    duplicates: 'What about the {count} row with a known number | What about the {count} rows with known numbers', known: { SKIP: 'Skip', UPDATE: 'Update', KEEP_BOTH: 'Keep both' },
    knownHint: { SKIP: 'the known customer stays as it is; the rows go to the error file', UPDATE: 'the known customer takes the values of the file', KEEP_BOTH: 'a second customer is made and may be rung twice' },
    whose: 'Whose are the new customers', toPool: 'Public pool', toPoolHint: 'anyone of the unit may claim them', toPerson: 'One person', toPersonHint: 'straight into their list', person: 'Owner', personHint: 'Choose a person', source: 'Source',
    sourceHint: 'such as: November fair', willDo: 'This will:',
    will: { created: 'add {count}', updated: 'update {count}', skipped: 'skip {count} row | skip {count} rows', rejected: 'leave out {count} bad row | leave out {count} bad rows' },
    running: 'Importing', paused: 'Paused', pause: 'Pause', resume: 'Go on', leaveFreely: 'You may leave this page: the import goes on and is found here again.', count: { inserted: 'Added', updated: 'Updated', duplicate: 'Known', rejected: 'Left out' },
    outcome: {
      DONE: 'Import complete: {done} row read. | Import complete: {done} rows read.', CANCELLED: 'Stopped after {done} row; {rest} not touched. | Stopped after {done} rows; {rest} not touched.', FAILED: 'Stumbled after {done} row; {rest} still to do. | Stumbled after {done} rows; {rest} still to do.', REFUSED: 'The file was not taken; no customer was written.', UNDONE: 'Undone: the {done} row has been taken back. | Undone: the {done} rows have been taken back.',
    },
    errorFile: 'Download the {count} row not imported ({kind}) | Download the {count} rows not imported ({kind})', errorFileShort: 'as {kind}', errorFileHint: 'Same columns with line and reason; correct them and import that file alone.', undo: 'Undo whole batch', undoUntil: 'until {at}', undoTitle: 'Undo the whole batch',
    undoing: 'Undoing',
    undoSentence: 'Removes the customers this import added ({inserted}) and gives updated ones their former values ({updated}).', undoKeeps: 'Customers somebody has contacted or changed since are kept.',
    earlier: 'Earlier imports', earlierLead: 'Open one for its result, its errors, to undo it or to go on', none: 'Nothing imported yet', noneText: 'Upload a first customer table; its result stays here.', fileName: 'File', stateHead: 'State', startedHead: 'Uploaded',
    countsShort: '{inserted} added · {updated} updated · {rejected} left out',
    state: {
      UPLOADED: 'to be set up', ANALYSED: 'to be set up', REFUSED: 'not taken', CHECKING: 'dry run', CHECKED: 'tried, not imported', RUNNING: 'importing', PAUSED: 'paused', CANCELLED: 'stopped', DONE: 'done', FAILED: 'stumbled', UNDOING: 'undoing', UNDONE: 'undone',
    },
    refused: refusedEn,
  },
}

export { zh, en }
