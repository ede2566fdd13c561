import type { Category } from '../../src/model/vocabulary.ts';

/** Products of one category, as people list them, parted by ` | `. */
export interface ProductWords {
  readonly category: Category;
  readonly en: string;
  readonly zh: string;
}

/** What companies of each category of Appendix 2 would list: written from the trade, before the word lists. */
export const AI_PRODUCTS: readonly ProductWords[] = [
  {
    category: 'AI Chips',
    en: `AI accelerator cards | Edge AI processors | Neural network inference chips |
      Deep learning processing units (DPU) | Low-power AI SoC for speakers | Brain-like chips |
      Vision processing units | Computing-in-memory chips for AI | AI inference ASICs |
      Reconfigurable AI computing chips | TPU-like tensor processors | AI chip IP cores |
      Autonomous driving chips | Artificial intelligence computing hardware | Intelligent vision chips |
      Voice AI chips | Cloud AI training chips | Machine learning accelerators | Neuromorphic processors |
      AIoT chips`,
    zh: `人工智能加速卡 | 边缘AI芯片 | 神经网络推理芯片 | 深度学习处理器 | 类脑芯片 | 视觉处理芯片 | 存算一体AI芯片 | 云端智能芯片 | 语音AI芯片 | 自动驾驶芯片 | AI处理器IP |
      终端智能处理器 | 人工智能计算芯片 | 智能语音芯片 | AI推理卡 | 神经拟态芯片 | 张量处理器 | 可重构AI芯片`,
  },
  {
    category: 'Business Solutions',
    en: `AI marketing platform | Intelligent recruitment system | AI-powered credit scoring | Robo-advisory |
      Intelligent call center | AI customer service chat | Intelligent quality inspection of calls |
      AI education products | Adaptive learning system | AI medical diagnosis | AI drug discovery |
      AI-assisted legal research | Intelligent sales assistant | AI-based fraud detection |
      Smart retail solutions powered by AI | AI consulting | Intelligent supply chain optimization with AI |
      AI enterprise services | Intelligent investment research | AI recommendation engine |
      Predictive maintenance by AI | AI contract review | AI advertising optimization |
      Intelligent outbound calls`,
    zh: `智能营销云平台 | AI招聘系统 | 智能风控系统 | 智能投研 | 智能外呼机器人 | AI辅助诊断 | 自适应学习系统 | AI药物研发 | 智能法务 | 智能销售助手 | AI反欺诈 |
      智能供应链决策 | AI教育 | 智能客服系统 | 智能推荐系统 | 智能质检 | 智慧零售AI解决方案 | 智能保险理赔 | AI企业服务 | AI医疗解决方案`,
  },
  {
    category: 'AIoT',
    en: `AI and IoT platform | AIoT operating system | Intelligent IoT solutions | AI-enabled smart home |
      AIoT devices | AI smart community | Smart building AI solutions | AI edge gateways |
      Artificial Intelligence of Things | AI-powered smart city IoT |
      Intelligent Internet of Things platform | AI smart speakers and home control |
      AI access control and IoT | AI sensors network`,
    zh: `AIoT平台 | 人工智能物联网解决方案 | 智能物联网操作系统 | 智慧社区AI平台 | AI智能家居 | 智联网设备 | AI边缘网关 | AI智慧城市物联 | 全屋智能AI系统`,
  },
  {
    category: 'Autonomous Vehicles',
    en: `L4 autonomous driving | Self-driving taxis | Robotaxi | Driverless delivery vehicles | ADAS |
      Autonomous trucks | Unmanned minibus | Autonomous driving simulation |
      High-definition maps for autonomous driving | Driverless sweepers | Automatic parking |
      Vehicle-road coordination | Advanced driver assistance systems | Autonomous mining trucks |
      Intelligent connected vehicles | Autonomous driving algorithms | Driving assistance |
      Unmanned logistics vehicles`,
    zh: `L4级自动驾驶 | 无人驾驶出租车 | 无人配送车 | 高级辅助驾驶系统 | 自动驾驶卡车 | 无人小巴 | 自动驾驶仿真 | 自动驾驶高精地图 | 无人驾驶清扫车 | 自主泊车 | 车路协同 |
      无人矿卡 | 智能网联汽车 | 智能驾驶解决方案 | 自动驾驶域控制器`,
  },
  {
    category: 'Data Storage and Processing',
    en: `AI data annotation | Data labeling services | Training data for AI | Speech data collection |
      AI big data platform | AI-based data mining | Intelligent data analytics | AI cloud computing |
      Machine learning data platform | Graph database and AI | Data crowdsourcing for AI |
      AI-driven data governance | Data tagging | Intelligent data platform | Deep learning cloud |
      AI data center`,
    zh: `AI数据标注 | 人工智能数据采集 | 训练数据服务 | 智能数据分析平台 | AI大数据平台 | 人工智能云计算 | 机器学习数据平台 | 图数据库与知识图谱 | 数据众包 | AI算力平台 |
      智能数据中台 | 语音数据采集标注`,
  },
  {
    category: 'Facial Recognition',
    en: `Face recognition | Facial recognition access control | Face ID payment | Face liveness detection |
      Face recognition terminals | Face matching algorithms | Facial biometrics | Face attendance machines |
      Portrait recognition systems | 3D face recognition | Face-scanning payment | Face search engines`,
    zh: `人脸识别 | 人脸识别门禁 | 刷脸支付 | 活体检测 | 人脸识别终端 | 人脸比对 | 人像识别系统 | 3D人脸识别 | 人脸考勤机 | 人脸核身 | 动态人脸布控`,
  },
  {
    category: 'Industrial Robots',
    en: `Industrial robots | Collaborative robot arms | Robot arms with machine vision | Welding robots |
      Warehouse robots | AGV robots | Intelligent manufacturing robots | Robot controllers |
      Palletizing robots | Flexible manufacturing robots | Autonomous mobile robots for factories |
      SCARA robots | Industrial AI | Robotic sorting systems for factories | Parallel robots |
      AI quality inspection in manufacturing`,
    zh: `工业机器人 | 协作机械臂 | 焊接机器人 | 仓储机器人 | AGV搬运机器人 | 机器人控制器 | 码垛机器人 | 柔性制造机器人 | 工业人工智能 | 并联机器人 | 喷涂机器人 | 智能制造机器人 |
      分拣机器人`,
  },
  {
    category: 'General Purpose',
    en: `Deep learning framework | AutoML platform | Machine learning platform | AI open platform |
      Brain-inspired AI | General artificial intelligence | AI algorithms | Reinforcement learning platform |
      Decision intelligence algorithms | AI development platform | Cognitive computing engine |
      Federated learning platform | AI middleware | AI operating system | Basic AI software |
      Swarm intelligence`,
    zh: `深度学习框架 | 自动机器学习平台 | 机器学习平台 | AI开放平台 | 类脑智能 | 通用人工智能 | 人工智能算法 | 强化学习平台 | 联邦学习平台 | AI操作系统 | 认知智能引擎 |
      AI开发平台 | AI中台`,
  },
  {
    category: 'Other Visual Recognition',
    en: `Computer vision | Video structuring | Video analytics | Image recognition | License plate recognition |
      Medical image recognition | AI medical imaging | Iris recognition | Gait recognition | Visual search |
      Pedestrian re-identification | Behavior recognition | Intelligent video surveillance |
      Machine vision inspection | Satellite image analysis with AI | Pathology image analysis |
      Video content understanding | Object detection | Palm vein recognition |
      OCR image recognition for video | Intelligent security cameras | 3D vision | Gesture recognition |
      Fingerprint and vein biometrics`,
    zh: `计算机视觉 | 视频结构化 | 智能视频分析 | 图像识别 | 车牌识别 | 医学影像AI | 虹膜识别 | 步态识别 | 以图搜图 | 行为识别 | 机器视觉检测 | 遥感影像智能解译 | 视频内容理解 |
      目标检测 | 掌静脉识别 | 智能摄像机 | 三维视觉 | 手势识别 | 病理图像分析`,
  },
  {
    category: 'Service Robots',
    en: `Service robots | Home robots | Companion robots | Education robots | Sweeping robots |
      Reception robots | Delivery robots | Medical robots | Surgical robots | Security patrol robots |
      Chat and companion robot for children | Humanoid robots | Restaurant robots | Guide robots |
      Inspection robots | Floor cleaning robots | Rehabilitation exoskeleton | Bionic robots |
      Robot vacuum cleaners | Smart toys and robots | Intelligent drones | Underwater robots |
      Disinfection robots | Robotic process automation`,
    zh: `服务机器人 | 家庭机器人 | 陪伴机器人 | 教育机器人 | 扫地机器人 | 迎宾机器人 | 配送机器人 | 手术机器人 | 安防巡逻机器人 | 儿童机器人 | 人形机器人 | 送餐机器人 |
      导览机器人 | 巡检机器人 | 康复外骨骼机器人 | 仿生机器人 | 水下机器人 | 消毒机器人 | 智能无人机`,
  },
  {
    category: 'Voice Recognition and Natural Language Processing',
    en: `Speech recognition | Voice recognition | Voiceprint recognition | Speech synthesis |
      Natural language processing | Machine translation | Semantic analysis | Chatbots | Voice assistants |
      Intelligent voice interaction | Text mining | Dialogue systems | AI translation devices |
      Knowledge graph and NLP | Speech evaluation | Simultaneous interpretation by AI | TTS | ASR |
      Text-to-speech | Semantic search | Sentiment analysis | Automatic summarization | Conversational AI |
      Acoustic recognition | Speaker verification | Natural language understanding | Voice input |
      Intelligent writing`,
    zh: `语音识别 | 声纹识别 | 语音合成 | 自然语言处理 | 机器翻译 | 语义分析 | 聊天机器人 | 语音助手 | 智能语音交互 | 文本挖掘 | 对话系统 | AI翻译机 | 语音评测 | 情感分析 |
      自动摘要 | 对话式AI | 声学前端 | 远场语音 | 语义理解 | 智能写作 | 语音输入法`,
  },
  {
    category: 'Other',
    en: `AI and augmented reality | Solid-state lidar | LiDAR sensors | AR glasses | Brain-computer interface |
      AI game | Motion capture | Quantum computing and AI | Digital humans | Millimeter wave radar |
      Virtual reality and AI | Indoor positioning`,
    zh: `激光雷达 | 增强现实与AI | 脑机接口 | AR眼镜 | 毫米波雷达 | 固态激光雷达 | 虚拟数字人`,
  },
];

/** What companies without AI would list. */
export const OTHER_PRODUCTS = {
  en: `Enterprise software | Mobile games | ERP system | Steel trading | Property management | Insurance |
    Consumer loans | Air conditioners | Routers and switches | Real estate development | Cement |
    Software outsourcing | Venture capital | E-commerce platform | Cloud computing | Firewalls |
    Satellite communications | Integrated circuits | Memory chips | Printers | Smart phones | Automobiles |
    Electric vehicles | Power equipment | Railway signalling | Medical devices | Pharmaceuticals |
    Online education | Vocational training | Tutoring | Video streaming | News | Social network | Logistics |
    Express delivery | Advertising | Public relations | Consulting | Intellectual property services |
    Law firm | Accounting | Banking | Payment | Blockchain | Big data | Data center | Server and storage |
    Optical fiber | LED display | Cameras | TVs | Set-top boxes | POS terminals | ATMs | Smart cards | RFID |
    GPS navigation | Geographic information system | Surveying and mapping | Smart meters | IoT modules |
    Smart home appliances | Toys | Apparel | Food | Agriculture | Hotels | Travel | Tickets |
    Human resources outsourcing | Construction | Architectural design | Industrial park operation |
    Incubator | Co-working space | Exhibition | Testing and certification | Standardization |
    Telecom operator | Base stations | Network optimization | Call center outsourcing | System integration |
    E-government | Hospital information systems | Smart transportation | Electronic toll collection |
    Security cameras | Alarm systems | Elevators | Machine tools | CNC | Automation control | PLC | Sensors |
    Instruments | 3D printing | New materials | Chemicals | Oil and gas | Wind power | Photovoltaic |
    Batteries | Water treatment | Environmental monitoring | Publishing | Film and TV | Music | Animation |
    Sports | Database | Operating system | Middleware | CAD software | Office software | Browser |
    Search engine | Antivirus | Digital certificates | Map services`,
  zh: `企业管理软件 | 手机游戏 | 钢铁贸易 | 物业管理 | 财产保险 | 消费信贷 | 空调 | 路由器与交换机 | 房地产开发 | 水泥 | 软件外包 | 创业投资 | 电子商务平台 | 云计算 | 防火墙 |
    卫星通信 | 集成电路 | 存储芯片 | 打印机 | 智能手机 | 汽车 | 电动汽车 | 电力设备 | 铁路信号 | 医疗器械 | 药品 | 在线教育 | 职业培训 | 视频直播 | 新闻资讯 | 社交网络 |
    物流 | 快递 | 广告 | 公关 | 咨询 | 知识产权服务 | 银行 | 支付 | 区块链 | 大数据 | 数据中心 | 服务器 | 光纤 | LED显示屏 | 摄像头 | 电视 | 机顶盒 | POS机 |
    ATM机 | 智能卡 | 射频识别 | 卫星导航 | 地理信息系统 | 测绘 | 智能电表 | 物联网模组 | 智能家电 | 玩具 | 服装 | 食品 | 农业 | 酒店 | 旅游 | 人力资源外包 |
    建筑施工 | 建筑设计 | 园区运营 | 孵化器 | 会展 | 检测认证 | 电信运营 | 基站 | 系统集成 | 电子政务 | 医院信息系统 | 智能交通 | 高速公路收费系统 | 安防监控 | 电梯 |
    机床 | 数控系统 | 自动化控制 | 传感器 | 仪器仪表 | 3D打印 | 新材料 | 化工 | 石油天然气 | 风力发电 | 光伏 | 电池 | 水处理 | 环境监测 | 出版 | 影视 | 音乐 |
    动漫 | 体育 | 数据库 | 操作系统 | 中间件 | 办公软件 | 浏览器 | 杀毒软件 | 数字证书`,
} as const;
