const zh = {
  ui: {
    state: {
      loading: '正在载入',
      emptyTitle: '这里还没有内容',
      errorTitle: '没能载入',
      errorText: '服务器没有完成这次请求。重试一次；仍不行请把编号告诉管理员。',
      errorReach: '连不上服务器。请检查网络，然后重试。',
      errorId: '编号 {id}',
      refusedTitle: '你没有权限看这些内容',
      refusedText: '需要的话，请管理员为你的角色开通。',
      retry: '重试',
    },
  },
}

const en: typeof zh = {
  ui: {
    state: {
      loading: 'Loading',
      emptyTitle: 'Nothing here yet',
      errorTitle: 'Could not be loaded',
      errorText: 'The server did not complete this request. Try once more; if it persists, tell an administrator the number.',
      errorReach: 'The server cannot be reached. Check the network, then try again.',
      errorId: 'Number {id}',
      refusedTitle: 'You may not see this',
      refusedText: 'If you need it, ask an administrator to add it to your role.',
      retry: 'Try again',
    },
  },
}

export { zh, en }
