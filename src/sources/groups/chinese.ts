/**
 * Large groups and unicorns of mainland China that are not listed abroad, and the cities that they sit in: who stood
 * in 2019 on the lists of the largest private enterprises (中华全国工商业联合会, 中国民营企业500强), of electronics, software
 * and internet companies (中国电子信息行业联合会, 电子信息百强; 工业和信息化部, 软件百强; 中国互联网协会, 互联网企业100强), and of
 * unicorns (Hurun Global Unicorn List 2019). Written from general knowledge of these groups, not complete. A line has
 * the layout that `worldGroupsOf` reads.
 */
export const CHINESE_GROUPS = `
CN|华为|Huawei||深圳
CN|海尔|Haier||青岛
CN|TCL, 王牌电器|TCL||惠州
CN|OPPO|Oppo||东莞
CN|维沃|Vivo||东莞
CN|步步高|BBK||东莞
CN|一加|OnePlus||深圳
CN|传音|Transsion||深圳
CN|魅族|Meizu||珠海
CN|康佳|Konka||深圳
CN|奥克斯|Aux||宁波
CN|美的|Midea||佛山
CN|新华三|H3C||杭州
CN|紫光|Unisplendour, Tsinghua Unigroup||北京
CN|同方|Tongfang||北京
CN|方正|Founder||北京
CN|东软|Neusoft||沈阳
CN|用友|Yonyou||北京
CN|中科曙光|Sugon||天津
CN|文思海辉|Pactera||北京
CN|软通动力|iSoftStone||北京
CN|博彦科技|Beyondsoft||北京
CN|华胜天成|Teamsun||北京
CN|东华软件|DHC||北京
CN|太极股份|Taiji||北京
CN|航天信息|Aisino||北京
CN|字节跳动, 今日头条|ByteDance, Toutiao||北京
CN|滴滴, 小桔|Didi, Didi Chuxing||北京
CN|快手|Kuaishou||北京
CN|知乎|Zhihu||北京
CN|豆瓣|Douban||北京
CN|作业帮|Zuoyebang||北京
CN|猿辅导|Yuanfudao||北京
CN|贝壳找房, 链家|Ke.com, Lianjia||北京
CN|瓜子二手车, 车好多|Guazi, Chehaoduo||北京
CN|度小满|Du Xiaoman||北京
CN|京东数科, 京东数字科技|JD Digits||北京
CN|旷视|Megvii||北京
CN|地平线|Horizon Robotics||北京
CN|寒武纪|Cambricon||北京
CN|比特大陆|Bitmain||北京
CN|明略|Mininglamp||北京
CN|第四范式|4Paradigm||北京
CN|理想汽车, 车和家|Li Auto||北京
CN|威马|WM Motor||上海
CN|小鹏|Xpeng||广州
CN|爱驰|Aiways||上海
CN|拜腾|Byton||南京
CN|每日优鲜|Missfresh||北京
CN|闪送|FlashEx||北京
CN|春雨医生|Chunyu||北京
CN|神州数码|Digital China||北京
CN|奇安信|Qianxin||北京
CN|奇虎|Qihoo 360||北京
CN|瑞星|Rising||北京
CN|启明星辰|Venustech||北京
CN|绿盟|NSFocus||北京
CN|天融信|Topsec||北京
CN|优客工场|Ucommune||北京
CN|泰康|Taikang||北京
CN|新希望|New Hope||成都
CN|通威|Tongwei||成都
CN|极米|XGIMI||成都
CN|科大讯飞|iFlytek||合肥
CN|科大国创|Guochuang||合肥
CN|阳光电源|Sungrow||合肥
CN|依图|Yitu||上海
CN|喜马拉雅|Ximalaya||上海
CN|小红书|Xiaohongshu||上海
CN|陆金所|Lufax||上海
CN|饿了么, 拉扎斯|Ele.me||上海
CN|盒马|Hema, Freshippo||上海
CN|银联商务|UMS||上海
CN|米哈游|miHoYo||上海
CN|盛大|Shanda, Shengqu||上海
CN|巨人网络|Giant||上海
CN|东方财富|East Money||上海
CN|万得|Wind||上海
CN|斐讯|Phicomm||上海
CN|展讯, 紫光展锐|Unisoc||上海
CN|七牛|Qiniu||上海
CN|优刻得|UCloud||上海
CN|达观数据|DataGrand||上海
CN|星环|Transwarp||上海
CN|均瑶|Juneyao||上海
CN|月星|Yuexing||上海
CN|复星|Fosun||上海
CN|韦尔半导体|Will Semi||上海
CN|上海钢联|Mysteel||上海
CN|找钢|Zhaogang||上海
CN|蚂蚁金服, 蚂蚁|Ant Financial||杭州
CN|菜鸟|Cainiao||杭州
CN|同盾|Tongdun||杭州
CN|微医|WeDoctor||杭州
CN|海康威视|Hikvision||杭州
CN|大华|Dahua||杭州
CN|宇视|Uniview||杭州
CN|恒生电子|Hundsun||杭州
CN|同花顺|Hithink RoyalFlush||杭州
CN|安恒|DBAPPSecurity||杭州
CN|曹操专车|Caocao||杭州
CN|娃哈哈|Wahaha||杭州
CN|传化|Transfar||杭州
CN|荣盛|Rongsheng||杭州
CN|万向|Wanxiang||杭州
CN|正泰|Chint||温州
CN|德力西|Delixi||温州
CN|雅戈尔|Youngor||宁波
CN|均胜|Joyson||宁波
CN|方太|Fotile||宁波
CN|横店|Hengdian||金华
CN|卧龙|Wolong||绍兴
CN|闻泰|Wingtech||嘉兴
CN|大疆|DJI||深圳
CN|优必选|UBTech||深圳
CN|云从|CloudWalk||广州
CN|微众银行, 微众|WeBank||深圳
CN|平安科技|Ping An Technology||深圳
CN|顺丰|SF, SF Express||深圳
CN|比亚迪|BYD||深圳
CN|万科|Vanke||深圳
CN|正威|Amer||深圳
CN|研祥|EVOC||深圳
CN|柔宇|Royole||深圳
CN|云天励飞|Intellifusion||深圳
CN|奥比中光|Orbbec||深圳
CN|光峰|Appotronics||深圳
CN|汇川|Inovance||深圳
CN|大族|Han's||深圳
CN|欧菲光|O-Film||深圳
CN|立讯|Luxshare||东莞
CN|蓝思|Lens||长沙
CN|歌尔|Goertek||潍坊
CN|深信服|Sangfor||深圳
CN|迈瑞|Mindray||深圳
CN|华大基因|BGI||深圳
CN|碳云智能|iCarbonX||深圳
CN|货拉拉|Lalamove, Huolala||深圳
CN|土巴兔|Tubatu||深圳
CN|怡亚通|Eternal Asia||深圳
CN|苏宁|Suning||南京
CN|三胞|Sanpower||南京
CN|满帮, 满运|Full Truck Alliance, Manbang||南京
CN|孩子王|Kidswant||南京
CN|汇通达|Huitongda||南京
CN|红豆|Hongdou||无锡
CN|海澜|Heilan||无锡
CN|沙钢|Shagang||苏州
CN|恒力|Hengli||苏州
CN|盛虹|Shenghong||苏州
CN|亨通|Hengtong||苏州
CN|永鼎|Yongding||苏州
CN|波司登|Bosideng||苏州
CN|科沃斯|Ecovacs||苏州
CN|思必驰|AISpeech||苏州
CN|同程|Tongcheng, LY.com||苏州
CN|中天科技|ZTT||南通
CN|通富微电|TFME||南通
CN|中南控股|Zhongnan||南通
CN|天合光能|Trina||常州
CN|扬子江|Yangtze River||泰州
CN|徐工|XCMG||徐州
CN|魏桥|Weiqiao||滨州
CN|海信|Hisense||青岛
CN|青岛啤酒|Tsingtao||青岛
CN|双星|Doublestar||青岛
CN|浪潮|Inspur||济南
CN|中国重汽|Sinotruk||济南
CN|潍柴|Weichai||潍坊
CN|威高|Weigao||威海
CN|万华|Wanhua||烟台
CN|长城汽车|Great Wall||保定
CN|新奥|ENN||廊坊
CN|敬业|Jingye||石家庄
CN|君乐宝|Junlebao||石家庄
CN|伊利|Yili||呼和浩特
CN|三一|Sany||长沙
CN|中联重科|Zoomlion||长沙
CN|芒果超媒|Mango||长沙
CN|卓尔|Zall||武汉
CN|九州通|Jointown||武汉
CN|烽火|FiberHome||武汉
CN|长江存储|YMTC||武汉
CN|双汇|Shuanghui||漯河
CN|宇通|Yutong||郑州
CN|牧原|Muyuan||南阳
CN|宁德时代|CATL||宁德
CN|新大陆|Newland||福州
CN|星网锐捷|Star-net||福州
CN|福耀|Fuyao||福州
CN|永辉|Yonghui||福州
CN|美亚柏科|Meiya Pico||厦门
CN|吉比特|G-bits||厦门
CN|正邦|Zhengbang||南昌
CN|江铃|JMC||南昌
CN|力帆|Lifan||重庆
CN|宗申|Zongshen||重庆
CN|猪八戒|Zbj||重庆
CN|长虹|Changhong||绵阳
CN|货车帮|Huochebang||贵阳
CN|特变电工|TBEA||昌吉
CN|隆基|LONGi||西安
CN|陕鼓|Shaangu||西安
CN|海航|HNA||海口
CN|天士力|Tasly||天津
CN|荣程|Rockcheck||天津
CN|万达|Wanda||北京
CN|哈药|Harbin Pharma||哈尔滨
CN|哈工大机器人|HRG||哈尔滨
CN|新松|Siasun||沈阳
CN|格力|Gree||珠海
CN|科大智能|CSG||上海
CN|温氏|Wens||云浮
CN|金发科技|Kingfa||广州
CN|佳都|PCI||广州
CN|视源|CVTE||广州
CN|酷狗|Kugou||广州
CN|三七互娱|37 Interactive||芜湖
CN|奇瑞|Chery||芜湖
CN|海螺|Conch||芜湖
CN|四三九九|4399||厦门
CN|美柚|Meetyou||厦门
`;
