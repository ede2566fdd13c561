import type { Category, Focus } from '../../src/model/vocabulary.ts';

/** What the website of an invented company says of it, and what it is. */
export type InventedDescription = readonly [focus: Focus, category: Category | null, text: string];

const AI: Focus = 'Focused on AI';
const OTHER: Focus = 'Diversified';

/** With founding years, customers and praise, as such texts are. */
export const DESCRIPTIONS: readonly InventedDescription[] = [
  [
    AI,
    'Voice Recognition and Natural Language Processing',
    '公司成立于2012年，是一家专注于智能语音技术的国家高新技术企业，拥有语音识别、语音合成、自然语言理解等全链条自主核心技术。产品广泛应用于金融、教育、医疗、运营商等行业。',
  ],
  [
    AI,
    'Facial Recognition',
    '公司是国内领先的人脸识别技术与解决方案提供商，核心算法在国际评测中屡获第一。业务覆盖银行、机场、社区和校园，累计服务用户超过两亿人。',
  ],
  [
    AI,
    'Other Visual Recognition',
    '我们致力于用计算机视觉技术提升城市交通管理效率，提供车辆识别、交通事件检测和视频结构化分析产品，已在三十多个城市落地。',
  ],
  [
    AI,
    'AI Chips',
    '公司专注于人工智能芯片的研发与设计，面向云端与边缘侧推出高能效的深度学习推理芯片及加速卡，团队成员来自国内外知名高校和半导体企业。',
  ],
  [
    AI,
    'Autonomous Vehicles',
    '公司致力于L4级自动驾驶技术研发，为干线物流、港口和矿区提供无人驾驶卡车整体解决方案，并已获得多地路测牌照。',
  ],
  [
    AI,
    'Service Robots',
    '公司成立于2014年，是一家集研发、生产、销售为一体的智能服务机器人企业，产品包括迎宾机器人、送餐机器人、教育机器人等，畅销全球二十多个国家和地区。',
  ],
  [
    AI,
    'Industrial Robots',
    '公司专业从事工业机器人及自动化生产线的研发制造，主要产品有焊接机器人、搬运机器人和码垛机器人，广泛应用于汽车、家电、食品等行业。',
  ],
  [
    AI,
    'Data Storage and Processing',
    '公司是专业的人工智能数据服务商，为自动驾驶、智能家居、智慧金融等领域的客户提供语音、图像、文本数据的采集与标注服务。',
  ],
  [
    AI,
    'Business Solutions',
    '公司以机器学习和知识图谱技术为核心，为银行、保险、证券等金融机构提供智能风控、智能营销和智能投研解决方案。',
  ],
  [
    AI,
    'Business Solutions',
    '公司专注于人工智能在医疗领域的应用，研发的辅助诊断系统已在全国两百多家医院使用，帮助医生提高诊断效率。',
  ],
  [
    AI,
    'Business Solutions',
    '公司将人工智能技术与教育深度融合，推出自适应学习系统和智能批改产品，服务全国数千所学校。',
  ],
  [
    AI,
    'Business Solutions',
    '公司为企业提供以AI驱动的智能客服与智能外呼产品，帮助企业降低人力成本，提升服务体验。',
  ],
  [
    AI,
    'General Purpose',
    '公司自主研发深度学习平台与自动机器学习工具，让没有算法背景的工程师也能快速构建人工智能应用。',
  ],
  [
    AI,
    'AIoT',
    '公司是AIoT领域的创新企业，将人工智能与物联网技术相结合，为社区、园区和楼宇提供智能物联整体方案。',
  ],
  [
    AI,
    'Voice Recognition and Natural Language Processing',
    '公司深耕自然语言处理，提供文本审核、合同比对、智能问答等产品，客户包括政府、媒体和法律机构。',
  ],
  [
    AI,
    'Other Visual Recognition',
    '公司利用人工智能分析医学影像，产品可自动检出肺结节、脑出血等病灶，获得多项国际认证。',
  ],
  [AI, 'Service Robots', '公司研制扫地机器人、擦窗机器人等家庭清洁机器人，让千万家庭享受智能生活。'],
  [
    AI,
    'Data Storage and Processing',
    '公司以大数据与人工智能技术为基础，打造一站式数据智能平台，覆盖数据采集、治理、挖掘与可视化。',
  ],
  [
    OTHER,
    null,
    '公司成立于1998年，主营业务为通信设备的研发、生产和销售，主要产品包括光模块、交换机和路由器，客户遍布全球。近年来积极布局人工智能。',
  ],
  [
    OTHER,
    null,
    '公司是国内领先的企业管理软件提供商，为制造、零售、金融等行业客户提供ERP、CRM和供应链管理软件及云服务。',
  ],
  [OTHER, null, '集团业务涵盖房地产开发、物业管理、商业运营、金融投资等领域，是一家综合性企业集团。'],
  [
    OTHER,
    null,
    '公司主要从事智能家电的研发、制造与销售，产品涵盖空调、冰箱、洗衣机等，连续多年位居行业前列。',
  ],
  [
    OTHER,
    null,
    '公司专注于网络安全，提供防火墙、入侵检测、态势感知和安全服务，服务于政府、能源、金融等行业。',
  ],
  [OTHER, null, '公司是一家互联网公司，旗下拥有新闻资讯、短视频、直播等多款产品，月活跃用户数亿。'],
  [
    OTHER,
    null,
    '公司专业从事智慧城市、智能交通、平安城市等领域的信息系统集成与软件开发，具备系统集成一级资质。',
  ],
  [OTHER, null, '公司从事生物医药研发与生产，产品包括疫苗、抗体和诊断试剂。'],
  [
    OTHER,
    null,
    '公司为客户提供云计算、大数据、物联网及人工智能等信息技术服务，并代理销售服务器、存储和网络设备。',
  ],
  [OTHER, null, '公司从事新能源汽车整车及零部件的研发、生产与销售。'],
  [OTHER, null, '公司是专业的创业投资机构，重点投资人工智能、芯片、医疗健康等领域的早期项目。'],
  [
    OTHER,
    null,
    '公司运营科技企业孵化器和众创空间，为人工智能、大数据等领域的创业企业提供办公场地、投融资和政策咨询服务。',
  ],
  [OTHER, null, '公司提供电子支付、收单和预付卡服务，持有人民银行颁发的支付业务许可证。'],
  [OTHER, null, '公司专注于卫星导航与地理信息，提供高精度定位终端、测绘仪器和行业解决方案。'],
  [OTHER, null, '公司主营大数据中心的建设与运营，为互联网和金融客户提供主机托管、带宽和灾备服务。'],
  [OTHER, null, '公司从事集成电路设计，产品包括电源管理芯片、存储芯片和射频芯片。'],
];
