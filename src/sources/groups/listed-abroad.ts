/**
 * Groups from mainland China, listed in Hong Kong or New York in early 2020, by the names that they go by in
 * China. A line has the layout that `worldGroupsOf` reads. Written from general knowledge of these groups; the
 * exchanges' own lists give English names only.
 */
export const LISTED_ABROAD = `
CN|阿里巴巴|Alibaba|NYSE:BABA, HKEX:9988|杭州*
CN|腾讯|Tencent|HKEX:0700|深圳*
CN|百度|Baidu|NASDAQ:BIDU|北京*
CN|京东|JD, JD.com|NASDAQ:JD|北京*
CN|网易|NetEase|NASDAQ:NTES|杭州*
CN|小米|Xiaomi|HKEX:1810|北京*
CN|美团点评|Meituan Dianping|HKEX:3690|北京*
CN|拼多多|Pinduoduo|NASDAQ:PDD|上海*
CN|携程|Ctrip, Trip.com|NASDAQ:TCOM|上海*
CN|新浪|Sina|NASDAQ:SINA|北京*
CN|微博|Weibo|NASDAQ:WB|北京*
CN|搜狐|Sohu|NASDAQ:SOHU|北京*
CN|搜狗|Sogou|NYSE:SOGO|北京*
CN|哔哩哔哩|Bilibili|NASDAQ:BILI|上海*
CN|爱奇艺|iQIYI|NASDAQ:IQ|北京*
CN|欢聚|YY, Joyy|NASDAQ:YY|广州*
CN|虎牙|Huya|NYSE:HUYA|广州*
CN|斗鱼|DouYu|NASDAQ:DOYU|武汉*
CN|陌陌|Momo|NASDAQ:MOMO|北京*
CN|唯品会|Vipshop|NYSE:VIPS|广州*
CN|五八同城|58.com|NYSE:WUBA|北京*
CN|汽车之家|Autohome|NYSE:ATHM|北京*
CN|易车|Bitauto|NYSE:BITA|北京*
CN|前程无忧|51job|NASDAQ:JOBS|上海*
CN|好未来|TAL Education|NYSE:TAL|北京*
CN|新东方|New Oriental|NYSE:EDU|北京*
CN|有道|Youdao|NYSE:DAO|北京*
CN|流利说|Liulishuo, LAIX|NYSE:LAIX|上海*
CN|蔚来|NIO|NYSE:NIO|上海*
CN|万国数据|GDS|NASDAQ:GDS|上海*
CN|世纪互联|21Vianet|NASDAQ:VNET|北京*
CN|国双|Gridsum|NASDAQ:GSUM|北京*
CN|猎豹移动|Cheetah Mobile|NYSE:CMCM|北京*
CN|迅雷|Xunlei|NASDAQ:XNET|深圳*
CN|嘉楠|Canaan|NASDAQ:CAN|北京*
CN|趣头条|Qutoutiao|NASDAQ:QTT|上海*
CN|华米|Huami|NYSE:HMI|合肥*
CN|云米|Viomi|NASDAQ:VIOT|佛山*
CN|触宝|CooTek|NYSE:CTK|上海*
CN|中通快递|ZTO|NYSE:ZTO|上海*
CN|百世物流|Best Inc.|NYSE:BEST|杭州*
CN|宝尊|Baozun|NASDAQ:BZUN|上海*
CN|乐信|Lexin|NASDAQ:LX|深圳*
CN|趣店|Qudian|NYSE:QD|北京*
CN|宜人贷|Yirendai|NYSE:YRD|北京*
CN|富途|Futu|NASDAQ:FUTU|深圳*
CN|优信|Uxin|NASDAQ:UXIN|北京*
CN|凤凰新媒体|Phoenix New Media|NYSE:FENG|北京*
CN|联想|Lenovo|HKEX:0992|北京*
CN|金山软件, 金山|Kingsoft|HKEX:3888|珠海*
CN|金蝶|Kingdee|HKEX:0268|深圳*
CN|中软国际|Chinasoft, Chinasoft International|HKEX:0354|北京*
CN|神州控股|Digital China Holdings|HKEX:0861|北京*
CN|中芯国际|SMIC|HKEX:0981|上海*
CN|华虹|Hua Hong|HKEX:1347|上海*
CN|舜宇光学|Sunny Optical|HKEX:2382|宁波*
CN|瑞声科技|AAC Technologies|HKEX:2018|深圳*
CN|丘钛|Q Technology|HKEX:1478|昆山*
CN|美图|Meitu|HKEX:1357|厦门*
CN|平安好医生|Ping An Good Doctor|HKEX:1833|上海*
CN|众安在线|ZhongAn|HKEX:6060|上海*
CN|阅文|China Literature|HKEX:0772|上海*
CN|微盟|Weimob|HKEX:2013|上海*
CN|有赞|Youzan|HKEX:8083|杭州*
CN|同程艺龙|Tongcheng-Elong|HKEX:0780|苏州*
CN|猫眼|Maoyan|HKEX:1896|北京*
CN|网龙|NetDragon|HKEX:0777|福州*
CN|创维|Skyworth|HKEX:0751|深圳*
CN|吉利|Geely|HKEX:0175|杭州*
CN|复星国际|Fosun International|HKEX:0656|上海*
CN|中国移动|China Mobile|HKEX:0941, NYSE:CHL|北京*
CN|中国电信|China Telecom|HKEX:0728, NYSE:CHA|北京*
CN|中国联通, 中国联合网络通信|China Unicom|HKEX:0762, NYSE:CHU|北京*
CN|中国铁塔|China Tower|HKEX:0788|北京*
CN|三六零金融, 三六零数科|360 Finance, Qfin|NASDAQ:QFIN|上海
CN|信也科技, 拍拍贷|FinVolution, PPDAI|NYSE:FINV|上海
CN|小赢科技, 小赢普惠|X Financial|NYSE:XYF|深圳
CN|微贷网|Weidai|NYSE:WEI|杭州
CN|和信贷|Hexindai|NASDAQ:HX|北京
CN|简普科技, 融三六零|Jianpu|NYSE:JT|北京
CN|玖富|9F|NASDAQ:JFU|北京
CN|嘉银金科|Jiayin|NASDAQ:JFIN|上海
CN|房多多|Fangdd|NASDAQ:DUO|深圳
CN|房天下, 搜房|Fang, SouFun|NYSE:SFUN|北京
CN|乐居|Leju|NYSE:LEJU|北京
CN|易居|E-House|HKEX:2048|上海
CN|途牛|Tuniu|NASDAQ:TOUR|南京
CN|华住|Huazhu|NASDAQ:HTHT|上海
CN|格林酒店|GreenTree|NYSE:GHG|上海
CN|聚美优品|Jumei|NYSE:JMEI|北京
CN|蘑菇街|Mogu|NYSE:MOGU|杭州
CN|寺库|Secoo|NASDAQ:SECO|北京
CN|如涵|Ruhnn|NASDAQ:RUHN|杭州
CN|云集|Yunji|NASDAQ:YJ|杭州
CN|兰亭集势|LightInTheBox|NYSE:LITB|北京
CN|一药网|111|NASDAQ:YI|上海
CN|跟谁学|GSX|NYSE:GSX|北京
CN|无忧英语|51Talk|NYSE:COE|北京
CN|红黄蓝|RYB|NYSE:RYB|北京
CN|尚德机构, 尚德在线|Sunlands|NYSE:STG|北京
CN|达内|Tarena|NASDAQ:TEDU|北京
CN|精锐教育|OneSmart|NYSE:ONE|上海
CN|海亮教育|Hailiang|NASDAQ:HLG|绍兴
CN|朴新教育|Puxin|NYSE:NEW|北京
CN|博实乐|Bright Scholar|NYSE:BEDU|佛山
CN|正保远程|China Distance Education|NYSE:DL|北京
CN|瑞思学科英语|Rise Education|NASDAQ:REDU|北京
CN|安博教育|Ambow|NYSE:AMBO|北京
CN|畅游|Changyou|NASDAQ:CYOU|北京
CN|荔枝|Lizhi|NASDAQ:LIZI|广州
CN|第九城市|The9|NASDAQ:NCTY|上海
CN|和利时|Hollysys|NASDAQ:HOLI|北京
CN|晶科能源|JinkoSolar|NYSE:JKS|上饶
CN|大全新能源|Daqo|NYSE:DQ|
CN|亿航|EHang|NASDAQ:EH|广州
CN|小牛电动|Niu|NASDAQ:NIU|北京
CN|极光|Aurora Mobile, JiGuang|NASDAQ:JG|深圳
CN|瑞幸咖啡|Luckin|NASDAQ:LK|厦门
CN|慧择|Huize|NASDAQ:HUIZ|深圳
CN|老虎证券|Tiger Brokers, UP Fintech|NASDAQ:TIGR|北京
CN|诺亚财富|Noah|NYSE:NOAH|上海
CN|钜派|Jupai|NYSE:JP|上海
CN|百济神州|BeiGene|NASDAQ:BGNE|北京
CN|再鼎医药|Zai Lab|NASDAQ:ZLAB|上海
CN|和黄医药|Chi-Med|NASDAQ:HCM|上海
CN|泰邦生物|China Biologic|NASDAQ:CBPO|北京
CN|三一国际|Sany International|HKEX:0631|沈阳
CN|比亚迪电子|BYD Electronic|HKEX:0285|深圳
CN|酷派|Coolpad|HKEX:2369|深圳
CN|慧聪|HC Group|HKEX:2280|北京
CN|神州租车|CAR Inc|HKEX:0699|北京
CN|亚信科技|AsiaInfo|HKEX:1675|北京
CN|汇付天下|Huifu|HKEX:1806|上海
CN|宝宝树|BabyTree|HKEX:1761|北京
CN|五一信用卡|51 Credit Card|HKEX:2051|杭州
CN|维信金科|VCredit|HKEX:2003|上海
CN|微创医疗|MicroPort|HKEX:0853|上海
CN|药明生物|WuXi Biologics|HKEX:2269|无锡
CN|石药|CSPC|HKEX:1093|石家庄
CN|中国生物制药|Sino Biopharmaceutical|HKEX:1177|
CN|金斯瑞|GenScript|HKEX:1548|南京
CN|信达生物|Innovent|HKEX:1801|苏州
CN|碧桂园|Country Garden|HKEX:2007|佛山
CN|恒大|Evergrande|HKEX:3333|深圳
CN|龙湖|Longfor|HKEX:0960|北京
CN|融创|Sunac|HKEX:1918|天津
CN|世茂|Shimao|HKEX:0813|上海
CN|雅居乐|Agile|HKEX:3383|广州
CN|旭辉|CIFI|HKEX:0884|上海
CN|新奥能源|ENN|HKEX:2688|廊坊
CN|海底捞|Haidilao|HKEX:6862|北京
CN|蒙牛|Mengniu|HKEX:2319|呼和浩特
CN|安踏|Anta|HKEX:2020|泉州
CN|李宁|Li Ning|HKEX:2331|北京
CN|申洲国际|Shenzhou International|HKEX:2313|宁波
CN|国美|Gome|HKEX:0493|北京
CN|中升|Zhongsheng|HKEX:0881|大连
CN|新东方在线|Koolearn|HKEX:1797|北京
CN|中教控股|China Education|HKEX:0839|
CN|希望教育|Hope Education|HKEX:1765|成都
CN|猎聘, 同道猎聘|Liepin|HKEX:6100|北京
CN|保利协鑫, 协鑫|GCL|HKEX:3800|苏州
CN|信义玻璃|Xinyi Glass|HKEX:0868|
CN|敏实|Minth|HKEX:0425|宁波
CN|信利|Truly|HKEX:0732|汕尾
CN|天鸽互动|Tian Ge|HKEX:1980|杭州
CN|映客|Inke|HKEX:3700|北京
CN|飞鱼科技|Feiyu|HKEX:1022|厦门
CN|心动网络|XD|HKEX:2400|上海
CN|齐屹科技|Qeeka|HKEX:1739|上海
CN|达利食品|Dali Foods|HKEX:3799|泉州
CN|周黑鸭|Zhouheiya|HKEX:1458|武汉
CN|颐海国际|Yihai|HKEX:1579|
CN|锦欣生殖|Jinxin|HKEX:1951|成都
CN|雅迪|Yadea|HKEX:1585|无锡
CN|超威动力|Chaowei|HKEX:0951|湖州
CN|天能动力|Tianneng|HKEX:0819|湖州
CN|京信通信|Comba|HKEX:2342|广州
CN|长飞光纤|YOFC|HKEX:6869|武汉
CN|昂纳|O-Net|HKEX:0877|深圳
CN|巨星医疗|Yestar|HKEX:2393|上海
CN|康哲药业|CMS|HKEX:0867|深圳
`;
