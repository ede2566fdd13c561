/**
 * Words that tell an organization by its name: the last part of the anatomy division + trade name + trade +
 * form (Provisions on the Registration of Enterprise Names, article 6) and the forms of other bodies.
 * Simplified characters, as after NFKC: what is read is simplified before.
 */

/** Forms that are enough by themselves, behind anything that is a name. */
export const FORMS_ZH = [
  '公司|集团|合伙企业|事务所|总厂|工厂|厂|合作社|合作联社|信用社|教研室|代表处|办事处|营业部|经营部|分行|支行|支店|株式会社|会议所|农场|林场|牧场',
  '大学|学院|学校|研究生院|党校|医院|中学|小学|附中|书院|妇幼保健院|疗养院',
  '研究院|研究所|研究中心|科学院|设计院|工程院|实验室|创新中心|技术中心|工程中心|研究总院|设计总院|总院',
  '人民政府|县政府|市政府|区政府|管理委员会|委员会|管委会|管理局|管理处|总局|监管局|法院|检察院|海关',
  '协会|学会|联盟|商会|联合会|促进会|研究会|基金会|联谊会|俱乐部|总会|公会|联合体|共同体',
  '银行|交易所|证券|信托|出版社|报社|杂志社|通讯社|电视台|广播电台|图书馆|博物馆|博物院|科技馆|档案馆|美术馆|纪念馆|文化馆|剧院|剧团|艺术团|歌舞团|乐团',
  '开发区|高新区|产业园区|产业园|科技园|工业园|孵化器|众创空间|产业基地|孵化基地',
].join('|');

/** Forms that ordinary words end in too: they need a longer name before them. */
export const LOOSE_FORMS_ZH = '中心|平台|基地|园区|园|局|厅|部|办公室|院|所|站|社|馆|台|网|办|工作室|空间|会';

/** Trades that short names end in: a company's everyday name is its trade name and its trade. */
export const TRADES_ZH =
  '科技|信息|智能|软件|数据|网络|通信|电子|机器人|股份|控股|医疗|汽车|传媒|咨询|证券|保险|电力|能源|电网|移动|电信|联通|' +
  '微电子|半导体|互联|物联|互动|航天|重工|电气|光电|仪器|装备|制造|自动化|技术|云|资本|创投|投资|金服|地产|置业|物流|快递|航空|' +
  '铁路|石油|石化|化工|钢铁|药业|生物|农业|食品|家居|电器|视讯|视觉|芯片|材料|教育|金融|在线|国际|实业|建工|设计|影视|文化|游戏|安全|检测|认证';

/** Parts that say what a body does and not which one it is: what holds nothing else is no name. */
export const GENERIC_ZH =
  '会员|成员|理事|监事|单位|新闻|下载|服务|用户|个人|帮助|资料|活动|培训|专家|关于|加入|联盟|协会|学会|走进|秘书|专业|工作|技术|标准化|标准|' +
  '测试|评测|评估|认证|产业化|产业|行业|人工智能|政策|法规|组织|机构|架构|分支|下属|专题|展会|会展|会议|大会|论坛|合作|伙伴|项目|成果|资源|信息|公共|' +
  '党建|党群|联系|我们|数据|知识|学习|教育|媒体|图片|视频|互动|资讯|动态|公告|通知|管理|监督|发展|研究|咨询|创新|创业|投资|融资|投融资|指导|执行|常务|' +
  '战略|学术|决策|顾问|国际|国内|全国|省级|市级|地方|区域|重点|国家|安全|应用|推广|推进|宣传|科研|科学|科技|工程|实验|检测|开放|共享|开源|网络|软件|智能|' +
  '制造|自动化|集团|股份|有限|责任|控股|实业|电子|通信|设计|开发|文化|传媒|人才|交流|综合|企业|商务|市场|财务|人事|人力|行政|法务|品牌|运营|产品|研发|' +
  '解决方案|支持|客户|展示|体验|数字|经济|工业|互联网|云计算|大数据|物联网|金融|医疗|健康|汽车|交通|能源|前沿|热点|高新|现代|先进|生态|协同|联合|各|分|总|子|本|该|我|贵|其他|农民|专业合作社|家庭|加工|商贸|种植|养殖|村民|门店|电商|高等|院校|公立|民营|国有|外资|社会|龙头|骨干|知名|配套|零部件|整车|的|与|和|及|、|首';

/** Last words of a Latin-script name that tell an organization. */
export const FORMS_EN =
  'inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|gmbh|kg|kgaa|ag|se|s\\.?a|sas|sarl|s\\.?r\\.?l|' +
  's\\.?p\\.?a|b\\.?v|n\\.?v|oy|oyj|ab|asa|a/s|aps|pty|pte|bhd|k\\.?k|university|universität|université|universidad|' +
  'universita|institute|instituto|college|school|academy|laboratory|laboratories|labs?|foundation|association|' +
  'consortium|alliance|society|council|federation|union|chamber|group|holdings?|technologies|technology|tech|systems|' +
  'software|networks?|semiconductors?|microelectronics|electronics|bank|ministry|cent(?:er|re)|hospital|agency|' +
  'department|bureau|authority|commission|international|solutions|partners|ventures|capital|communications|' +
  'telecom|industries|robotics|motors?|energy|pharmaceuticals?|sciences|materials|aerospace|automotive|logistics|' +
  'insurance|securities|media|research|mobile|instruments|devices|computing|informatics|intelligence|dynamics|works';

/** Latin-script names that say it at their beginning. */
export const OPENINGS_EN =
  /^(?:the )?(?:university|institute|ministry|academy|college|school|department|bank|bureau|association|federation|chamber) (?:of|for|de)\b/iu;

/** The same within a name, where what it is for or where it stands comes behind. */
export const FORMS_WITHIN_EN =
  /\b(?:Universit(?:y|ies)|Institutes?|Academ(?:y|ies)|Cent(?:er|re)s?|Museums?|Librar(?:y|ies)|Archives|Councils?|Ministry|Agency|Schools?|Colleges?|Foundation|Society|Association|Federation|Chamber|Bureau|Laborator(?:y|ies)) (?:of|for) (?:the )?\p{Lu}/u;

/** Legal forms of companies and societies, written as they are written: enough behind any words. */
export const LEGAL_FORMS =
  /(?:^|[\s,])(?:Inc|INC|Incorporated|INCORPORATED|Corp|CORP|Corporation|CORPORATION|Co|CO|Company|Ltd|LTD|Limited|LIMITED|Ltda|LTDA|Lda|LLC|L\.L\.C|LLP|PLC|plc|GmbH|gGmbH|GMBH|mbH|AG|SE|SA|S\.A|SAS|S\.A\.S|SARL|S\.?[aà]\.?\s?r\.?\s?l|S\.R\.L|Srl|SRL|S\.r\.l|S\.p\.A|SpA|SPA|BV|B\.V|b\.v|NV|N\.V|Oy|OY|Oyj|AB|ASA|AS|A\/S|ApS|Pty|Pte|Bhd|KK|K\.K|GK|G\.K|KG|KGaA|OHG|UG|e\.\s?V|e\.\s?G|s\.\s?r\.\s?o|a\.\s?s|d\.\s?o\.\s?o|sp\.\s?z\s?o\.\s?o|Kft|Zrt|Nyrt|JSC|PJSC|OOO|U\.C|S\.\s?Coop|S\.L|S\.L\.U|SL|SLU|AISBL|ASBL|vzw|VZW)\.?\)?(?:,(?: \p{Lu}[\p{L}.]*){1,2}){0,3}$/u;

/** Words of universities and institutes in other languages than English, wherever they stand in a name. */
export const INSTITUTIONS =
  /(?<!\p{L})(?:Universität|Universitaet|Université|Universidad|Universidade|Università|Universitat|Universitas|Universiti|Universiteit|Universitet\p{L}*|Univerzita|Univerza|Uniwersytet|Yliopisto|yliopisto|Hochschule|[Hh]ögskola|Polytechnique|Politecnico|Politécnica|Politècnica|Politechnika|École|Ecole|Institut|Instituto|Istituto|Instytut|Instituut|Inštitut|Fachhochschule|\p{Lu}\p{Ll}+(?:gesellschaft|institut|universität|hochschule)|Gesellschaft|Stichting|Fundación|Fundação|Fondation|Fondazione|Ministère|Ministerio|Forschungsverbund|Forschungszentrum|učení|tutkimuskeskus)(?!\p{L})/u;
