import { type Lexicon, words } from '../lexicon.ts';

/**
 * Words for machines, data and clouds: things that AI firms make, and that other firms make too. Alone
 * they do not show that a company is about AI.
 */
export const MACHINES = {
  industrialRobot: {
    zh: words(
      `工业机器人, 机械臂, 机械手, 焊接机器人, 喷涂机器人, 打磨机器人, 装配机器人, 协作机器人, 码垛机器人, 搬运机器人, 分拣机器人, 仓储机器人,
      物流机器人, 移动机器人, 并联机器人, 柔性机器人, 制造机器人, 机器人控制器, 机器人本体, 机器人集成, 机器人关节, 自动导引车, agv机器人, 工业智能,
      工业人工智能, 工业ai, 工业视觉, 智能工厂, 智能产线, 无人工厂, 无人叉车`,
    ),
    en: words(
      `industrial robot, industrial robotic, industrial intelligent, industrial intelligence, industrial ai, manufacturing robot,
      manufacturing ai, factory robot, robot arm, robotic arm, robot controller, robot joint, robot body, robot integration,
      manipulator, welding robot, painting robot, spraying robot, polishing robot, assembly robot, palletizing robot,
      handling robot, picking robot, sorting robot, sorting system, collaborative robot, cobot, parallel robot, delta robot, scara,
      scara robot, flexible manufacturing, warehouse robot, warehousing robot, logistics robot, mobile robot,
      autonomous mobile robot, agv, amr, automated guided vehicle, automatic guided vehicle, unmanned forklift, intelligent factory,
      smart factory, intelligent production line`,
    ),
    catches: 'robots and intelligence at work in factories: Appendix 2, Industrial Robots',
  },
  serviceRobot: {
    zh: words(
      `服务机器人, 教育机器人, 陪伴机器人, 儿童机器人, 家庭机器人, 家用机器人, 扫地机器人, 擦窗机器人, 清洁机器人, 配送机器人, 送餐机器人, 酒店机器人, 餐饮机器人, 迎宾机器人,
      导览机器人, 讲解机器人, 娱乐机器人, 安防机器人, 巡逻机器人, 巡检机器人, 消毒机器人, 消防机器人, 医疗机器人, 手术机器人, 护理机器人, 康复机器人, 水下机器人, 特种机器人, 农业机器人,
      人形机器人, 仿生机器人, 外骨骼, 机器狗`,
    ),
    en: words(
      `service robot, consumer robot, commercial robot, delivery robot, food delivery robot, restaurant robot, hotel robot, education robot,
      educational robot, coding robot, learning robot, companion robot, companionship robot, entertainment robot, toy robot, cleaning robot, window cleaning robot, sweeping robot, floor cleaning robot,
      robot vacuum, robotic vacuum, medical robot, surgical robot, nursing robot, care robot, rehabilitation robot, humanoid robot, humanoid, bionic robot, home robot, household robot, family robot,
      reception robot, guide robot, inspection robot, patrol robot, security robot, firefighting robot, fire-fighting robot, disinfection robot, underwater robot, special robot, agricultural robot, exoskeleton, robot dog, quadruped`,
    ),
    catches: 'robots that serve people: Appendix 2, Service Robots',
  },
  robot: {
    zh: words(`机器人, 机器人流程自动化, 流程自动化`),
    en: words(`robot, robotic, robotics, bot, robotic process automation, process automation, rpa`),
    catches: 'robots of no named kind',
  },
  drone: {
    zh: words(`无人机, 无人飞行器, 无人航空器, 无人直升机, 植保机, 飞控`),
    en: words(
      `drone, drone management, uav, uas, unmanned aerial vehicle, unmanned aerial system, unmanned aircraft, unmanned helicopter,
      unmanned system, flight control`,
    ),
    catches: 'unmanned aircraft',
  },
  voice: {
    zh: words(`音频, 声学, 翻译, 文字, 文本, 语言`),
    en: words(
      `voice, audio, acoustic, translation, translation service, interpreting, text, language, linguistic, document`,
    ),
    catches: 'voice and text as such, which telephony and media handle too',
  },
  picture: {
    zh: words(
      `图像, 影像, 医学影像, 医疗影像, 成像, 摄像, 摄像头, 摄像机, 视频, 短视频, 视频编码, 视频监控, 监控, 遥感`,
    ),
    en: words(
      `image, imaging, medical imaging, medical image, imagery, picture, photo, visual, vision, video, internet video, camera, surveillance, video surveillance, video monitoring, cctv, monitoring camera,
      security camera, remote sensing, optical, photo recognition`,
    ),
    catches: 'pictures and cameras as such, which may be looked at by people',
  },
  chip: {
    zh: words(
      `芯片, 集成电路, 半导体, 处理器, 微电子, 片上系统, 传感器芯片, 存储芯片, 微处理器, 单片机, 晶圆`,
    ),
    en: words(
      `chip, chipset, semiconductor, integrated circuit, ic, ic design, processor, microprocessor, microcontroller, mcu, cpu, gpu, fpga,
      asic, soc, dsp, system on a chip, system on chip, application specific integrated circuit, processing unit, risc-v, wafer,
      memory chip, ip core`,
    ),
    catches: 'chips of any kind',
  },
  iot: {
    zh: words(
      `物联网, 物联, 万物互联, 智能硬件, 智能家居, 全屋智能, 智能终端, 智能设备, 智能门锁, 智能网关, 边缘网关, 车联网, 智慧社区, 智慧家庭, 智慧城市,
      智慧园区, 智慧楼宇, 智能建筑, 智能楼宇, 智慧酒店, 智慧校园, 智能音箱, 可穿戴设备, 传感网`,
    ),
    en: words(
      `iot, iiot, internet of things, industrial internet of things, internet of vehicle, internet of everything, smart home, smart building, intelligent building,
      smart community, intelligent community, smart city, intelligent city, smart cities, smart park, smart campus, smart hotel, smart office, smart space, smart lock,
      smart door lock, smart speaker, smart hardware, intelligent hardware, smart device, intelligent device, smart terminal, intelligent terminal,
      smart gateway, edge gateway, home automation, building automation, connected device, sensor network, machine to machine, m2m, home control`,
    ),
    catches: 'connected devices and places',
  },
  bigData: {
    zh: words(`大数据, 数据平台, 数据智能, 大数据平台, 数据科学, 数据大脑`),
    en: words(`big data, bigdata, data platform, data intelligence, smart data, data science`),
    catches: 'big data by name',
  },
  dataWork: {
    zh: words(
      `数据, 数据采集, 数据处理, 数据挖掘, 数据分析, 数据服务, 数据存储, 数据可视化, 数据治理, 数据中台, 数据仓库, 数据湖, 数据库, 数据集, 数据资源,
      数据资产, 数据融合, 数据交换, 数据共享, 数据建模, 数据运营, 数据清洗, 数据交易, 图数据库, 商业智能, 可视化`,
    ),
    en: words(
      `data, dataset, data collection, data acquisition, data processing, data mining, data analysis, data analytics, data service,
      data storage, data visualization, visualization, data integration, data fusion, data management, data governance, 
      data warehouse, data lake, data sharing, data asset, data modeling, data cleaning, data exchange, data trading, data driven,
      database, graph database, analytics, business intelligence, statistic, information retrieval`,
    ),
    catches: 'work on data: Appendix 2, Data Storage and Processing, where the company is about AI',
  },
  cloud: {
    zh: words(
      `数据中心, 云计算, 云平台, 云服务, 云存储, 云主机, 公有云, 私有云, 混合云, 高性能计算, 超算, 超级计算, 算力, 智算, 服务器, 边缘计算, 分布式计算, 并行计算, gpu云, gpu集群, gpu服务器, 存储,
      云数据`,
    ),
    en: words(
      `data center, data centre, datacenter, cloud, cloud computing, cloud platform, cloud service, cloud storage, cloud infrastructure, cloud data service, cloud management,
      private cloud, public cloud, hybrid cloud, computing power, computing platform, high performance computing, hpc, supercomputing, supercomputer, edge computing,
      distributed computing, parallel computing, gpu cloud, gpu cluster, gpu server, server, storage, paas, iaas, virtualization`,
    ),
    catches: 'computing and storage as a service',
  },
  intelligent: {
    zh: words(`智能, 智能化, 智造, 智联, 智脑`),
    en: words(
      `intelligent, intelligence, intelligentized, intellectualized, intelligentization, algorithm, automated, adaptive, predictive`,
    ),
    catches: 'intelligence claimed of anything: in China the commonest adjective of the trade',
  },
  driverless: {
    zh: words(`无人, 自主`),
    en: words(`autonomous, unmanned`),
    catches: 'doing without a driver or an attendant',
  },
  vehicle: {
    zh: words(
      `汽车, 车辆, 整车, 卡车, 货车, 客车, 巴士, 公交车, 出租车, 集卡, 矿卡, 矿车, 物流车, 配送车, 快递车, 清扫车, 环卫车, 摆渡车, 观光车, 小车`,
    ),
    en: words(
      `vehicle, car, automobile, automotive, truck, lorry, bus, minibus, shuttle, van, taxi, cart, sweeper, electric vehicle, passenger car`,
    ),
    catches: 'what drives on roads',
  },
  perceive: {
    zh: words(`检测, 分析, 理解, 检索, 审核, 判读, 解译, 分割, 结构化, 感知, 评测, 比对`),
    en: words(
      `detection, identification, analysis, analyzing, understanding, interpretation, comprehension, moderation, tagging, screening, retrieval,
      segmentation, classification, structuring, perception, comparison, matching, inspection, transcription, dictation, sensing`,
    ),
    catches: 'understanding what is seen, heard or read; of what, the word before tells',
  },
  smart: {
    zh: words(`智慧`),
    en: words(`smart, wisdom`),
    catches: '智慧 of a city, a school, a firm: things done with computers, seldom with AI',
  },
  lidar: {
    zh: words(`激光雷达, 固态激光雷达, 毫米波雷达, 雷达`),
    en: words(
      `lidar, laser radar, millimeter wave radar, millimetre wave radar, mmwave radar, radar, slam, indoor positioning`,
    ),
    catches: 'sensors that robots and vehicles see by; the sensor itself is no AI',
  },
  arVr: {
    zh: words(`增强现实, 虚拟现实, 混合现实, 扩展现实, 全息, ar眼镜, vr眼镜, 元宇宙`),
    en: words(
      `augmented reality, virtual reality, mixed reality, extended reality, ar, vr, mr, xr, ar glass, vr glass, hologram, holographic, metaverse, virtual world`,
    ),
    catches: 'augmented and virtual reality',
  },
} as const satisfies Lexicon;
