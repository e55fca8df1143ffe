export const zh = {
  title: '录音', lead: '每次收听都记入审计。', at: '时间', seller: '坐席', customer: '客户', talk: '通话时长', outcome: '小结', note: '备注', state: '录音',
  filter: { seller: '坐席', allSellers: '全部坐席', campaign: '任务', allCampaigns: '全部任务', outcome: '小结', allOutcomes: '全部小结', days: '时间', length: '时长', anyLength: '不限时长', longer: '{n} 以上', allTime: '全部时间', today: '今天', lastDays: '最近 {n} 天' },
  emptyTitle: '没有录音', emptyText: '换个时间或条件看看；接通的电话会自动录音。', RECORDED: { OPEN: '录音中', READY: '可收听', LOST: '已丢失' },
  lost: '这段录音丢失了，没有可以听的内容。', notReady: '通话还没结束，录音稍后可听。', waveFailed: '波形没有载入，声音仍可以听。', number: '号码', campaign: '任务', ended: '结果',
  player: {
    label: '录音播放', play: '播放', pause: '暂停', minus: '−5 秒', plus: '+5 秒', speed: '速度', times: '{n}×', skip: '跳过静音', left: '坐席（左）', right: '客户（右）', sides: '点一下静音这一边', position: '播放位置 {at} / {of}', broken: '声音没有载入。请刷新再试；仍不行请告诉管理员。',
    key: { play: '播放 / 暂停', back: '后退 5 秒', on: '前进 5 秒' },
  },
}

export const en: typeof zh = {
  title: 'Recordings', lead: 'Every listen is written to the audit trail.', at: 'Time', seller: 'Seller', customer: 'Customer', talk: 'Talk time', outcome: 'Outcome', note: 'Note', state: 'Recording',
  filter: { seller: 'Seller', allSellers: 'All sellers', campaign: 'Campaign', allCampaigns: 'All campaigns', outcome: 'Outcome', allOutcomes: 'All outcomes', days: 'Span', length: 'Length', anyLength: 'Any length', longer: '{n} or longer', allTime: 'All time', today: 'Today', lastDays: 'Last {n} days' },
  emptyTitle: 'No recordings', emptyText: 'Try another span or condition; answered calls are recorded by themselves.', RECORDED: { OPEN: 'recording', READY: 'ready', LOST: 'lost' },
  lost: 'This recording was lost; there is nothing to hear.', notReady: 'The call has not ended; it can be heard shortly.', waveFailed: 'The picture did not load; the sound can still be heard.', number: 'Number', campaign: 'Campaign', ended: 'Ended',
  player: {
    label: 'Recording player', play: 'Play', pause: 'Pause', minus: '−5 s', plus: '+5 s', speed: 'Speed', times: '{n}×', skip: 'Skip silence', left: 'Seller (left)', right: 'Customer (right)', sides: 'press to mute that side', position: 'Position {at} of {of}', broken: 'The sound did not load. Reload and try again; if it persists, tell an administrator.',
    key: { play: 'Play / pause', back: 'Back 5 seconds', on: 'On 5 seconds' },
  },
}
