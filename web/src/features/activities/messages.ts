const zh = { activities: {} }
const en: typeof zh = { activities: {} }

export { zh, en }
