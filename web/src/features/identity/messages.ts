const zh = { identity: {} }
const en: typeof zh = { identity: {} }

export { zh, en }
