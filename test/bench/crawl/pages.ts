import iconv from 'iconv-lite';

/** A local site: many hosts, five pages each, Chinese text of 15 to 55 KB, in the encodings of the real web. */
export const PAGES_PER_HOST = 5;

/** Words of a company's prose, so that pages compress as such prose does. */
const WORDS =
  '人工智能 产业 发展 联盟 会员 单位 数据 服务 平台 系统 研究院 大学 科技 有限公司 北京 上海 深圳 杭州 语音识别 视觉 机器学习 云计算 芯片 我们 的 为 客户 提供 领先 解决方案 在 行业 应用 技术 创新 和 与 智慧城市 医疗 金融 教育 制造 团队 成立于 年 专注于 核心 算法 产品 获得 认证 合作 伙伴 全国 超过 家 企业 。 ， 、'.split(
    ' ',
  );

/** A page as it is sent. */
export interface SentPage {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** Address of a host: two /16 networks of the loopback range. */
export function addressOf(host: number): string {
  return `127.${1 + (host % 2)}.${1 + Math.floor(host / 200)}.${1 + (Math.floor(host / 2) % 100)}`;
}

/** The title that a reader must find on a page. */
export function titleOf(host: number, page: number): string {
  return `第${host}号单位第${page}页`;
}

/** The same page for the same numbers. Of ten hosts seven send UTF-8, two GBK by header, one GBK by its markup alone. */
export function pageOf(host: number, page: number): SentPage {
  const tenth = host % 10;
  const isGbk = tenth >= 7;
  const meta = tenth === 9 ? '<meta charset="gb2312">' : '';
  const links = Array.from({ length: PAGES_PER_HOST }, (_, n) => `<li><a href="/${n}">页 ${n}</a></li>`).join(
    '',
  );
  const html = `<!doctype html><html><head>${meta}<title>${titleOf(host, page)}</title></head><body><ul>${links}</ul><article>${paragraphs(host * 31 + page)}</article></body></html>`;
  if (!isGbk) return { body: Buffer.from(html), contentType: 'text/html; charset=utf-8' };
  return {
    body: iconv.encode(html, 'gbk'),
    contentType: tenth === 9 ? 'text/html' : 'text/html; charset=gbk',
  };
}

function paragraphs(seed: number): string {
  let state = (seed * 2654435761) % 4294967296;
  const next = (below: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  const count = 40 + next(100);
  let html = '';
  for (let n = 0; n < count; n++) {
    let text = '';
    while (text.length < 110) text += WORDS[next(WORDS.length)];
    html += `<p class="p${n % 7}"><a href="#n${n}">${text.slice(0, 6)}</a>${text}</p>`;
  }
  return html;
}
