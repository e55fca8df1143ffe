const zh = { calling: {} }
const en: typeof zh = { calling: {} }

export { zh, en }
