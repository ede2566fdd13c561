/** What an organization is by the form (组织形式) that its name ends in. */
export const NAME_KINDS = [
  'company',
  'partnership',
  'professional firm',
  'university',
  'school',
  'hospital',
  'institute',
  'government',
  'association',
  'foundation',
  'publisher',
  'other',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const FORMS_BY_KIND: readonly (readonly [NameKind, string])[] = [
  [
    'company',
    '集团股份有限公司 (集团)股份有限公司 控股集团股份有限公司 控股(集团)有限公司 控股集团有限公司 控股股份有限公司 控股有限公司 ' +
      '集团有限责任公司 (集团)有限责任公司 集团有限公司 (集团)有限公司 集团控股有限公司 集团股份公司 股份有限公司 有限责任公司 有限公司 ' +
      '(集团)股份公司 股份公司 (集团)总公司 集团总公司 总公司 (集团)公司 集团公司 公司 集团 总厂 厂 个人独资企业',
  ],
  [
    'partnership',
    '合伙企业(有限合伙) 企业(有限合伙) 中心(有限合伙) 合伙企业(普通合伙) 合伙企业(特殊普通合伙) 合伙企业 (有限合伙)',
  ],
  [
    'professional firm',
    '律师事务所 会计师事务所(特殊普通合伙) 会计师事务所 专利代理事务所 税务师事务所 事务所',
  ],
  ['university', '大学研究生院 研究生院 职业技术学院 职业学院 大学 学院'],
  ['school', '党校 中学 小学 学校'],
  ['hospital', '附属医院 人民医院 中医院 医院'],
  [
    'institute',
    '研究总院 研究院 研究所 科学院 工程院 规划设计院 设计院 实验室 工程研究中心 技术研究中心 研究中心 计算中心 创新中心 ' +
      '技术中心 信息中心 数据中心 检测中心 评测中心 中心 分院 分所',
  ],
  ['government', '人民政府 管理委员会 管委会 委员会 公安局 管理局 局 厅 办公室 法院 检察院 海关'],
  ['association', '行业协会 协会 学会 产业联盟 企业联盟 联盟 总商会 商会 联合会 促进会 研究会 联谊会 俱乐部'],
  ['foundation', '基金会'],
  ['publisher', '出版社 杂志社 报社 通讯社 电视台'],
];

/** A form that a name can end in. */
export interface NameForm {
  readonly text: string;
  readonly kind: NameKind;
}

/** The forms, longest first: 研究院有限公司 is a company, 研究院 an institute. */
export const NAME_FORMS: readonly NameForm[] = FORMS_BY_KIND.flatMap(([kind, texts]) =>
  texts.split(' ').map((text) => ({ text, kind })),
).sort((a, b) => b.text.length - a.text.length);

/** Endings of a part of a legal person, which bears the name of the whole in front. */
export const BRANCH_ENDING = /^(?<whole>.+公司)(?<branch>.{0,12}(?:分公司|分行|支行|办事处|代表处|营业部))$/u;

/** Prefixes that claim national scope; the law keeps them for bodies that were granted them. */
export const NATIONAL_PREFIXES = ['中国', '中华', '全国', '国家'] as const;

/**
 * Words of the trade part (行业或经营特点). A name's trade is the longest run of these words before its form;
 * what stands before it is the organization's own name (字号).
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  (
    '科技 技术 信息 网络 智能 机器人 软件 电子 通信 通讯 数据 大数据 云计算 计算机 系统 自动化 人工智能 物联网 互联网 区块链 ' +
    '数字 数码 光电 半导体 微电子 集成电路 芯片 电器 电气 电力 能源 新能源 环保 环境 节能 水务 燃气 石油 石化 化工 材料 新材料 ' +
    '医疗 医药 医学 生物 制药 健康 器械 医疗器械 设备 装备 机械 制造 工业 重工 仪器 仪表 仪器仪表 工程 建筑 建设 设计 规划 ' +
    '咨询 顾问 服务 管理 企业管理 投资 资产 资本 基金 股权 金融 证券 保险 财产 消费 银行 期货 信托 租赁 支付 商务 电子商务 贸易 ' +
    '商贸 实业 产业 发展 开发 研发 研究 创新 孵化器 科创 园区 运营 运维 供应链 物流 运输 航空 航天 卫星 导航 船舶 汽车 ' +
    '新能源汽车 轨道 交通 铁路 公路 港口 无人机 家居 智能家居 家电 食品 农业 牧业 种业 酒店 旅游 地产 房地产 置业 物业 文化 ' +
    '传媒 传播 广告 影视 影业 动漫 游戏 娱乐 体育 教育 培训 人力资源 知识产权 代理 认证 检测 检验 安全 安防 消防 保安 ' +
    '信息技术 信息科技 信息安全 网络科技 网络技术 移动 无线 宽带 视频 视觉 图像 语音 声学 传感 测控 控制 照明 显示 精密 ' +
    '政务 征信 地理 测绘 遥感 气象 海洋 地质 矿业 冶金 钢铁 有色 水泥 玻璃 纺织 服装 包装 印刷 造纸 橡胶 塑料 ' +
    '国际 科学 数字技术 数据科技 数据技术 数据服务 终端 手机 移动通信 电信 增值 广播 电视 平台 应用 集成 产品 模型 算法 仿真 ' +
    '虚拟现实 半导体科技 电路 元件 器件 激光 电源 电池 电机 动力 阀门 泵业 工具 模具 五金 建材 装饰 园林 市政 水利 水电 核电 风电 ' +
    '融资租赁 财务 会计 法律 商业 零售 连锁 超市 百货 进出口 医院 护理 养老 科贸 工贸 经贸 物资 客车 零部件'
  ).split(' '),
);
