import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { LookupResult } from '../../src/sources/define.ts';
import { shortMemory } from '../../src/sources/memory.ts';
import { website } from '../../src/sources/website.ts';
import { organizationNamed, valuesOf, webOf } from './helpers.ts';

const NAME = '北京鸣雁信息科技有限公司';
const HOME = 'http://www.mingyan.example/';

function givenWebsite(url: string): Evidence {
  return {
    id: 'ev-0000000000000000',
    organization: 'org-0000000000',
    field: 'website',
    value: url,
    about: 'self',
    source: 'given',
    url: 'file:given.jsonl',
    at: '2020-03-26',
    digest: 'sha256:0',
    match: { key: 'given', score: 1, reason: 'collected' },
    publishable: true,
  };
}

async function visit(
  web: ReturnType<typeof webOf>,
  maxPages = 5,
  name = NAME,
  known = [givenWebsite(HOME)],
): Promise<LookupResult> {
  const ready = await website.open({
    settings: { enabled: true, maxPages },
    snapshot: '2020-03-26',
    web,
    files: async () => [],
    secret: () => undefined,
    now: () => new Date(0),
    wait: async () => {},
    memory: shortMemory(),
    log: silentLog,
  });
  if (!('lookup' in ready)) throw new Error(ready.reason);
  return ready.lookup(organizationNamed(name), known);
}

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const SITE = {
  [HOME]: page(
    '鸣雁科技 Mingyan - 官网',
    `<ul><li><a href="/">首页</a></li><li><a href="/about">关于我们</a></li>
     <li><a href="#">产品中心</a><ul><li><a href="/p/1">雁阵平台</a></li><li><a href="/p/2">雁语助手</a></li></ul></li>
     <li><a href="/contact">联系我们</a></li><li><a href="http://else.example/about">公司简介</a></li></ul>
     <footer>Copyright © 2020 Beijing Mingyan Information Technology Co., Ltd. 版权所有 京ICP备12345678号-2
     <a>京公网安备 11010802000001号</a></footer>`,
    '<meta name="description" content="鸣雁科技为企业提供对话式人工智能产品。">',
  ),
  'http://www.mingyan.example/about': page(
    '关于我们',
    `<div class="menu"><a href="/">首页</a></div><article><p>北京鸣雁信息科技有限公司成立于2015年，是鸿鹄控股集团有限公司的全资子公司，主要从事对话式人工智能产品的研究。</p>
     <p>公司现有员工约1,200人，在深圳证券交易所上市，股票代码：300999。</p></article>`,
  ),
  'http://www.mingyan.example/contact': page(
    '联系我们',
    '<p>公司地址：北京市海淀区中关村大街1号 邮编：100080</p>',
  ),
};

describe('a member’s website', () => {
  it('is read page by page into statements with their words and their page', async () => {
    const { outcome, statements } = await visit(webOf(SITE));
    expect(outcome).toBe('found');
    const said = Object.fromEntries(statements.map(({ field, value }) => [field, value]));
    expect(said).toMatchObject({
      website: HOME,
      commonNameZh: '鸣雁科技',
      commonNameEn: 'Mingyan',
      nameEn: 'Beijing Mingyan Information Technology Co., Ltd.',
      products: '雁阵平台、雁语助手',
      staff: '1200',
      listing: 'SZSE:300999',
      address: '北京市海淀区中关村大街1号',
      city: '北京市',
      province: '北京市',
      icpNumber: '京ICP备12345678号',
      securityFiling: '京公网安备11010802000001号',
      parent: '鸿鹄控股集团有限公司',
    });
    expect(valuesOf(statements, 'description')).toHaveLength(2);
    const staff = statements.find(({ field }) => field === 'staff');
    expect(staff).toMatchObject({ url: 'http://www.mingyan.example/about', path: 'about page, text' });
    expect(staff?.quote).toContain('1,200');
  });

  it('is confirmed by the legal name on it, less surely by the 字号, hardly without either', async () => {
    const score = async (body: string) =>
      (await visit(webOf({ [HOME]: page('x', body) }))).statements[0]?.match.score;
    expect(await score(`<p>${NAME}</p>`)).toBe(0.95);
    expect(await score('<p>鸣雁软件</p>')).toBe(0.8);
    expect(await score('<p>鸣雁软件</p><p>沪ICP备12345678号</p>')).toBe(0.8);
    expect(await score('<p>鸣雁软件</p><p>京ICP备12345678号</p>')).toBe(0.9);
    expect(await score('<p>别的公司</p>')).toBe(0.5);
  });

  it('that bears no name of the organization is left to a person, and its words are not taken over', async () => {
    const sold = webOf({ [HOME]: page('域名出售', '<p>本站提供域名，价格优惠，员工300人。</p>') });
    const result = await visit(sold);
    expect(result.outcome).toBe('needs a person');
    expect(result.statements.map(({ field }) => field)).toEqual(['website']);
    const group = webOf({ [HOME]: page('Mingyan Inc.', '<p>We have over 300 employees.</p>') });
    const common = { ...givenWebsite('Mingyan'), field: 'commonNameEn' } as Evidence;
    expect((await visit(group, 1, NAME, [givenWebsite(HOME), common])).outcome).toBe('found');
  });

  it('is asked for no more pages than the settings allow, and never for another site’s', async () => {
    const web = webOf(SITE);
    await visit(web, 2);
    expect(web.asked).toEqual([HOME, 'http://www.mingyan.example/about']);
  });

  it('is the one that bears the name, where sources give several', async () => {
    const sites = {
      [HOME]: page('域名出售', '<p>本域名可以出售，有意者请联系。</p>'),
      'http://mingyan2.example/': page('鸣雁', `<p>${NAME}</p>`),
    };
    const web = webOf(sites);
    const { statements } = await visit(web, 1, NAME, [
      givenWebsite(HOME),
      givenWebsite('http://mingyan2.example/'),
    ]);
    expect(valuesOf(statements, 'website')).toEqual(['http://mingyan2.example/']);
    const twice = webOf(sites);
    await visit(twice, 1, NAME, [givenWebsite(HOME), givenWebsite('https://mingyan.example/')]);
    expect(twice.asked).toEqual([HOME]);
  });

  it.each([
    ['blocked', 'blocked'],
    ['rate limited', 'rate limited'],
    ['disallowed by robots', 'blocked'],
    ['timeout', 'unavailable'],
    ['not found', 'not found'],
    ['not in archive', 'not checked'],
  ] as const)('that ends as %s leaves the look-up as %s, with the reason', async (outcome, expected) => {
    const result = await visit(webOf({ [HOME]: { outcome, url: HOME, reason: 'because' } }));
    expect(result).toMatchObject({ outcome: expected, statements: [] });
    expect(result.reason).toContain('because');
  });

  it('gives the new legal name in its copyright line, where it shares the 字号', async () => {
    const footer = '<p>© 2020 鸣雁智能科技股份有限公司 版权所有</p>';
    expect(valuesOf((await visit(webOf({ [HOME]: page('鸣雁', footer) }))).statements, 'legalName')).toEqual([
      '鸣雁智能科技股份有限公司',
    ]);
    const other = '<p>© 2020 建站公司网络技术有限公司 版权所有</p>';
    expect(valuesOf((await visit(webOf({ [HOME]: page('鸣雁', other) }))).statements, 'legalName')).toEqual(
      [],
    );
  });

  it('is described by its sentences: those of the article on a long page, all of them on a short one', async () => {
    const article = '鸣雁科技专注对话式人工智能，为银行、电信和政务客户提供客服机器人与语音质检产品。'.repeat(
      60,
    );
    const long = `<div id="nav"><a href="/">首页</a><a href="/n">新闻</a></div><div id="main"><p>${article}</p></div>
      <div id="side"><p>热门新闻：某某大会召开，多位专家出席，现场气氛热烈。</p></div><p>版权所有，违者必究。ICP备</p>`;
    const [told = ''] = valuesOf(
      (await visit(webOf({ [HOME]: page('鸣雁', long) }))).statements,
      'description',
    );
    expect(told).toContain('对话式人工智能');
    expect(told).not.toMatch(/某某大会|版权所有|首页/);
    const short =
      '<p>鸣雁科技提供客服机器人，服务银行。</p><p>地址：北京市海淀区，中关村，一号。</p><p>© 鸣雁，版权所有，京ICP备。</p>';
    expect(valuesOf((await visit(webOf({ [HOME]: page('鸣雁', short) }))).statements, 'description')).toEqual(
      ['鸣雁科技提供客服机器人，服务银行。'],
    );
  });

  it('is not described by what stands on each of its pages', async () => {
    const slogan = '<p>鸣雁科技，让每一家企业，都用得起人工智能。</p>';
    const site = {
      [HOME]: page(
        '鸣雁',
        `${slogan}<p>提供客服机器人，服务银行与电信客户。</p><a href="/about">关于我们</a>`,
      ),
      'http://www.mingyan.example/about': page(
        '关于',
        `${slogan}<p>公司成立于2015年，总部在北京市海淀区。</p>`,
      ),
    };
    expect(valuesOf((await visit(webOf(site))).statements, 'description')).toEqual([
      '提供客服机器人，服务银行与电信客户。',
      '公司成立于2015年，总部在北京市海淀区。',
    ]);
  });

  it('is read by its words alone where it is nested beyond all measure', async () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}<p>${NAME}</p>`;
    for (const depth of [1_000, 50_000]) {
      const { outcome, statements } = await visit(webOf({ [HOME]: nested(depth) }));
      expect(outcome).toBe('found');
      expect(statements[0]?.match.score).toBe(0.95);
    }
  });

  it('is read whatever its HTML is', async () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      'a href="http://["',
      'body',
      'html',
      '<li>',
      '<p>',
      '<table>',
      '<!--',
      '公司',
      '产品',
      '<h2>产品</h2>',
      '<template>',
      '<svg>',
      '&#0;',
      '<frameset>',
      '<script type="application/ld+json">',
      '{"@type":"Organization","name":1}',
      '</script>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        expect((await visit(webOf({ [HOME]: `${parts.join('')}${NAME}` }))).outcome).toMatch(
          /found|needs a person/,
        );
      }),
    );
  });
});

describe('without a website', () => {
  it('says that no source gave one', async () => {
    const ready = await website.open({
      settings: { enabled: true, maxPages: 5 },
      snapshot: '2020-03-26',
      web: webOf({}),
      files: async () => [],
      secret: () => undefined,
      now: () => new Date(0),
      wait: async () => {},
      memory: shortMemory(),
      log: silentLog,
    });
    if (!('lookup' in ready)) throw new Error(ready.reason);
    expect(await ready.lookup(organizationNamed(NAME), [])).toMatchObject({ outcome: 'not found' });
  });
});
