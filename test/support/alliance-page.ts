/** Words that invented company names are made of. */
const PLACES = ['北京', '上海', '深圳市', '杭州', '南京', '成都', '武汉', '西安'];
const FIRST = ['云', '智', '远', '海', '星', '明', '安', '博', '华', '天', '启', '瑞'];
const SECOND = ['图', '帆', '航', '睿', '源', '诚', '联', '科', '信', '达', '维', '策'];
const TRADES = ['科技', '智能科技', '信息技术', '机器人', '数据服务', '软件'];

/** `count` invented names of companies, no two alike. */
export function inventedNames(count: number, offset = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const n = index + offset;
    const place = PLACES[n % PLACES.length];
    const first = FIRST[Math.floor(n / PLACES.length) % FIRST.length];
    const second = SECOND[Math.floor(n / (PLACES.length * FIRST.length)) % SECOND.length];
    return `${place}${first}${second}${TRADES[n % TRADES.length]}有限公司`;
  });
}

/** A membership page of an alliance: a heading and a list for each tier. */
export function alliancePage(tiers: Readonly<Record<string, readonly string[]>>): string {
  const lists = Object.entries(tiers).map(
    ([label, names]) => `<h3>${label}</h3><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>组织架构</title></head><body>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/news">新闻动态</a></li></ul>
<div class="main">${lists.join('\n')}</div><div class="footer">版权所有 测试联盟</div></body></html>`;
}

/** A page of 4 vice-chairs, 10 board members and 26 ordinary members, with invented names. */
export function smallAlliance(): Record<string, string[]> {
  const names = inventedNames(40);
  return { 副理事长单位: names.slice(0, 4), 理事单位: names.slice(4, 14), 普通会员单位: names.slice(14) };
}
