export const zh = {
  title: '话术', lead: '坐席在工作台上照着说的内容。保存出新版本，发布后坐席才看到。', name: '名称', state: '状态', changed: '最近修改', create: '新建话术', edit: '编辑话术',
  published: '已发布第 {n} 版', unpublished: '未发布', ahead: '第 {n} 版未发布', latest: '最新版本', versionNumber: '第 {n} 版',
  emptyTitle: '还没有话术', emptyText: '先写开场、了解需求、介绍和收尾几步，坐席就能照着打。', refused: '需要“查看话术”权限。',
  steps: '步骤', step: '步骤 {n}', stepTitle: '步骤名', stepTitleHint: '例如：开场', text: '怎么说', textHint: '写成坐席要说的原话。', addStep: '加一步', removeStep: '删除这一步', up: '上移', down: '下移',
  branches: '客户的回答和去向', branchLabel: '客户说', branchTo: '转到', addBranch: '加一个回答', removeBranch: '删除这个回答',
  objections: '异议应对', objectionTitle: '异议', objectionTitleHint: '例如：太贵了', objectionText: '怎么答', addObjection: '加一个异议', removeObjection: '删除这个异议', objectionKeys: '前 8 个在工作台上一个键就能打开（{keys}）。',
  forbidden: '禁用词', forbiddenHint: '不许说、不许写的词，回车添加；话术和小结里出现会标红。', addForbidden: '输入后按回车',
  preview: '坐席看到的样子', previewHint: '可以点，和工作台上一样。', versions: '版本', current: '当前编辑', isPublished: '已发布', show: '查看', back: '回到编辑', restore: '以此版为底稿', shown: '正在看第 {n} 版，只读。', by: '{who} · {at}',
  save: '保存为新版本', saveFirst: '保存', publish: '发布', savePublish: '保存并发布', publishTitle: '发布话术', publishSentence: '发布“{name}”第 {n} 版：坐席从下一通电话起看到它。', publishNow: '现在看到的', nothingYet: '还没有', campaigns: '步骤 / 异议 / 禁用词',
  saved: '已保存为第 {n} 版，还没有发布', publishedNow: '第 {n} 版已发布', leave: '有未保存的修改，离开就没有了。确定离开？', dirty: '有未保存的修改', readOnly: '你可以查看；修改需要“编辑话术”权限。',
  changedTitle: '别人刚保存了第 {n} 版', changedText: '你的修改还在。可以先看那一版，再决定怎么存。', takeTheirs: '改用那一版', saveOver: '用我的再存一版', look: '查看那一版',
  problems: '还有 {n} 处要改', firstProblem: '到第一处',
  trouble: {
    name: '请写名称', title: '请写标题', titleTwice: '有两步同名', label: '请写客户怎么说', to: '请选转到哪一步', text: '请写内容', unreached: '没有回答能走到这一步', forbiddenInText: '里面有禁用词“{word}”', changed: '别人刚改过。', invalid: '有内容不合要求，请看标红的地方。', other: '没有保存，请再试一次。', server: '内容不合要求',
  },
}

export const en: typeof zh = {
  title: 'Scripts', lead: 'What sellers say, as the desk shows it. Saving makes a version; sellers see it once published.', name: 'Name', state: 'State', changed: 'Last change', create: 'New script', edit: 'Edit script',
  published: 'Version {n} published', unpublished: 'Not published', ahead: 'Version {n} not published', latest: 'Latest version', versionNumber: 'Version {n}',
  emptyTitle: 'No scripts yet', emptyText: 'Write an opening, a few questions, the offer and a close; sellers can call with that.', refused: 'This needs the permission to read scripts.',
  steps: 'Steps', step: 'Step {n}', stepTitle: 'Step name', stepTitleHint: 'e.g. Opening', text: 'What to say', textHint: 'Write the very words the seller says.', addStep: 'Add step', removeStep: 'Remove this step', up: 'Move up', down: 'Move down',
  branches: 'Answers and where they lead', branchLabel: 'Customer says', branchTo: 'go to', addBranch: 'Add answer', removeBranch: 'Remove this answer',
  objections: 'Objections', objectionTitle: 'Objection', objectionTitleHint: 'e.g. Too expensive', objectionText: 'The answer', addObjection: 'Add objection', removeObjection: 'Remove this objection', objectionKeys: 'The first eight are one key away on the desk ({keys}).',
  forbidden: 'Forbidden words', forbiddenHint: 'Words nobody may say or write; Enter adds one. Scripts and notes show them in red.', addForbidden: 'Type, then Enter',
  preview: 'What the seller sees', previewHint: 'It can be clicked, as on the desk.', versions: 'Versions', current: 'being edited', isPublished: 'published', show: 'Look', back: 'Back to editing', restore: 'Start from this one', shown: 'This is version {n}, read only.', by: '{who} · {at}',
  save: 'Save as new version', saveFirst: 'Save', publish: 'Publish', savePublish: 'Save and publish', publishTitle: 'Publish script', publishSentence: 'Publishes version {n} of “{name}”: sellers see it from their next call on.', publishNow: 'Seen now', nothingYet: 'nothing yet', campaigns: 'Steps / objections / forbidden words',
  saved: 'Saved as version {n}, not published yet', publishedNow: 'Version {n} published', leave: 'Your changes are not saved and will be lost. Leave?', dirty: 'Changes not saved yet', readOnly: 'You can read this; changing it needs the permission to edit scripts.',
  changedTitle: 'Somebody has just saved version {n}', changedText: 'Your changes are still here. Look at that version first, then decide.', takeTheirs: 'Use that version', saveOver: 'Save mine on top', look: 'Look at it',
  problems: '{n} things to mend', firstProblem: 'Show first',
  trouble: {
    name: 'Give it a name', title: 'Give it a title', titleTwice: 'Two steps have this name', label: 'Say what the customer says', to: 'Choose the step to go to', text: 'Write the text', unreached: 'No answer leads to this step', forbiddenInText: 'Has the forbidden word “{word}”', changed: 'Somebody has just changed it.', invalid: 'Some content is not allowed; see the red fields.', other: 'Not saved. Please try again.', server: 'This content is not allowed',
  },
}
