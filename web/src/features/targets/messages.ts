const zh = { targets: {} }
const en: typeof zh = { targets: {} }

export { zh, en }
