const zh = { customers: {} }
const en: typeof zh = { customers: {} }

export { zh, en }
