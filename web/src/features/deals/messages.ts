const zh = { deals: {} }
const en: typeof zh = { deals: {} }

export { zh, en }
