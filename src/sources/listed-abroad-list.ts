/**
 * Groups from mainland China, listed in Hong Kong or New York in early 2020, by the names that they go by in
 * China. Written from general knowledge of these groups; the exchanges' own lists give English names only.
 *
 * One group a line, as in `multinationals-list.ts`.
 */
export const LISTED_ABROAD = `
CN|阿里巴巴|Alibaba|NYSE:BABA, HKEX:9988
CN|腾讯|Tencent|HKEX:0700
CN|百度|Baidu|NASDAQ:BIDU
CN|京东|JD, JD.com|NASDAQ:JD
CN|网易|NetEase|NASDAQ:NTES
CN|小米|Xiaomi|HKEX:1810
CN|美团点评|Meituan Dianping|HKEX:3690
CN|拼多多|Pinduoduo|NASDAQ:PDD
CN|携程|Ctrip, Trip.com|NASDAQ:TCOM
CN|新浪|Sina|NASDAQ:SINA
CN|微博|Weibo|NASDAQ:WB
CN|搜狐|Sohu|NASDAQ:SOHU
CN|搜狗|Sogou|NYSE:SOGO
CN|哔哩哔哩|Bilibili|NASDAQ:BILI
CN|爱奇艺|iQIYI|NASDAQ:IQ
CN|欢聚|YY, Joyy|NASDAQ:YY
CN|虎牙|Huya|NYSE:HUYA
CN|斗鱼|DouYu|NASDAQ:DOYU
CN|陌陌|Momo|NASDAQ:MOMO
CN|唯品会|Vipshop|NYSE:VIPS
CN|五八同城|58.com|NYSE:WUBA
CN|汽车之家|Autohome|NYSE:ATHM
CN|易车|Bitauto|NYSE:BITA
CN|前程无忧|51job|NASDAQ:JOBS
CN|好未来|TAL Education|NYSE:TAL
CN|新东方|New Oriental|NYSE:EDU
CN|有道|Youdao|NYSE:DAO
CN|流利说|Liulishuo, LAIX|NYSE:LAIX
CN|蔚来|NIO|NYSE:NIO
CN|万国数据|GDS|NASDAQ:GDS
CN|世纪互联|21Vianet|NASDAQ:VNET
CN|国双|Gridsum|NASDAQ:GSUM
CN|猎豹移动|Cheetah Mobile|NYSE:CMCM
CN|迅雷|Xunlei|NASDAQ:XNET
CN|嘉楠|Canaan|NASDAQ:CAN
CN|趣头条|Qutoutiao|NASDAQ:QTT
CN|华米|Huami|NYSE:HMI
CN|云米|Viomi|NASDAQ:VIOT
CN|触宝|CooTek|NYSE:CTK
CN|中通快递|ZTO|NYSE:ZTO
CN|百世物流|Best Inc.|NYSE:BEST
CN|宝尊|Baozun|NASDAQ:BZUN
CN|乐信|Lexin|NASDAQ:LX
CN|趣店|Qudian|NYSE:QD
CN|宜人贷|Yirendai|NYSE:YRD
CN|富途|Futu|NASDAQ:FUTU
CN|优信|Uxin|NASDAQ:UXIN
CN|凤凰新媒体|Phoenix New Media|NYSE:FENG
CN|联想|Lenovo|HKEX:0992
CN|金山软件, 金山|Kingsoft|HKEX:3888
CN|金蝶|Kingdee|HKEX:0268
CN|中软国际|Chinasoft, Chinasoft International|HKEX:0354
CN|神州控股|Digital China Holdings|HKEX:0861
CN|中芯国际|SMIC|HKEX:0981
CN|华虹|Hua Hong|HKEX:1347
CN|舜宇光学|Sunny Optical|HKEX:2382
CN|瑞声科技|AAC Technologies|HKEX:2018
CN|丘钛|Q Technology|HKEX:1478
CN|美图|Meitu|HKEX:1357
CN|平安好医生|Ping An Good Doctor|HKEX:1833
CN|众安在线|ZhongAn|HKEX:6060
CN|阅文|China Literature|HKEX:0772
CN|微盟|Weimob|HKEX:2013
CN|有赞|Youzan|HKEX:8083
CN|同程艺龙|Tongcheng-Elong|HKEX:0780
CN|猫眼|Maoyan|HKEX:1896
CN|网龙|NetDragon|HKEX:0777
CN|创维|Skyworth|HKEX:0751
CN|吉利|Geely|HKEX:0175
CN|复星国际|Fosun International|HKEX:0656
CN|中国移动|China Mobile|HKEX:0941, NYSE:CHL
CN|中国电信|China Telecom|HKEX:0728, NYSE:CHA
CN|中国联通, 中国联合网络通信|China Unicom|HKEX:0762, NYSE:CHU
CN|中国铁塔|China Tower|HKEX:0788
`;
