/**
 * Groups with headquarters in Europe, known all over the world, that do business in China. A line has the layout that
 * `worldGroupsOf` reads. Written from general knowledge of these groups as of early 2020.
 */
export const EUROPE = `
GB|安谋|Arm, ARM Holdings||深圳
GB|颖脉, 想象科技|Imagination, Imagination Technologies||上海
GB|沃达丰|Vodafone|LSE:VOD|
GB|英国石油, 碧辟|BP|LSE:BP|
GB|汇丰|HSBC|LSE:HSBA|上海
GB|葛兰素史克|GSK, GlaxoSmithKline|LSE:GSK|上海
GB|阿斯利康|AstraZeneca|LSE:AZN|上海
GB|联合利华|Unilever|LSE:ULVR|上海
GB|罗尔斯罗伊斯|Rolls-Royce|LSE:RR|北京
GB|爱思唯尔, 励讯|Elsevier, RELX|LSE:REL|北京
GB|普华永道|PwC, PricewaterhouseCoopers||上海
GB|安永|EY, Ernst & Young||上海
GB|英国标准协会|BSI||北京
GB|天祥|Intertek|LSE:ITRK|上海
GB|渣打|Standard Chartered|LSE:STAN|上海
GB|保诚|Prudential|LSE:PRU|
GB|益博睿|Experian|LSE:EXPN|北京
GB|捷豹路虎|Jaguar Land Rover||上海
GB|力拓|Rio Tinto|LSE:RIO|上海
GB|戴森|Dyson||上海
GB|英国电信|BT|LSE:BT.A|北京
GB|雷尼绍|Renishaw|LSE:RSW|上海
NL|飞利浦|Philips||上海
NL|恩智浦|NXP|NASDAQ:NXPI|上海
NL|阿斯麦|ASML|NASDAQ:ASML|上海
NL|壳牌|Shell|LSE:RDSA|北京
NL|威科|Wolters Kluwer||
NL|毕马威|KPMG||北京
NL|荷兰国际|ING|EPA:INGA|上海
NL|阿克苏诺贝尔|AkzoNobel||上海
NL|帝斯曼|DSM||上海
NL|昕诺飞|Signify||上海
NL|通腾|TomTom||
DE|西门子|Siemens|XETRA:SIE|北京
DE|思爱普|SAP|NYSE:SAP|上海
DE|博世|Bosch||上海
DE|英飞凌|Infineon|XETRA:IFX|上海
DE|大陆汽车|Continental|XETRA:CON|上海
DE|大众汽车|Volkswagen|XETRA:VOW3|北京
DE|宝马|BMW|XETRA:BMW|北京
DE|戴姆勒, 梅赛德斯奔驰|Daimler, Mercedes-Benz|XETRA:DAI|北京
DE|奥迪|Audi||北京
DE|保时捷|Porsche||上海
DE|采埃孚|ZF||上海
DE|舍弗勒|Schaeffler|XETRA:SHA|上海
DE|巴斯夫|BASF|XETRA:BAS|上海
DE|拜耳|Bayer|XETRA:BAYN|
DE|费斯托|Festo||上海
DE|倍福|Beckhoff||上海
DE|菲尼克斯|Phoenix Contact||南京
DE|通快|Trumpf||苏州
DE|蔡司|Zeiss||上海
DE|阿迪达斯|Adidas|XETRA:ADS|
DE|安联|Allianz|XETRA:ALV|
DE|德意志银行|Deutsche Bank|XETRA:DBK|北京
DE|默克|Merck KGaA|XETRA:MRK|上海
DE|汉高|Henkel|XETRA:HEN|上海
DE|林德|Linde||上海
DE|赢创|Evonik|XETRA:EVK|上海
DE|科思创|Covestro|XETRA:1COV|上海
DE|朗盛|Lanxess|XETRA:LXS|上海
DE|瓦克化学|Wacker|XETRA:WCH|上海
DE|蒂森克虏伯|Thyssenkrupp|XETRA:TKA|北京
DE|库卡|KUKA||上海
DE|西克传感|SICK||广州
DE|巴鲁夫|Balluff||上海
DE|倍加福|Pepperl+Fuchs||上海
DE|易福门|ifm||上海
DE|图尔克|Turck||天津
DE|万可电子|WAGO||天津
DE|浩亭|Harting||珠海
DE|魏德米勒|Weidmuller||上海
DE|博世力士乐|Bosch Rexroth||上海
DE|海拉|Hella||上海
DE|马勒|Mahle||上海
DE|克诺尔|Knorr-Bremse||
DE|科德宝|Freudenberg||上海
DE|贝朗|B. Braun||上海
DE|费森尤斯|Fresenius|XETRA:FRE|上海
DE|敦豪|DHL|XETRA:DPW|上海
DE|贝塔斯曼|Bertelsmann||上海
DE|慕尼黑再保险|Munich Re|XETRA:MUV2|北京
DE|苏赛|SUSE||北京
DE|莱茵技术|TUV Rheinland||上海
DE|南德认证|TUV SUD||上海
DE|罗兰贝格|Roland Berger||上海
FR|施耐德|Schneider Electric|EPA:SU|北京
FR|达索|Dassault, Dassault Systemes|EPA:DSY|上海
FR|法雷奥|Valeo|EPA:FR|上海
FR|佛吉亚|Faurecia|EPA:EO|上海
FR|凯捷|Capgemini|EPA:CAP|
FR|源讯|Atos|EPA:ATO|
FR|泰雷兹, 泰利斯|Thales|EPA:HO|北京
FR|空中客车, 空客|Airbus|EPA:AIR|北京
FR|阿尔斯通|Alstom|EPA:ALO|北京
FR|米其林|Michelin|EPA:ML|上海
FR|欧莱雅|L'Oreal|EPA:OR|上海
FR|赛诺菲|Sanofi|EPA:SAN|上海
FR|雷诺|Renault|EPA:RNO|
FR|道达尔|TotalEnergies|EPA:FP|北京
FR|法国电力|EDF|EPA:EDF|北京
FR|安盛|AXA|EPA:CS|上海
FR|必维|Bureau Veritas|EPA:BVI|上海
FR|达能|Danone|EPA:BN|上海
FR|家乐福|Carrefour|EPA:CA|上海
FR|迪卡侬|Decathlon||上海
FR|欧尚|Auchan||上海
FR|标致雪铁龙|PSA Group, Peugeot|EPA:UG|武汉
FR|法国巴黎银行|BNP Paribas|EPA:BNP|上海
FR|苏伊士|Suez|EPA:SEV|
FR|威立雅|Veolia|EPA:VIE|北京
FR|圣戈班|Saint-Gobain|EPA:SGO|上海
FR|赛峰|Safran|EPA:SAF|北京
FR|育碧|Ubisoft|EPA:UBI|上海
CH|阿西布朗勃法瑞|ABB|SIX:ABBN|北京
CH|雀巢|Nestle|SIX:NESN|北京
CH|诺华|Novartis|SIX:NOVN|
CH|罗氏|Roche|SIX:ROG|上海
CH|瑞银|UBS|SIX:UBSG|北京
CH|意法半导体|STMicroelectronics|NYSE:STM|上海
CH|迅达|Schindler|SIX:SCHN|上海
CH|瑞士再保险|Swiss Re|SIX:SREN|北京
CH|苏黎世|Zurich, Zurich Insurance|SIX:ZURN|
CH|瑞信|Credit Suisse|SIX:CSGN|
CH|通标标准|SGS|SIX:SGSN|北京
CH|史陶比尔|Staubli||杭州
CH|布勒|Buhler||无锡
CH|恩德斯豪斯|Endress+Hauser||上海
CH|德科集团|Adecco|SIX:ADEN|
CH|嘉能可|Glencore||
SE|爱立信|Ericsson|NASDAQ:ERIC|北京
SE|沃尔沃|Volvo||上海
SE|海克斯康|Hexagon||
SE|宜家|IKEA||上海
SE|山特维克|Sandvik||上海
SE|斯凯孚|SKF||上海
SE|阿特拉斯科普柯|Atlas Copco||上海
SE|斯堪尼亚|Scania||北京
SE|伊莱克斯|Electrolux||上海
SE|利乐|Tetra Pak||上海
SE|安讯士|Axis Communications||上海
SE|维宁尔|Veoneer|NYSE:VNE|上海
SE|奥托立夫|Autoliv|NYSE:ALV|上海
SE|声田|Spotify|NYSE:SPOT|
DK|马士基|Maersk||
DK|优傲|Universal Robots||上海
DK|诺和诺德|Novo Nordisk|NYSE:NVO|北京
DK|丹佛斯|Danfoss||
DK|维斯塔斯|Vestas||北京
DK|乐高|Lego||上海
DK|格兰富|Grundfos||上海
FI|诺基亚, 诺基亚贝尔|Nokia|NYSE:NOK|上海
FI|通力|Kone||
FI|美卓|Metso||上海
FI|瓦锡兰|Wartsila||上海
NO|挪威船级社|DNV GL||上海
IT|柯马|Comau||上海
IT|菲亚特|Fiat, FCA|NYSE:FCAU|上海
IT|倍耐力|Pirelli||
IT|忠利|Generali||北京
ES|桑坦德|Santander|NYSE:SAN|
ES|印地纺|Inditex||上海
BE|比利时微电子|IMEC||上海
BE|优时比|UCB||
IE|安波福|Aptiv|NYSE:APTV|上海
AT|奥特斯|AT&S||上海
AT|奥地利微电子|ams||
RU|卡巴斯基|Kaspersky||北京
`;
