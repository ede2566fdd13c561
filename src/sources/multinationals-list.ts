/**
 * Groups that are known all over the world: the names that they go by in China, the country of their
 * headquarters, and their main listing in early 2020. Written from general knowledge of these groups.
 *
 * One group a line: country (ISO 3166-1 alpha-2) | Chinese names | English names | listings.
 */
export const MULTINATIONALS = `
US|英特尔|Intel|NASDAQ:INTC
US|微软|Microsoft|NASDAQ:MSFT
US|苹果电脑|Apple|NASDAQ:AAPL
US|谷歌|Google, Alphabet|NASDAQ:GOOGL
US|亚马逊|Amazon, Amazon Web Services, AWS|NASDAQ:AMZN
US|脸书|Facebook|NASDAQ:FB
US|英伟达, 辉达|Nvidia|NASDAQ:NVDA
US|高通|Qualcomm|NASDAQ:QCOM
US|博通|Broadcom|NASDAQ:AVGO
US|超威半导体, 超微半导体|AMD, Advanced Micro Devices|NASDAQ:AMD
US|赛灵思|Xilinx|NASDAQ:XLNX
US|德州仪器|Texas Instruments|NASDAQ:TXN
US|亚德诺|Analog Devices|NASDAQ:ADI
US|美光|Micron, Micron Technology|NASDAQ:MU
US|应用材料|Applied Materials|NASDAQ:AMAT
US|美满电子|Marvell|NASDAQ:MRVL
US|新思科技|Synopsys|NASDAQ:SNPS
US|铿腾, 楷登电子|Cadence, Cadence Design Systems|NASDAQ:CDNS
US|希捷|Seagate, Seagate Technology|NASDAQ:STX
US|西部数据, 西数|Western Digital|NASDAQ:WDC
US|思科|Cisco, Cisco Systems|NASDAQ:CSCO
US|奥多比|Adobe|NASDAQ:ADBE
US|国际商业机器|IBM|NYSE:IBM
US|甲骨文|Oracle|NYSE:ORCL
US|戴尔|Dell, Dell Technologies|NYSE:DELL
US|惠普|HP, Hewlett-Packard|NYSE:HPQ
US|慧与|HPE, Hewlett Packard Enterprise|NYSE:HPE
US|威睿|VMware|NYSE:VMW
US|赛富时|Salesforce|NYSE:CRM
US|红帽|Red Hat|NYSE:IBM
US|欧特克|Autodesk|NASDAQ:ADSK
US|参数技术|PTC|NASDAQ:PTC
US|天睿|Teradata|NYSE:TDC
US|尼尔森|Nielsen|NYSE:NLSN
US|优利|Unisys|NYSE:UIS
US|高知特|Cognizant|NASDAQ:CTSH
US|摩托罗拉|Motorola, Motorola Solutions|NYSE:MSI
US|康宁|Corning|NYSE:GLW
US|安费诺|Amphenol|NYSE:APH
US|是德科技|Keysight|NYSE:KEYS
US|安捷伦|Agilent|NYSE:A
US|通用电气|GE, General Electric|NYSE:GE
US|霍尼韦尔|Honeywell|NYSE:HON
US|艾默生|Emerson|NYSE:EMR
US|罗克韦尔|Rockwell Automation|NYSE:ROK
US|卡特彼勒|Caterpillar|NYSE:CAT
US|波音|Boeing|NYSE:BA
US|特斯拉|Tesla|NASDAQ:TSLA
US|通用汽车|General Motors|NYSE:GM
US|福特|Ford|NYSE:F
US|优步|Uber|NYSE:UBER
US|埃克森美孚|ExxonMobil|NYSE:XOM
US|陶氏|Dow|NYSE:DOW
US|杜邦|DuPont|NYSE:DD
US|强生|Johnson & Johnson|NYSE:JNJ
US|辉瑞|Pfizer|NYSE:PFE
US|默沙东|MSD, Merck|NYSE:MRK
US|雅培|Abbott|NYSE:ABT
US|美敦力|Medtronic|NYSE:MDT
US|宝洁|P&G, Procter & Gamble|NYSE:PG
US|可口可乐|Coca-Cola|NYSE:KO
US|百事|PepsiCo|NASDAQ:PEP
US|沃尔玛|Walmart|NYSE:WMT
US|星巴克|Starbucks|NASDAQ:SBUX
US|迪士尼|Disney|NYSE:DIS
US|奈飞|Netflix|NASDAQ:NFLX
US|埃森哲|Accenture|NYSE:ACN
US|麦肯锡|McKinsey|
US|波士顿咨询|BCG, Boston Consulting Group|
US|高盛|Goldman Sachs|NYSE:GS
US|摩根大通|JPMorgan|NYSE:JPM
US|花旗|Citi, Citibank|NYSE:C
US|维萨|Visa|NYSE:V
US|万事达|Mastercard|NYSE:MA
US|联邦快递|FedEx|NYSE:FDX
US|罗技|Logitech|NASDAQ:LOGI
US|迈斯沃克|MathWorks|
US|明导|Mentor Graphics|
US|安斯科技|Ansys|NASDAQ:ANSS
GB|安谋|Arm, ARM Holdings|
GB|颖脉, 想象科技|Imagination, Imagination Technologies|
GB|沃达丰|Vodafone|LSE:VOD
GB|英国石油, 碧辟|BP|LSE:BP
GB|汇丰|HSBC|LSE:HSBA
GB|葛兰素史克|GSK, GlaxoSmithKline|LSE:GSK
GB|阿斯利康|AstraZeneca|LSE:AZN
GB|联合利华|Unilever|LSE:ULVR
GB|罗尔斯罗伊斯|Rolls-Royce|LSE:RR
GB|爱思唯尔, 励讯|Elsevier, RELX|LSE:REL
NL|飞利浦|Philips|
NL|恩智浦|NXP|NASDAQ:NXPI
NL|阿斯麦|ASML|NASDAQ:ASML
NL|壳牌|Shell|LSE:RDSA
NL|威科|Wolters Kluwer|
DE|西门子|Siemens|XETRA:SIE
DE|思爱普|SAP|NYSE:SAP
DE|博世|Bosch|
DE|英飞凌|Infineon|XETRA:IFX
DE|大陆汽车|Continental|XETRA:CON
DE|大众汽车|Volkswagen|XETRA:VOW3
DE|宝马|BMW|XETRA:BMW
DE|戴姆勒, 梅赛德斯奔驰|Daimler, Mercedes-Benz|XETRA:DAI
DE|奥迪|Audi|
DE|保时捷|Porsche|
DE|采埃孚|ZF|
DE|舍弗勒|Schaeffler|XETRA:SHA
DE|巴斯夫|BASF|XETRA:BAS
DE|拜耳|Bayer|XETRA:BAYN
DE|费斯托|Festo|
DE|倍福|Beckhoff|
DE|菲尼克斯|Phoenix Contact|
DE|通快|Trumpf|
DE|蔡司|Zeiss|
DE|阿迪达斯|Adidas|XETRA:ADS
DE|安联|Allianz|XETRA:ALV
DE|德意志银行|Deutsche Bank|XETRA:DBK
FR|施耐德|Schneider Electric|EPA:SU
FR|达索|Dassault, Dassault Systemes|EPA:DSY
FR|法雷奥|Valeo|EPA:FR
FR|佛吉亚|Faurecia|EPA:EO
FR|凯捷|Capgemini|EPA:CAP
FR|源讯|Atos|EPA:ATO
FR|泰雷兹, 泰利斯|Thales|EPA:HO
FR|空中客车, 空客|Airbus|EPA:AIR
FR|阿尔斯通|Alstom|EPA:ALO
FR|米其林|Michelin|EPA:ML
FR|欧莱雅|L'Oreal|EPA:OR
FR|赛诺菲|Sanofi|EPA:SAN
FR|雷诺|Renault|EPA:RNO
FR|道达尔|TotalEnergies|EPA:FP
FR|法国电力|EDF|EPA:EDF
CH|阿西布朗勃法瑞|ABB|SIX:ABBN
CH|雀巢|Nestle|SIX:NESN
CH|诺华|Novartis|SIX:NOVN
CH|罗氏|Roche|SIX:ROG
CH|瑞银|UBS|SIX:UBSG
CH|意法半导体|STMicroelectronics|NYSE:STM
SE|爱立信|Ericsson|NASDAQ:ERIC
SE|沃尔沃|Volvo|
SE|海克斯康|Hexagon|
SE|宜家|IKEA|
FI|诺基亚, 诺基亚贝尔|Nokia|NYSE:NOK
FI|通力|Kone|
DK|马士基|Maersk|
DK|优傲|Universal Robots|
IT|柯马|Comau|
CA|黑莓|BlackBerry|NYSE:BB
IL|无比视|Mobileye|
IN|塔塔|Tata, Tata Consultancy Services|
IN|印孚瑟斯|Infosys|NYSE:INFY
IN|威普罗|Wipro|NYSE:WIT
SG|新加坡电信|Singtel|
SG|凯德|CapitaLand|
SG|创新科技|Creative Technology|
JP|索尼|Sony|TSE:6758
JP|松下|Panasonic|TSE:6752
JP|日立|Hitachi|TSE:6501
JP|东芝|Toshiba|TSE:6502
JP|富士通|Fujitsu|TSE:6702
JP|日本电气|NEC|TSE:6701
JP|三菱电机|Mitsubishi Electric|TSE:6503
JP|夏普|Sharp|TSE:6753
JP|佳能|Canon|TSE:7751
JP|尼康|Nikon|TSE:7731
JP|理光|Ricoh|TSE:7752
JP|富士胶片, 富士施乐|Fujifilm, Fuji Xerox|TSE:4901
JP|爱普生|Epson|TSE:6724
JP|欧姆龙|Omron|TSE:6645
JP|基恩士|Keyence|TSE:6861
JP|发那科|Fanuc|TSE:6954
JP|安川|Yaskawa|TSE:6506
JP|川崎重工|Kawasaki|TSE:7012
JP|电装|Denso|TSE:6902
JP|瑞萨|Renesas|TSE:6723
JP|村田|Murata|TSE:6981
JP|东电化|TDK|TSE:6762
JP|京瓷|Kyocera|TSE:6971
JP|日本电产|Nidec|TSE:6594
JP|都科摩, 恩梯梯|NTT, NTT Docomo, Docomo, NTT Data|TSE:9432
JP|软银|SoftBank|TSE:9984
JP|乐天|Rakuten|TSE:4755
JP|野村综研|NRI, Nomura Research Institute|TSE:4307
JP|丰田|Toyota|TSE:7203
JP|本田|Honda|TSE:7267
JP|日产|Nissan|TSE:7201
JP|小松|Komatsu|TSE:6301
JP|伊藤忠|Itochu|TSE:8001
JP|三井|Mitsui|TSE:8031
JP|优衣库, 迅销|Uniqlo, Fast Retailing|TSE:9983
KR|三星|Samsung|KRX:005930
KR|乐金|LG|KRX:066570
KR|海力士|SK Hynix|KRX:000660
KR|爱思开|SK, SK Group|KRX:034730
KR|现代汽车|Hyundai|KRX:005380
KR|起亚|Kia|KRX:000270
KR|浦项|POSCO|KRX:005490
KR|纳沃|Naver|KRX:035420
TW|台积电|TSMC|TWSE:2330
TW|联发科|MediaTek|TWSE:2454
TW|鸿海, 富士康|Foxconn, Hon Hai|TWSE:2317
TW|和硕|Pegatron|TWSE:4938
TW|广达|Quanta|TWSE:2382
TW|仁宝|Compal|TWSE:2324
TW|纬创|Wistron|TWSE:3231
TW|英业达|Inventec|TWSE:2356
TW|宏碁|Acer|TWSE:2353
TW|华硕|Asus|TWSE:2357
TW|宏达国际|HTC|TWSE:2498
TW|研华|Advantech|TWSE:2395
TW|台达|Delta, Delta Electronics|TWSE:2308
TW|瑞昱|Realtek|TWSE:2379
TW|联华电子|UMC|TWSE:2303
TW|日月光|ASE|TWSE:3711
TW|光宝|Lite-On|TWSE:2301
TW|微星|MSI|TWSE:2377
TW|技嘉|Gigabyte|TWSE:2376
TW|凌华|Adlink|TWSE:6166
TW|趋势科技|Trend Micro|TSE:4704
`;
