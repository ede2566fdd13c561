/**
 * Groups with headquarters in Asia and the Pacific, known all over the world, that do business in China. A line has the layout that
 * `worldGroupsOf` reads. Written from general knowledge of these groups as of early 2020.
 */
export const ASIA = `
JP|索尼|Sony|TSE:6758|北京
JP|松下|Panasonic|TSE:6752|北京
JP|日立|Hitachi|TSE:6501|北京
JP|东芝|Toshiba|TSE:6502|北京
JP|富士通|Fujitsu|TSE:6702|上海
JP|日本电气|NEC|TSE:6701|北京
JP|三菱电机|Mitsubishi Electric|TSE:6503|北京
JP|夏普|Sharp|TSE:6753|
JP|佳能|Canon|TSE:7751|北京
JP|尼康|Nikon|TSE:7731|上海
JP|理光|Ricoh|TSE:7752|上海
JP|富士胶片, 富士施乐|Fujifilm, Fuji Xerox|TSE:4901|
JP|爱普生|Epson|TSE:6724|北京
JP|欧姆龙|Omron|TSE:6645|上海
JP|基恩士|Keyence|TSE:6861|上海
JP|发那科|Fanuc|TSE:6954|
JP|安川|Yaskawa|TSE:6506|上海
JP|川崎重工|Kawasaki|TSE:7012|
JP|电装|Denso|TSE:6902|北京
JP|瑞萨|Renesas|TSE:6723|北京
JP|村田|Murata|TSE:6981|上海
JP|东电化|TDK|TSE:6762|上海
JP|京瓷|Kyocera|TSE:6971|天津
JP|日本电产|Nidec|TSE:6594|
JP|都科摩, 恩梯梯|NTT, NTT Docomo, Docomo, NTT Data|TSE:9432|北京
JP|软银|SoftBank|TSE:9984|
JP|乐天|Rakuten|TSE:4755|
JP|野村综研|NRI, Nomura Research Institute|TSE:4307|上海
JP|丰田|Toyota|TSE:7203|北京
JP|本田|Honda|TSE:7267|北京
JP|日产|Nissan|TSE:7201|北京
JP|小松|Komatsu|TSE:6301|上海
JP|伊藤忠|Itochu|TSE:8001|北京
JP|三井|Mitsui|TSE:8031|
JP|优衣库, 迅销|Uniqlo, Fast Retailing|TSE:9983|上海
JP|三菱重工|Mitsubishi Heavy Industries|TSE:7011|上海
JP|住友|Sumitomo|TSE:8053|上海
JP|丸红|Marubeni|TSE:8002|
JP|马自达|Mazda|TSE:7261|上海
JP|铃木|Suzuki|TSE:7269|
JP|五十铃|Isuzu|TSE:7202|
JP|雅马哈|Yamaha|TSE:7951|
JP|卡西欧|Casio|TSE:6952|上海
JP|柯尼卡美能达|Konica Minolta|TSE:4902|上海
JP|奥林巴斯|Olympus|TSE:7733|
JP|岛津|Shimadzu|TSE:7701|上海
JP|堀场|Horiba|TSE:6856|上海
JP|横河电机|Yokogawa|TSE:6841|上海
JP|阿自倍尔|Azbil|TSE:6845|
JP|那智不二越|Nachi|TSE:6474|上海
JP|爱德万|Advantest|TSE:6857|上海
JP|东电电子|Tokyo Electron|TSE:8035|上海
JP|罗姆半导体|Rohm|TSE:6963|
JP|索喜|Socionext||上海
JP|冲电气|Oki|TSE:6703|
JP|任天堂|Nintendo|TSE:7974|
JP|世嘉|Sega|TSE:6460|
JP|万代|Bandai Namco|TSE:7832|上海
JP|瑞可利|Recruit|TSE:6098|
JP|电通|Dentsu|TSE:4324|北京
JP|博报堂|Hakuhodo|TSE:2433|
JP|武田|Takeda|TSE:4502|
JP|安斯泰来|Astellas|TSE:4503|
JP|卫材|Eisai|TSE:4523|苏州
JP|大金|Daikin|TSE:6367|上海
JP|资生堂|Shiseido|TSE:4911|
JP|永旺|Aeon|TSE:8267|北京
JP|罗森|Lawson|TSE:2651|上海
JP|全日空|ANA|TSE:9202|
JP|瑞穗银行|Mizuho|TSE:8411|上海
JP|三井住友|SMBC, Sumitomo Mitsui|TSE:8316|上海
JP|凯迪迪爱|KDDI|TSE:9433|北京
JP|日铁|NSSOL, Nippon Steel|TSE:5401|上海
JP|日东电工|Nitto|TSE:6988|上海
JP|兄弟|Brother|TSE:6448|上海
KR|三星|Samsung|KRX:005930|北京
KR|乐金|LG|KRX:066570|北京
KR|海力士|SK Hynix|KRX:000660|无锡
KR|爱思开|SK, SK Group|KRX:034730|北京
KR|现代汽车|Hyundai|KRX:005380|北京
KR|起亚|Kia|KRX:000270|
KR|浦项|POSCO|KRX:005490|北京
KR|纳沃|Naver|KRX:035420|
KR|斗山|Doosan|KRX:000150|
KR|韩华|Hanwha|KRX:000880|
KR|希杰|CJ, CJ Group|KRX:001040|北京
KR|乐天玛特|Lotte||
KR|韩国电信|KT|KRX:030200|
KR|卡考|Kakao|KRX:035720|
KR|爱茉莉太平洋|Amorepacific|KRX:090430|上海
KR|友利银行|Woori Bank||北京
KR|新韩银行|Shinhan||北京
TW|台积电|TSMC|TWSE:2330|上海
TW|联发科|MediaTek|TWSE:2454|
TW|鸿海, 富士康|Foxconn, Hon Hai|TWSE:2317|深圳
TW|和硕|Pegatron|TWSE:4938|
TW|广达|Quanta|TWSE:2382|
TW|仁宝|Compal|TWSE:2324|
TW|纬创|Wistron|TWSE:3231|
TW|英业达|Inventec|TWSE:2356|上海
TW|宏碁|Acer|TWSE:2353|
TW|华硕|Asus|TWSE:2357|上海
TW|宏达国际|HTC|TWSE:2498|
TW|研华|Advantech|TWSE:2395|苏州
TW|台达|Delta, Delta Electronics|TWSE:2308|上海
TW|瑞昱|Realtek|TWSE:2379|苏州
TW|联华电子|UMC|TWSE:2303|苏州
TW|日月光|ASE|TWSE:3711|上海
TW|光宝|Lite-On|TWSE:2301|
TW|微星|MSI|TWSE:2377|
TW|技嘉|Gigabyte|TWSE:2376|
TW|凌华|Adlink|TWSE:6166|上海
TW|趋势科技|Trend Micro|TSE:4704|上海
TW|国巨|Yageo|TWSE:2327|
TW|台塑|Formosa Plastics|TWSE:1301|
TW|统一企业|Uni-President|TWSE:1216|上海
TW|旺旺|Want Want|HKEX:0151|上海
TW|康师傅|Tingyi|HKEX:0322|上海
TW|群联电子|Phison||
TW|群创|Innolux|TWSE:3481|
TW|友达|AU Optronics|TWSE:2409|
TW|南亚|Nanya|TWSE:2408|
TW|华邦电子|Winbond|TWSE:2344|
TW|旺宏|Macronix|TWSE:2337|苏州
TW|联咏|Novatek|TWSE:3034|
TW|奇景|Himax|NASDAQ:HIMX|
TW|威盛电子|VIA, VIA Technologies|TWSE:2388|
TW|群光|Chicony|TWSE:2385|
TW|明基|BenQ, Qisda|TWSE:2352|苏州
TW|神达|MiTAC|TWSE:3706|
TW|研扬|Aaeon||苏州
TW|威强|IEI|TWSE:3022|上海
TW|上银|Hiwin|TWSE:2049|苏州
TW|亚德客|AirTAC|TWSE:1590|宁波
TW|正崴|Foxlink|TWSE:2392|
TW|精英电脑|ECS|TWSE:2331|
TW|华擎|ASRock|TWSE:3515|
HK|友邦|AIA|HKEX:1299|上海
HK|和记黄埔|Hutchison|HKEX:0001|
HK|电讯盈科|PCCW|HKEX:0008|
HK|太古|Swire|HKEX:0019|
HK|嘉里|Kerry|HKEX:0683|
HK|恒隆|Hang Lung|HKEX:0101|
HK|信和|Sino Land|HKEX:0083|
SG|新加坡电信|Singtel||
SG|凯德|CapitaLand||
SG|创新科技|Creative Technology||
SG|星展|DBS||上海
SG|大华银行|UOB||上海
SG|华侨银行|OCBC||上海
SG|淡马锡|Temasek||北京
SG|星桥腾飞|Ascendas-Singbridge, Ascendas||上海
SG|丰树|Mapletree||上海
SG|新科工程|ST Engineering||
SG|雷蛇|Razer||
IN|塔塔|Tata, Tata Consultancy Services||
IN|印孚瑟斯|Infosys|NYSE:INFY|上海
IN|威普罗|Wipro|NYSE:WIT|
IN|马恒达|Mahindra, Tech Mahindra||
TH|正大|CP Group, Charoen Pokphand||北京
MY|云顶|Genting||
IL|无比视|Mobileye||
IL|捷邦|Check Point|NASDAQ:CHKP|
IL|奥宝科技|Orbotech||
SA|沙特阿美|Saudi Aramco||北京
SA|沙伯基础|SABIC||上海
AU|必和必拓|BHP|NYSE:BHP|上海
AU|麦格理|Macquarie||
`;
