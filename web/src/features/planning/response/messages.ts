export const zh = {
  segment: '细分', sales: '现有年销售', zero: '不投入时 %', plus50: '多投入一半时 %', saturation: '无限投入时 %', history: '历史（每行“投入, 销售”，以现在为 1，至少 6 行即改用拟合）', add: '加一个细分', emptyTitle: '还没有细分', emptyText: '请三位主管各自估计，取中位数；或填入历史数据。', effort: '投入（现在 = 100%）', today: '现在', chart: '反应曲线', chartSaid: '{n} 条曲线；现在的弹性 {list}。',
  elasticity: '弹性', inflection: '拐点', shape: '形状', s: 'S 形：投入低于 {x} 时白费', concave: '凹形：越投越少', how: '来历', judged: '判断', fitted: '{n} 期历史拟合，误差 {error}', formula: 'y = y₀ +（y∞ − y₀）·x^c ÷（d + x^c）；d =（y∞−1）÷（1−y₀），c = ln[d（y₁.₅−y₀）÷（y∞−y₁.₅）] ÷ ln 1.5（Little 1970）',
}

export const en: typeof zh = {
  segment: 'Segment', sales: 'Sales a year today', zero: 'Without effort %', plus50: 'With half as much again %', saturation: 'With no end of effort %', history: 'History (a line “effort, sales”, today = 1; six lines or more are fitted instead)', add: 'Add a segment', emptyTitle: 'No segments yet', emptyText: 'Ask three managers apart and take the median, or type in history.', effort: 'Effort (today = 100 %)', today: 'today', chart: 'Response curves', chartSaid: '{n} curves; elasticity today {list}.',
  elasticity: 'Elasticity', inflection: 'Inflection', shape: 'Shape', s: 'S-shaped: effort below {x} is wasted', concave: 'concave: each bit adds less', how: 'From', judged: 'judgement', fitted: 'fitted to {n} periods, error {error}', formula: 'y = y₀ + (y∞ − y₀)·x^c ÷ (d + x^c); d = (y∞−1) ÷ (1−y₀), c = ln[d (y₁.₅−y₀) ÷ (y∞−y₁.₅)] ÷ ln 1.5 (Little 1970)',
}
