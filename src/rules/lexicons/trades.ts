import { type Lexicon, words } from '../lexicon.ts';
import { GOODS } from './goods.ts';

/** Words for trades: what a company does apart from AI, and the businesses that AI is sold to. */
export const TRADES = {
  ...GOODS,
  customerService: {
    zh: words(`客服, 客户服务, 呼叫中心, 联络中心, 客户管理, 客户关系, 坐席, 工单`),
    en: words(
      `customer service, customer support, customer care, call center, call centre, cloud call center, contact center, contact centre, crm, customer relationship, customer relationship management, help desk`,
    ),
    catches: 'serving customers of other firms',
  },
  marketing: {
    zh: words(
      `营销, 广告, 数字营销, 程序化购买, 市场营销, 公关, 品牌策划, 市场调研, 市场研究, 舆情, 用户增长`,
    ),
    en: words(
      `marketing, sale, sales automation, lead generation, lead management, loyalty program, advertising, advertisement, advertising platform, ad network, ad targeting, ad exchange, ad server, digital marketing, digital signage, email marketing, mobile advertising, video advertising, social media marketing, content marketing, affiliate marketing, seo, sem, programmatic,
      real time bidding, public relation, brand marketing, branding, market research, customer analytics, marketing automation, direct marketing, personalization, public opinion`,
    ),
    catches: 'marketing, sales and advertising',
  },
  humanResources: {
    zh: words(`人力资源, 招聘, 人才服务, 劳务派遣, 猎头, 薪酬, 灵活用工`),
    en: words(
      `human resource, hr, recruiting, recruitment, staffing agency, employment, career planning, employee benefit, talent, outsourced staff, payroll, crowdsourcing, freelance`,
    ),
    catches: 'human resources',
  },
  finance: {
    zh: words(
      `金融, 银行, 保险, 理赔, 投资, 基金, 证券, 期货, 信托, 支付, 风控, 反欺诈, 信贷, 贷款, 消费金融, 征信, 信用, 理财, 投研, 投顾, 量化, 区块链, 比特币, 数字货币, 创投, 资产管理, 融资租赁, 财务, 会计, 税务, 审计, 股权`,
    ),
    en: words(
      `finance, financial, financial service, financial exchange, fintech, bank, banking, mobile banking, insurance, insurtech, commercial insurance, investment, asset, asset management, wealth management, hedge fund, fund, securities, stock exchange, trading platform, venture capital, private equity, angel investment, impact investing, incubation fund, payment, mobile payment, payment security, billing, credit, credit card, credit bureau, lending, peer to peer lending, micro lending, consumer lending, loan, mortgage, leasing, personal finance, consumer finance,
      risk control, risk management, fraud, anti-fraud, credit scoring, compliance, regtech, accounting, tax, audit, auditing, bitcoin, cryptocurrency, virtual currency, blockchain, ethereum, crowdfunding, quantitative trading, prediction market, transaction processing, debt collection, equity management`,
    ),
    catches: 'money: banks, insurance, investment, and technology for them',
  },
  medicine: {
    zh: words(
      `医疗, 医学, 健康, 医药, 药品, 中医, 诊断, 诊疗, 病理, 基因, 药物, 疫苗, 医院, 病历, 养老, 康复, 护理, 生物科技, 生物医药, 医疗器械`,
    ),
    en: words(
      `medical, medicine, chinese medicine, alternative medicine, precision medicine, health care, healthcare, health, ehealth, mhealth, health diagnostic, personal health, fitness, wellness, elder care, elderly, rehabilitation, home health care, electronic health record, medical device, medical equipment, clinical trial, clinical, patient, pharmaceutical, pharmacy, biopharma, biotechnology, bioinformatics, life science, neuroscience, oncology, diabetes, cancer, therapeutic, drug, vaccine, hospital, telemedicine, nursing, dental, genetic, genomics, gene, diagnosis, diagnostics, pathology, assistive technology, psychology, mental health`,
    ),
    catches: 'health and medicine',
  },
  education: {
    zh: words(`教育, 培训, 在线教育, 教学, 课程, 辅导, 在线学习, 考试, 作业, 校园, 职业教育`),
    en: words(
      `education, educational, higher education, primary education, secondary education, continuing education, vocational education, stem education, early childhood education, language learning, online education, training, corporate training, e-learning, elearning, edtech, tutoring, mooc, skill assessment, school, teaching, examination, textbook, homework`,
    ),
    catches: 'education and training',
  },
  law: {
    zh: words(`法律, 司法, 律师, 法院, 政务, 公安, 知识产权, 专利, 商标, 合同`),
    en: words(
      `legal, legal tech, law, lawyer, judicial, court, government, e-government, govtech, police, public security, public sector, intellectual property, patent, trademark, contract`,
    ),
    catches: 'law, government and intellectual property',
  },
  consulting: {
    zh: words(`咨询, 顾问, 企业服务, 解决方案, 行业解决方案, 商务服务, 技术咨询, 企业管理, 检测认证, 标准化`),
    en: words(
      `consulting, consultancy, consultation, advice, management consulting, enterprise service, business service, business development, business information system, enterprise, enterprise application, solution, industry solution, professional service, professional networking, outsourcing, procurement, project management, certification, standardization, testing service, quality assurance, small and medium business`,
    ),
    catches: 'advice and solutions for firms',
  },
  media: {
    zh: words(
      `媒体, 新闻, 资讯, 出版, 影视, 视频会议, 娱乐, 游戏, 手游, 动漫, 音乐, 直播, 社交, 文化传媒, 内容, 体育, 广电, 广播, 数字媒体`,
    ),
    en: words(
      `media, media and entertainment, digital media, multimedia, new media, news, journalism, publishing, publication, video chat, video conferencing, video editing, video game, pc game, online game, mobile game, console game, video streaming, video on demand, videosharing, broadcasting, entertainment, digital entertainment, game, gaming, esport, animation, photo sharing, photo editing, social, social network, social media, social news, messaging app, online community, dating, music, music streaming, podcast, film, film production, content, content creator, content discovery, content delivery network, digital content, sport, ticketing, blogging platform, creative agency`,
    ),
    catches: 'media, entertainment, social networks, sport',
  },
  aiAsTopic: {
    zh: words(
      `人工智能大会, 人工智能展, 人工智能展会, 人工智能峰会, 人工智能论坛, 人工智能大赛, 人工智能媒体, 人工智能资讯, 人工智能报告, 人工智能培训, 人工智能课程,
      人工智能科普, 人工智能小镇, 人工智能产业园, 人工智能孵化器, 人工智能基金, 机器人大会, 机器人展, 机器人展会, 机器人大赛, 机器人产业园`,
    ),
    en: words(
      `ai conference, ai industry conference, ai exhibition, ai expo, ai summit, ai forum, ai competition, ai contest, ai media, ai news, ai report,
      ai industry report, ai research report, ai white paper, ai course, ai training course, ai curriculum, ai lesson, ai popularization, ai town, ai park,
      ai industrial park, ai industry park, ai incubator, ai fund, artificial intelligence conference, artificial intelligence exhibition,
      artificial intelligence course, artificial intelligence industrial park, robot conference, robot exhibition, robot competition, robot contest,
      robot industrial park`,
    ),
    catches:
      'events, media, lessons and parks that are about AI: AI is their topic, and not what they are made with',
  },
  commerce: {
    zh: words(
      `电商, 电子商务, 零售, 无人零售, 新零售, 便利店, 自动售货, 商贸, 贸易, 进出口, 批发, 物流, 快递, 供应链, 仓储, 运输, 出行, 网约车, 餐饮, 外卖, 旅游, 酒店, 票务, 商业`,
    ),
    en: words(
      `e-commerce, ecommerce, commerce, b2b, b2c, o2o, online retail, retail, retail technology, new retail, unmanned retail, convenience store, shopping, shopping mall, group buying, wholesale, trading, trade, import and export, logistics, intelligent logistics, smart logistics, express delivery, courier service, freight, freight service, delivery, delivery service, last mile transportation, supply chain, supply chain management, warehousing, warehouse, inventory management, vending machine, vending and concession, point of sale, pos, food, food delivery, food and beverage, restaurant, tourism, travel, travel agency, travel accommodation, hotel, hospitality, ticket, ride sharing, car sharing, car rental, taxi service, rental, auction, marketplace, price comparison, coupon, gift`,
    ),
    catches: 'trade, transport of goods and people, hospitality',
  },
  software: {
    zh: words(
      `软件, 信息技术, 软件开发, 系统集成, 信息化, 互联网, 应用软件, 操作系统, 中间件, 办公软件, 浏览器, 搜索引擎, 技术服务, 技术开发, 信息系统, 信息服务, 数字化, 数字化转型, 电子政务, 计算机系统, 基础软件`,
    ),
    en: words(
      `software, software engineering, information technology, it management, it infrastructure, it service, information service, information system, software development, software service, enterprise software, embedded software, embedded system, application, business application, internet, internet service, internet plus, web, web application, web browser, web design, web development, web hosting, website, browser, search engine, linux, open source, operating system, middleware, office software, office administration, developer api, developer platform, developer tool, devops, mobile app, app, app marketing, android, ios, saas, system integration, technology, technology service, technical service, science and technology service, digital, digital transformation, digitalization, collaboration, document management, productivity tool, task management, ict, information and communications technology, erp, cad, simulation, software testing`,
    ),
    catches: 'software and information technology of no named kind',
  },
  places: {
    zh: words(
      `房地产, 地产, 物业, 园区, 产业园, 孵化, 孵化器, 加速器, 建筑, 工程, 施工, 装修, 城市建设, 会展, 展览, 众创空间, 联合办公`,
    ),
    en: words(
      `real estate, commercial real estate, residential, property, property management, property development, construction, architecture, architectural, building, building maintenance, home improvement, home decor, interior design, furniture, smart decoration, industrial park, industrial park service, incubator, incubation, accelerator, innovation center, engineering, civil, infrastructure, exhibition, conference, co-working, coworking, facility management, facilities support service, urban planning`,
    ),
    catches: 'land, buildings, parks, incubators, engineering',
  },
  farming: {
    zh: words(`农业, 农产品, 养殖, 种植, 食品, 饮料, 服装, 纺织, 日用品, 化妆品, 家具`),
    en: words(
      `agriculture, agtech, farming, livestock, aquaculture, horticulture, forestry, animal feed, pet, apparel, fashion, clothing, textile, jewelry, cosmetic, beauty, snack food, beverage, wine and spirit, tea, consumer good, household good`,
    ),
    catches: 'farming, food, clothing, goods of daily use',
  },
} as const satisfies Lexicon;
