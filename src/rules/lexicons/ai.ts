import { type Lexicon, words } from '../lexicon.ts';
import { PERCEPTION } from './perception.ts';

/** Words for artificial intelligence itself, its methods, and the products that cannot be had without it. */
export const AI = {
  ...PERCEPTION,
  ai: {
    zh: words(
      `人工智能, 人工智慧, 智能算法, 智能引擎, 智能大脑, 认知智能, 感知智能, 认知计算, 机器智能, 人机交互, 群体智能, 大脑平台, 城市大脑,
      产业大脑, 工业大脑`,
    ),
    en: words(
      `artificial intelligence, ai, a.i, aigc, machine intelligence, cognitive intelligence, cognitive computing,
      perceptual intelligence, intelligent algorithm, intelligent system, intelligent engine, intelligent agent,
      predictive analytics, predictive analysis, predictive maintenance, human computer interaction,
      human machine interaction, computational intelligence, augmented intelligence, hybrid intelligence,
      generative ai, city brain, industrial brain, expert system`,
    ),
    catches: 'artificial intelligence by name',
  },
  learning: {
    zh: words(
      `机器学习, 深度学习, 强化学习, 联邦学习, 迁移学习, 深度神经, 神经网络, 神经计算, 预训练, 知识图谱, 知识计算, 大模型, 自监督学习, 学习算法, 遗传算法, 知识工程`,
    ),
    en: words(
      `machine learning, deep learning, reinforcement learning, federated learning, transfer learning, neural network,
      neural, deep neural, knowledge graph, knowledge mapping, knowledge computing, knowledge engineering,
      pretrained model, pre-trained model, foundation model, large model, probabilistic programming`,
    ),
    catches: 'the methods that AI is made with',
  },
  general: {
    zh: words(
      `类脑, 类脑智能, 类脑计算, 脑启发, 通用人工智能, 通用ai, 深度学习框架, 深度学习平台, 深度学习算法, 机器学习平台, 机器学习框架,
      强化学习平台, 联邦学习平台, 自动机器学习, 自动化机器学习, 自动建模, 决策智能, 人工智能算法, ai算法, 算法平台, 人工智能开放平台,
      人工智能开发平台, 人工智能基础平台, 人工智能框架, 人工智能操作系统, ai开放平台, ai开发平台, ai基础平台, ai框架, ai操作系统, ai中台,
      ai中间件, ai基础软件, 人工智能基础软件, 算法研发, 认知智能引擎`,
    ),
    en: words(
      `brain inspired, brain like, brain like computing, brain inspired computing, general purpose ai, general ai, agi,
      artificial general intelligence, general artificial intelligence, deep learning framework, deep learning platform,
      deep learning algorithm, deep learning technology, deep learning system, machine learning platform,
      machine learning framework, machine learning algorithm, reinforcement learning platform,
      federated learning platform, automl, auto ml, automated machine learning, automatic machine learning, automated modeling,
      ai algorithm, artificial intelligence algorithm, ai framework, ai open platform, ai development platform,
      artificial intelligence open platform, ai operating system, ai os, ai middleware, ai infrastructure,
      basic ai software, ai basic software, artificial intelligence basic software, algorithm r&d, algorithm research, cognitive engine, cognitive computing engine, decision intelligence, swarm intelligence, decision making ai`,
    ),
    catches: 'algorithms and frameworks that serve any task: Appendix 2, General Purpose',
  },
  driving: {
    zh: words(
      `自动驾驶, 无人驾驶, 智能驾驶, 辅助驾驶, 无人车, 无人小巴, 无人巴士, 无人矿卡, 无人清扫车, 无人物流车, 智能汽车, 智能网联, 智能网联汽车,
      智能车辆, 无人配送, 无人配送车, 无人卡车, 无人集卡, 车路协同, 自主泊车, 自动泊车, 代客泊车, 高精地图, 高精度地图, 驾驶员监测, 线控底盘,
      机器人出租车`,
    ),
    en: words(
      `autonomous driving, autonomous vehicle, autonomous car, autonomous truck, autonomous bus, autonomous shuttle,
      autonomous taxi, autonomous mining truck, autonomous delivery vehicle, autonomous logistics vehicle,
      autonomous transportation, autonomous mobility, autonomous parking, autonomous trucking, self driving, driverless,
      unmanned driving, unmanned vehicle, unmanned car, unmanned bus, unmanned minibus, unmanned truck,
      unmanned ground vehicle, unmanned delivery, unmanned delivery vehicle, unmanned logistics vehicle,
      unmanned mining truck, unmanned sweeper, robotaxi, robo taxi, robotic car, assisted driving, driving assistance,
      ai driving, driver assistance, driver monitoring, driver fatigue, intelligent driving, smart driving,
      automated driving, automatic driving, intelligent vehicle, smart vehicle, intelligent car, smart car, intelligent automobile,
      connected vehicle, intelligent connected vehicle, intelligent and connected vehicle, adas, automatic parking,
      automated parking, valet parking, vehicle road coordination, vehicle road collaboration, vehicle road cooperation,
      vehicle infrastructure cooperation, v2x, hd map, high definition map, high precision map, drive by wire`,
    ),
    catches: 'vehicles that drive themselves and their software: Appendix 2, Autonomous Vehicles',
  },
  aiChip: {
    zh: words(
      `ai芯片, 人工智能芯片, 智能芯片, 类脑芯片, 智能处理器, ai处理器, 神经网络处理器, 神经网络芯片, 深度学习处理器, 深度学习芯片, 张量处理器,
      神经拟态, 视觉芯片, 视觉处理芯片, 视觉处理器, 语音芯片, 智能语音芯片, 自动驾驶芯片, 推理芯片, 训练芯片, ai加速, ai加速卡, 人工智能加速, 推理卡,
      加速卡, 边缘计算芯片, 存算一体, 智能计算芯片, 云端训练芯片, 云端推理芯片, ai服务器, 人工智能服务器, ai算力芯片`,
    ),
    en: words(
      `ai chip, ai chipset, ai processor, ai accelerator, ai soc, ai semiconductor, ai hardware, ai computing hardware, ai server, ai ip core,
      artificial intelligence chip, artificial intelligence processor, artificial intelligence accelerator,
      artificial intelligence computing hardware, deep learning chip, deep learning processor, deep learning accelerator,
      deep learning processing unit, machine learning chip, machine learning accelerator, machine learning processor,
      neural processor, neural processing unit, neural network chip, neural network processor, neural network accelerator,
      neural network inference chip, neuromorphic, brain like chip, brain inspired chip, tensor processor, tensor processing unit,
      vision chip, vision processor, vision processing unit, speech chip, voice chip, intelligent chip, intelligent processor,
      smart chip, inference chip, inference accelerator, inference card, training chip, gpgpu, vision soc, vision processing,
      vision processing soc, accelerator card, computing in memory, in-memory computing, npu, tpu`,
    ),
    catches: 'hardware made to compute AI: Appendix 2, AI Chips',
  },
  aiot: {
    zh: words(`智联网, 人工智能物联网, 智能物联, 智能物联网, 智慧物联, ai+物联网, ai物联网, ai边缘网关`),
    en: words(
      `aiot, ai iot, ai and iot, ai + iot, artificial intelligence of things, artificial intelligence and iot, intelligent iot,
      intelligent internet of things, smart iot, smart internet of things, ai internet of things, ai edge gateway, internet of intelligent things`,
    ),
    catches: 'AI and the Internet of Things in one: Appendix 2, AIoT',
  },
  aiData: {
    zh: words(
      `数据标注, 数据标记, 数据打标, 图像标注, 语音标注, 文本标注, 标注平台, 标注服务, 训练数据, 语料, 语料库, 数据众包, 语音数据, 人工智能数据,
      ai数据`,
    ),
    en: words(
      `data annotation, data labeling, data labelling, data tagging, data crowdsourcing, image annotation, image labeling,
      text annotation, speech annotation, annotation, labeling, labelling, annotation service, training data, training dataset,
      training data set, annotated, speech data, voice data, corpus, corpora, ai data, ai dataset, machine learning data`,
    ),
    catches: 'data that AI is trained on: for Appendix 2 it is Data Storage and Processing',
  },
  aiService: {
    zh: words(
      `智能客服, 客服机器人, 智能外呼, 外呼机器人, 电销机器人, 营销机器人, 智能营销, 精准营销, 智能广告, 智能风控, 智能投顾, 智能投研, 智能理赔,
      智能核保, 智能反欺诈, 智能催收, 智能审核, 智能审计, 智能招聘, 智能质检, 智能诊断, 智能诊疗, 智能导诊, 智能问诊, 辅助诊断, 辅助诊疗, 智能决策, 决策引擎,
      智能搜索, 智能推荐, 个性化推荐, 推荐引擎, 推荐系统, 推荐算法, 用户画像, 自适应学习, 智适应, 智能教学, 智能法务, 智能合同, 智能销售, 智能定价, 智能运营,
      智能运维, 智能排班, 智能预测, 智能零售, 智能供应链, 智能服务, 智能解决方案, 药物发现`,
    ),
    en: words(
      `intelligent customer service, smart customer service, customer service robot, customer service bot, marketing robot,
      outbound robot, intelligent outbound, intelligent call, intelligent call center, intelligent marketing, smart marketing, precision marketing,
      intelligent advertising, intelligent risk control, intelligent risk management, intelligent anti-fraud, intelligent collection, smart collection, robo advisor, robo advisory,
      robo adviser, intelligent investment, intelligent finance, intelligent recruitment, intelligent recruiting,
      intelligent diagnosis, assisted diagnosis, aided diagnosis, auxiliary diagnosis, computer aided diagnosis,
      intelligent decision, intelligent decision making, decision engine, intelligent service, intelligent solution, intelligent operation,
      intelligent quality inspection, intelligent search, intelligent analysis, intelligent analytics, intelligent retail,
      intelligent sales, intelligent supply chain, intelligent teaching, intelligent tutoring, intelligent learning, adaptive learning,
      recommendation engine, recommender, recommendation system, recommendation algorithm, personalized recommendation,
      user profiling, audience profiling, customer profiling, drug discovery, aiops`,
    ),
    catches: 'services to business that are done by AI: Appendix 2, Business Solutions',
  },
  aiOther: {
    zh: words(`脑机接口, 脑机, 脑电, 数字人, 虚拟人, 虚拟数字人, 动作捕捉, 智能围棋, 机器博弈`),
    en: words(
      `brain computer interface, brain machine interface, brain computer, digital human, virtual human, digital people, motion capture, affective computing,
      game ai`,
    ),
    catches: 'AI that fits no category of Appendix 2: Other',
  },
} as const satisfies Lexicon;
