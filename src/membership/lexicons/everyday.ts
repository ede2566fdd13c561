/**
 * Words of pages that are not names of organizations: navigation, headers of tables, notes, persons.
 * Everything as after NFKC; Latin script in lower case.
 */

/** Lines that are navigation, buttons or notes when they stand alone. */
export const NAVIGATION = new Set(
  (
    '首页|网站首页|主页|返回首页|回到首页|返回|返回顶部|回到顶部|顶部|置顶|更多|更多>>|查看更多|加载更多|展开更多|收起|展开|详情|查看详情|了解详情|了解更多|点击查看|查看|' +
    '上一页|下一页|上页|下页|首页|末页|尾页|上一篇|下一篇|跳转|搜索|检索|查询|登录|注册|退出|登陆|会员登录|用户登录|忘记密码|提交|重置|确定|取消|关闭|打印|分享|收藏|设为首页|加入收藏|打印本页|关闭窗口|关闭本页|打印此页|推荐给好友|正文|浏览文章|查看全部|全部会员|扫一扫在手机打开当前页|' +
    '联系我们|关于我们|关于联盟|关于协会|走进联盟|走进协会|联盟介绍|联盟简介|联盟概况|联盟章程|联盟动态|联盟新闻|联盟活动|联盟公告|联盟资讯|联盟标准|联盟成果|联盟组织|协会介绍|协会简介|协会概况|协会章程|协会动态|' +
    '组织架构|组织机构|机构设置|分支机构|下属机构|专业委员会|专委会|工作组|秘书处|理事会|专家委员会|专家库|专家智库|专家团队|新闻动态|新闻中心|新闻资讯|行业动态|行业资讯|行业新闻|政策法规|政策解读|通知公告|公告通知|公示公告|' +
    '会员服务|会员中心|会员之家|会员动态|会员风采|会员活动|会员专区|会员入口|会员申请|入会申请|入会流程|入会须知|入会指南|申请入会|申请加入|成为会员|申请成为会员|立即加入|立即申请|加入我们|加入联盟|加入协会|招贤纳士|人才招聘|诚聘英才|' +
    '标准化|标准规范|团体标准|研究成果|研究报告|白皮书|成果展示|产品中心|解决方案|案例|典型案例|案例展示|合作交流|国际合作|活动会议|会议活动|会议培训|教育培训|培训|论坛|赛事|资料下载|下载中心|资源下载|文件下载|视频中心|图片新闻|专题专栏|专题|党建工作|党建|大事记|' +
    '网站地图|隐私政策|法律声明|免责声明|版权声明|使用条款|意见反馈|在线留言|留言板|帮助中心|常见问题|手机版|电脑版|微信公众号|官方微信|微信|微博|关注我们|扫一扫|扫码关注|在线咨询|在线客服|客服|联系客服|QQ咨询|官方公众号|官方微博|公众号|官网|官方网站|访问官网|查看官网|进入官网|公司官网|企业官网|访问网站|浏览网站|公司网站|企业网站|二维码|投稿|订阅|english|中文|简体|繁体|简体中文|繁體中文|' +
    'home|about|about us|who we are|what we do|contact|contact us|news|newsroom|press|events|event|blog|login|log in|sign in|sign up|log out|register|join|join us|join now|join today|get involved|' +
    'membership|membership benefits|membership levels|become a member|member login|member portal|apply|apply now|benefits|faq|faqs|help|support|search|menu|close|open|submit|back|next|previous|prev|top|back to top|more|' +
    'read more|learn more|show more|load more|view all|view more|view profile|see all|see more|see details|view details|details|visit website|visit site|website|website|site map|sitemap|privacy|privacy policy|cookie policy|cookies|' +
    'terms|terms of use|terms of service|legal|careers|jobs|resources|downloads|download|documents|publications|library|projects|working groups|work groups|committees|specifications|technology|solutions|products|services|industries|' +
    'leadership|staff|governance|history|mission|our mission|vision|our story|bylaws|media|media kit|gallery|videos|webinars|training|certification|community|forum|social|follow us|subscribe|newsletter|donate|share|print|' +
    'linkedin|twitter|facebook|youtube|instagram|github|wechat|weibo|slack|rss|all|filter|sort|reset|clear|apply filters|skip to content|skip to main content|toggle navigation|logo|image|photo|banner|icon|图片|暂无图片|暂无|无|'
  )
    .split('|')
    .filter((word) => word !== ''),
);

/** Headings that end a list: what follows is something else. */
export const CLOSING_ZH =
  /^(?:友情链接|友情連結|相关链接|常用链接|快速链接|快捷链接|友好链接|合作网站|网站链接|合作伙伴|合作媒体|支持媒体|媒体支持|战略合作|合作单位|合作机构|支持单位|指导单位|主管单位|主办单位|承办单位|协办单位|联系我们|联系方式|关注我们|新闻动态|最新动态|最新资讯|最新消息|最新公告|热门.{0,6}|推荐.{0,6}|相关.{0,6}|(?:联盟|协会|学会|行业|公司|会员|企业|产业|最新|热点|图片|国内|国际|综合|媒体|本会|工作|视频|相关|推荐|今日|头条|要闻){0,2}(?:新闻|资讯)|.{0,4}动态|.{0,6}公告|后援(?:单位)?|专家.{0,8}|顾问.{0,6}|.{0,4}委员名单|.{0,8}负责人|入会.{0,6}|加入我们|申请流程|.{0,4}章程|.{0,4}大事记|版权.*|附件.{0,6}|往期.{0,6}|技术支持.{0,4}|.{0,4}支持单位|.{0,6}媒体.{0,4}|关于(?:联盟|协会|学会|我们)?|(?:名誉|荣誉|常务|执行|轮值|联席|副)*(?:理事长|会长|秘书长|监事长|监事|主席|主任|总干事)(?:名单|介绍)?|(?:友情|合作).{0,4})$/u;
export const CLOSING_EN =
  /^(?:(?:related |useful |quick |friendly |external )?links|(?:our |strategic |media |supporting |technology |ecosystem )?partners|(?:our )?sponsors|(?:latest |recent |related |member |industry )?(?:news|posts|articles|events|stories|blog|announcements)|contact(?: us| info(?:rmation)?)?|follow us|connect(?: with us)?|become a member|join (?:us|now|today)|get in touch|newsletter|subscribe|about(?: us)?|resources|quick links|upcoming events|testimonials|why join.*|(?:our )?(?:staff|team|leadership|experts|advisors|board of directors|officers))$/iu;

/** Groups within a tier: they neither end it nor belong to it. */
export const SUBGROUPS =
  /^(?:企业|企业类|企业单位|高校|院校|高等院校|高校院所|科研院所|科研机构|研究机构|科研单位|事业单位|社会组织|社会团体|行业组织|行业协会|政府|政府机构|政府部门|媒体|金融机构|投资机构|医疗机构|用户单位|其他|其它|海外|境外|国内|国外|全部|所有|上市公司|国有企业|民营企业|外资企业|产业界|学术界|companies|enterprises|industry|academia|academic|universities|government|non-?profits?|research institutes?|others?|all|[a-z]|[a-z]\s?[-~–]\s?[a-z]|0\s?[-~–]\s?9|#|[一二三四五六七八九十\d]{1,3}(?:[至到~～-][一二三四五六七八九十\d]{1,3})?[画劃划](?:或?以上)?|[あかさたなはまやらわア-ワ](?:[・･·][あかさたなはまやらわア-ワ])*行?(?:\s*\/.{1,8})?)$/iu;

const REGION =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|港澳台?|深圳|[东南西北华]{1,2}(?:中|部)?|长三角|珠三角|京津冀|粤港澳大湾区|海外|境外)(?:地区|区域|赛区|片区)?';
/** Regions that lists are ordered by: a province or city with its form, or one so well known that it needs none. */
export const REGIONS = new RegExp(
  `^(?:\\p{Script=Han}{1,3}(?:省|市)|\\p{Script=Han}{2,5}(?:自治区|特别行政区|自治州)|(?:\\p{Script=Han}{2,3}省)?\\p{Script=Han}{2,4}市\\p{Script=Han}{1,4}[区县]|${REGION}(?:[及和与、/]${REGION})*)$`,
  'u',
);

/** Countries in forms that the Unicode Common Locale Data Repository does not give in English, and in Chinese. */
const MORE_COUNTRIES =
  /^(?:(?:p\.?r\.? )?china|(?:south |republic of )?korea|czech republic|turkey|macedonia|ivory coast|cote d['’]ivoire|congo(?:, democratic republic)?|cape verde|swaziland|burma|uae|uk|usa?|u\.s\.(?:a\.)?|(?:the )?netherlands|the united kingdom|united states of america|hong kong(?: sar)?(?:, china)?|maca[uo](?: sar)?(?:, china)?|(?:chinese )?taipei|taiwan, china|england|scotland|wales|northern ireland|中国|美国|英国|德国|法国|日本|韩国|新加坡|加拿大|澳大利亚|荷兰|瑞士|瑞典|芬兰|以色列|印度|俄罗斯|意大利|西班牙|比利时|丹麦|挪威|奥地利)$/iu;
/** Two-letter codes of what is no country. */
const NO_COUNTRY = new Set(['EU', 'UN', 'EZ', 'QO', 'XA', 'XB']);
const COUNTRY_NAMES = countryNames();

function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(
    codes.flatMap((code) => (NO_COUNTRY.has(code) ? [] : (names.of(code)?.toLowerCase() ?? []))),
  );
}

/** Does a list say a country of its members? */
export function isCountry(text: string): boolean {
  return MORE_COUNTRIES.test(text) || COUNTRY_NAMES.has(text.toLowerCase().replaceAll("'", '’'));
}

/** Cells of a table's head. */
export const HEADER_WORDS =
  /^(?:序号|编号|序|(?:s(?:r|l)?\.? ?)?no\.?|#|id|(?:单位|企业|会员|成员|机构|公司|组织|学校|院校|高校|医院|会员单位|成员单位|企业\/?单位|中文|英文|单位全称|会员企业)?(?:名称|全称|简称|名录|级别|类别|类型|等级|性质|编号)|(?:单位|企业|会员|成员|公司|学校)名|单位|企业|公司|会员|机构|级别|类别|类型|等级|职务|职称|姓名|代表|法人|法人代表|法定代表人|负责人|会长|入会(?:时间|日期)|成立(?:时间|日期)|注册资本|单位代表|联系人|联系电话|电话|手机|邮箱|地址|地区|省份|城市|所在地|行业|领域|网址|网站|官网|备注|入会时间|入会日期|加入时间|会员证号|证书编号|证书号|有效期|logo|标志|简介|主营业务|name|name of (?:the )?(?:company|organi[sz]ation|member|institution|firm|university)|company(?: name)?|organi[sz]ation(?: name)?|member(?: name)?|institution|entity|country|region|city|state|address|phone|e-?mail|type|category|tier|level|class|membership(?: level| type| tier| class)?|website|url|since|joined|year|representative|contact|description|industry|sector|status|unternehmen|firma|mitglied|ort|stadt|internet|webseite|entreprise|société|adhérent|ville|pays|empresa|socio|ciudad|país|会社名|企业名|社名|法人名|团体名|业种)$/iu;
export const NAME_HEADERS =
  /^(?:(?:单位|企业|会员|成员|机构|公司|组织|会员单位|成员单位|理事单位|企业\/?单位|中文|单位中文|会员企业|学校|院校|高校|医院)?(?:名称|全称)|(?:单位|企业|会员|成员|公司|学校)名|(?:会员|成员|理事|副理事长|理事长)?单位|企业|公司|会员|机构|会员名录|(?:company|organi[sz]ation|member|institution|entity)(?: name)?|name|name of (?:the )?(?:company|organi[sz]ation|member|institution|firm|university)|members|companies|organi[sz]ations|unternehmen|firma|mitglied|entreprise|société|adhérent|empresa|会社名|企业名|社名|法人名|团体名)$/iu;
export const OTHER_HEADERS =
  /英文|简称|上级|主管|推荐|所属|隶属|工作单位|所在单位|所在|担任|职务|姓名|代表|联系|电话|地址|备注|行业|领域|网|证|english|abbrev|representative|contact|country|parent|website/iu;

/** Endings of lines that name a person by office. */
export const OFFICES =
  /(?:院长|馆长|厂长|场长|店长|园长|站长|台长|主任|教授|总经理|董事长|总裁|研究员|院士|处长|局长|部长|厅长|司长|书记|秘书长|会长|理事长|副总|总工程师|总工|工程师|博士|先生|女士|主席|所长|校长|经理|总监|首席.{0,4}|创始人|合伙人|行长|社长|主编|院士|讲师|律师|ceo|cto|cfo|coo|president|director|professor|chairman|manager|founder|vice president|ph\.?d\.?)$/iu;

/** The commonest surnames; with one or two characters more they are a person's name. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖亓巩明佘池查麻苑迟邝';
export const COMPOUND_SURNAMES = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|百里|南宫';

/** Words of headlines and sentences: a line that has one tells something and names nobody. */
export const TELLING_ZH =
  /召开|举办|举行|荣获|签署|签约|揭牌|加入|入选|亮相|莅临|调研|参观|出席|关于|通知|祝贺|欢迎|访问|拜访|考察|走进|圆满|赋能|助力|携手|率先|正式|受邀|获批|发布|启动|当选|开展|招募|征集|如何|什么|哪些|为了|我们|您|的通|请|点击|截至/u;
export const TELLING_EN =
  /\b(?:is|are|was|were|we|our|you|your|us|with|has|have|had|will|can|how|what|why|when|this|that|these|those|from|joins?|joined|become|announces?|announced|launch(?:es|ed)?|indicates?|denotes?|releases?|released|wins?|who|its|their|about|please|by)\b|^(?:learn|read|view|click)\b/iu;

/** What is made or shown by somebody is no brand of theirs. */
export const MADE_EN =
  '[Pp]owered|[Hh]osted|[Pp]resented|[Ww]ritten|[Pp]osted|[Dd]esigned|[Dd]eveloped|[Mm]ade|[Bb]uilt|[Ss]upported|[Ss]ponsored|[Ff]unded|[Ll]ed|[Pp]rovided|[Oo]rgani[sz]ed|[Pp]ublished|[Cc]reated|[Ee]dited|[Pp]hotos?|[Ii]mages?|[Ss]ort|[Ss]orted|[Bb]rowse|[Ff]ilter|[Vv]iew|[Ss]earch|[Gg]roup|[Mm]embers|[Aa]rticle|[Nn]ews|[Ss]ite|[Ww]ebsite';
/** Words that are written short with a full stop, in lower case; behind others of their length it ends a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd ltda lda corp llc cos coop bros univ inst tech intl assn assoc dept ing mfg est cia soc lab labs nat natl gov ind elec eng int mech pharm chem mgmt svcs prof gmbh sci res ctr'.split(
    ' ',
  ),
);

/** What stands before a name that is a credit or an address and no listing. */
export const CREDITS =
  /^(?:版权|copyright|©|\(c\)|主办|承办|协办|技术支持|指导单位|主管单位|支持单位|网站制作|网站建设|建设单位|制作|备案|运营|运维|地址|通讯地址|办公地址|电话|联系|传真|邮编|邮政|邮箱|电子邮|e-?mail|网址|官网|微信(?!支付|读书)|(?:qq|tel|telephone|fax|phone|add|address)(?!\p{L})|qq[群号]|当前位置|您的位置|您当前|你的位置|位置|来源|作者|发布时间|发布日期|时间|日期|浏览|点击|阅读|上一篇|下一篇|上一条|下一条|标签|关键词|分类|京icp|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]icp|.{0,3}公网安备|powered by|all rights|注[::]|备注|说明|本页|排名不分|以上排名|(?:同一?|各).{1,12}(?:按|以)|按.{1,6}排序|(?:以|按)?.{0,8}(?:为序|排序)|排名)/iu;
