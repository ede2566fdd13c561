import { type Lexicon, words } from '../lexicon.ts';

/** What companies say of themselves in descriptions. */
export const CLAIMS = {
  onlyThis: {
    zh: words(
      `专注, 专门从事, 专业从事, 聚焦, 致力于, 只做, 只提供, 只从事, 纯粹, 全部产品, 全部业务, 所有产品, 产品全部, 产品都, 产品均`,
    ),
    en: words(
      `focus on, focused on, focusing on, specialize in, specializing in, dedicated to, only, solely, all of its products, pure play`,
    ),
    catches: 'that it does one thing and no other; of what, the rest of the sentence tells',
  },
  manyThings: {
    zh: words(
      `多元化, 业务涵盖, 业务包括, 业务横跨, 业务遍及, 主营业务包括, 多条业务, 多项业务, 多种业务, 产品涵盖, 产品覆盖, 综合性企业, 综合性集团, 综合企业, 综合服务商, 系统集成, 代理销售, 软硬件销售, 信息技术服务`,
    ),
    en: words(
      `diversified, conglomerate, wide range of, broad range of, business include, system integration, systems integrator, reseller`,
    ),
    catches: 'that it does many things',
  },
  others: {
    zh: words(
      `创业投资机构, 风险投资机构, 股权投资机构, 投资基金管理, 基金管理人, 孵化器, 众创空间, 园区运营, 园区开发`,
    ),
    en: words(`venture capital firm, investment firm, private equity firm, incubator, co-working space`),
    catches:
      'that it invests in other firms, or houses them: what they make is not its own product (that investors gave it money is another matter)',
  },
  customers: {
    zh: words(`应用于, 服务于, 客户, 用户, 用于, 落地, 覆盖, 合作伙伴, 畅销`),
    en: words(`customer, client, user, used in, used by, applied in, deployed in, serving, partner`),
    catches: 'whom it sells to; the trades in such a sentence are theirs',
  },
  makes: {
    zh: words(`研发, 研制, 生产, 制造, 主营, 从事, 提供, 产品包括, 产品有, 主要产品, 推出`),
    en: words(
      `develop, develops, developed, developing, make, manufacture, produce, provide, providing, offer, sell`,
    ),
    catches: 'what it makes or sells itself',
  },
  ofTheState: {
    zh: words(
      `国有控股, 国有独资, 国有全资, 国有企业, 国有骨干, 国有大型, 国有特大型, 国有科技型, 国有资本控股, 中央企业, 省属企业, 市属企业, 省属国有, 市属国有, 央企, 国资委控股, 国资委监管, 国资委出资, 国资委所属`,
    ),
    en: words(`state owned enterprise, state owned company, state owned holding, central enterprise`),
    catches: 'that the state owns it',
  },
} as const satisfies Lexicon;
export type ClaimKey = keyof typeof CLAIMS;
