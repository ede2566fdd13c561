import { type Lexicon, words } from '../lexicon.ts';

/** Words for trades that make goods or run networks. */
export const GOODS = {
  ordinary: {
    zh: words(
      `智能卡, 智能ic卡, 射频识别, 电子标签, 条码识别, 二维码识别, 智能手机, 智能电视, 智能家电, 智能电表, 智能水表, 智能仪表, 智能电网, 智能变电站,
      智能交通, 智能化工程, 智能化系统, 建筑智能化, 弱电智能化, 视觉设计, 视觉传达, 机顶盒`,
    ),
    en: words(
      `smart card, ic card, chip card, rfid, radio frequency identification, barcode recognition, smart phone, smartphone, smart tv,
      smart television, smart home appliance, smart appliance, smart meter, smart grid,
      intelligent transportation, intelligent traffic, smart transportation, smart traffic, intelligent transport, face to face, face mask, text messaging, text message,
      labeling machine, set-top box, visual design, visual effect, visual art`,
    ),
    catches: 'things that have long borne the words of the trade in their names, and are no sign of AI',
  },
  consumerElectronics: {
    zh: words(
      `手机, 家电, 电视, 消费电子, 电子产品, 电子元器件, 元器件, 电脑, 计算机硬件, 笔记本, 打印机, 照明, 空调, 冰箱, 洗衣机, 可穿戴, 显示屏, 显示器, 面板, 数码产品, 耳机, 音响,
      玩具, 相机`,
    ),
    en: words(
      `consumer electronics, electronics, electronic, electronic product, electronic equipment, electronic component, electronic device, mobile phone, phone, handset,
      home appliance, appliance, household appliance, television, tv, computer, laptop, pc, printer, lighting, led, display, screen, wearable,
      photography, mobile device, hardware, headphone, earphone, toy, projector, computer hardware, peripheral`,
    ),
    catches: 'electronic goods',
  },
  telecom: {
    zh: words(
      `通信, 通讯, 电信, 移动通信, 宽带, 网络设备, 卫星, 卫星通信, 无线, 即时通讯, 基站, 光纤, 光通信, 路由器, 交换机, 增值业务, 短信, 运营商, 语音通信, 语音业务, 语音通话, 语音短信,
      语音通知, 语音增值, 语音电话, 语音网关, 语音交换, 北斗`,
    ),
    en: words(
      `telecom, telecommunication, communication, communications infrastructure, wireless, broadband, wi-fi, wifi, bluetooth, satellite, satellite communication, network, network hardware, networking, network equipment,
      5g, 4g, lte, base station, optical fiber, optical communication, fiber, router, switch, messaging, instant messaging, sms, mobile, voip, carrier, operator,
      isp, unified communication, navigation, gps, gnss, location based service, beidou, ethernet, antenna`,
    ),
    catches: 'telecommunications and networks',
  },
  security: {
    zh: words(
      `信息安全, 网络安全, 数据安全, 云安全, 工控安全, 防火墙, 密码, 加密, 杀毒, 数字证书, 等级保护, 安防, 安检, 消防, 报警, 国防, 军工, 兵器, 警用`,
    ),
    en: words(
      `cyber security, cybersecurity, information security, network security, internet security, cloud security, data security, web security, iot security, security, physical security,
      homeland security, public safety, safety, fraud detection, identity management, identity authentication, encryption, cryptography, firewall, antivirus, privacy, penetration testing, military, defense, national security,
      weapon, law enforcement, alarm, fire protection`,
    ),
    catches: 'security of networks, places and countries',
  },
  factory: {
    zh: words(
      `制造, 智能制造, 工业, 装备, 机械, 机床, 数控, 工业自动化, 生产线, 工厂, 车间, 焊接, 码垛, 装配`,
    ),
    en: words(
      `manufacturing, intelligent manufacturing, smart manufacturing, manufacturer, manufacture, industrial, industrial automation, industrial manufacturing, industrial engineering, industrial internet, machinery, machinery manufacturing,
      machine tool, machine tools, cnc, production line, factory, workshop, welding, palletizing, depalletizing, grinding, machining, stamping, assembly line, six axis, mechanical engineering, industrial design, plc`,
    ),
    catches: 'making goods, and machines to make them with',
  },
  industry: {
    zh: words(
      `自动化, 仪器, 仪表, 新材料, 原材料, 建筑材料, 建材, 水泥, 玻璃, 电力, 电网, 配电, 变电, 能源, 新能源, 光伏, 风电, 核电, 电池, 石油, 天然气, 化工, 航天, 航空, 船舶, 电动汽车, 零部件,
      铁路, 轨道交通, 高速公路, 地铁, 钢铁, 有色金属, 矿业, 煤炭, 环保, 水务, 水处理, 气象, 测绘, 地理信息, 传感器, 电梯, 3d打印`,
    ),
    en: words(
      `automation, equipment, instrument, instrumentation, measurement, raw material, advanced material, nanotechnology, building material, construction material, cement, glass, energy, energy efficiency, energy management, renewable energy, clean energy,
      cleantech, greentech, solar, photovoltaic, wind power, nuclear, power, power grid, electric power, electricity, electrical, electrical distribution, battery, oil, oil and gas, gas, chemical, chemical engineering, aerospace, space travel, aviation, air transportation, ship, shipping,
      marine, marine technology, marine transportation, auto part, railway, railroad, rail transit, highway, public transportation, transportation, fleet management, steel, metal, mining, mining technology, mineral, coal, plastic, rubber, paper, packaging, printing,
      sensor, environmental, environmental protection, environmental engineering, environmental monitoring, pollution control, water, water purification, waste management, recycling, sustainability, weather, mapping service, surveying, geospatial, 3d printing, 3d technology, laser, elevator, test and measurement, civil engineering, quantum computing`,
    ),
    catches: 'energy, materials, transport equipment, instruments, the environment',
  },
} as const satisfies Lexicon;
