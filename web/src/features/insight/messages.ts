const zh = { insight: {} }
const en: typeof zh = { insight: {} }

export { zh, en }
