/**
 * Groups with headquarters in America, known all over the world, that do business in China. A line has the layout that
 * `worldGroupsOf` reads. Written from general knowledge of these groups as of early 2020.
 */
export const AMERICAS = `
US|英特尔|Intel|NASDAQ:INTC|上海
US|微软|Microsoft|NASDAQ:MSFT|北京
US|苹果电脑|Apple|NASDAQ:AAPL|上海
US|谷歌|Google, Alphabet|NASDAQ:GOOGL|北京
US|亚马逊|Amazon, Amazon Web Services, AWS|NASDAQ:AMZN|北京
US|脸书|Facebook|NASDAQ:FB|
US|英伟达, 辉达|Nvidia|NASDAQ:NVDA|上海
US|高通|Qualcomm|NASDAQ:QCOM|北京
US|博通|Broadcom|NASDAQ:AVGO|上海
US|超威半导体, 超微半导体|AMD, Advanced Micro Devices|NASDAQ:AMD|
US|赛灵思|Xilinx|NASDAQ:XLNX|上海
US|德州仪器|Texas Instruments|NASDAQ:TXN|上海
US|亚德诺|Analog Devices|NASDAQ:ADI|上海
US|美光|Micron, Micron Technology|NASDAQ:MU|上海
US|应用材料|Applied Materials|NASDAQ:AMAT|上海
US|美满电子|Marvell|NASDAQ:MRVL|上海
US|新思科技|Synopsys|NASDAQ:SNPS|上海
US|铿腾, 楷登电子|Cadence, Cadence Design Systems|NASDAQ:CDNS|上海
US|希捷|Seagate, Seagate Technology|NASDAQ:STX|
US|西部数据, 西数|Western Digital|NASDAQ:WDC|上海
US|思科|Cisco, Cisco Systems|NASDAQ:CSCO|北京
US|奥多比|Adobe|NASDAQ:ADBE|上海
US|国际商业机器|IBM|NYSE:IBM|北京
US|甲骨文|Oracle|NYSE:ORCL|北京
US|戴尔|Dell, Dell Technologies|NYSE:DELL|厦门
US|惠普|HP, Hewlett-Packard|NYSE:HPQ|北京
US|慧与|HPE, Hewlett Packard Enterprise|NYSE:HPE|北京
US|威睿|VMware|NYSE:VMW|北京
US|赛富时|Salesforce|NYSE:CRM|上海
US|红帽|Red Hat|NYSE:IBM|北京
US|欧特克|Autodesk|NASDAQ:ADSK|上海
US|参数技术|PTC|NASDAQ:PTC|上海
US|天睿|Teradata|NYSE:TDC|北京
US|尼尔森|Nielsen|NYSE:NLSN|上海
US|优利|Unisys|NYSE:UIS|
US|高知特|Cognizant|NASDAQ:CTSH|上海
US|摩托罗拉|Motorola, Motorola Solutions|NYSE:MSI|北京
US|康宁|Corning|NYSE:GLW|上海
US|安费诺|Amphenol|NYSE:APH|
US|是德科技|Keysight|NYSE:KEYS|北京
US|安捷伦|Agilent|NYSE:A|
US|通用电气|GE, General Electric|NYSE:GE|上海
US|霍尼韦尔|Honeywell|NYSE:HON|上海
US|艾默生|Emerson|NYSE:EMR|上海
US|罗克韦尔|Rockwell Automation|NYSE:ROK|上海
US|卡特彼勒|Caterpillar|NYSE:CAT|北京
US|波音|Boeing|NYSE:BA|北京
US|特斯拉|Tesla|NASDAQ:TSLA|上海
US|通用汽车|General Motors|NYSE:GM|上海
US|福特|Ford|NYSE:F|上海
US|优步|Uber|NYSE:UBER|
US|埃克森美孚|ExxonMobil|NYSE:XOM|上海
US|陶氏|Dow|NYSE:DOW|上海
US|杜邦|DuPont|NYSE:DD|
US|强生|Johnson & Johnson|NYSE:JNJ|上海
US|辉瑞|Pfizer|NYSE:PFE|上海
US|默沙东|MSD, Merck|NYSE:MRK|上海
US|雅培|Abbott|NYSE:ABT|上海
US|美敦力|Medtronic|NYSE:MDT|上海
US|宝洁|P&G, Procter & Gamble|NYSE:PG|广州
US|可口可乐|Coca-Cola|NYSE:KO|上海
US|百事|PepsiCo|NASDAQ:PEP|上海
US|沃尔玛|Walmart|NYSE:WMT|深圳
US|星巴克|Starbucks|NASDAQ:SBUX|上海
US|迪士尼|Disney|NYSE:DIS|上海
US|奈飞|Netflix|NASDAQ:NFLX|
US|埃森哲|Accenture|NYSE:ACN|上海
US|麦肯锡|McKinsey||上海
US|波士顿咨询|BCG, Boston Consulting Group||上海
US|高盛|Goldman Sachs|NYSE:GS|北京
US|摩根大通|JPMorgan|NYSE:JPM|上海
US|花旗|Citi, Citibank|NYSE:C|上海
US|维萨|Visa|NYSE:V|
US|万事达|Mastercard|NYSE:MA|
US|联邦快递|FedEx|NYSE:FDX|上海
US|罗技|Logitech|NASDAQ:LOGI|
US|迈斯沃克|MathWorks||北京
US|明导|Mentor Graphics||上海
US|安斯科技|Ansys|NASDAQ:ANSS|上海
US|易安信|EMC, Dell EMC||北京
US|瞻博|Juniper, Juniper Networks|NYSE:JNPR|北京
US|思杰|Citrix|NASDAQ:CTXS|北京
US|赛门铁克|Symantec|NASDAQ:NLOK|北京
US|迈克菲|McAfee||北京
US|飞塔|Fortinet|NASDAQ:FTNT|北京
US|派拓网络|Palo Alto Networks|NYSE:PANW|
US|阿卡迈|Akamai|NASDAQ:AKAM|北京
US|赛仕|SAS, SAS Institute||北京
US|美国国家仪器, 恩艾|National Instruments|NASDAQ:NATI|上海
US|康耐视|Cognex|NASDAQ:CGNX|上海
US|泰瑞达|Teradyne|NASDAQ:TER|上海
US|泛林|Lam Research|NASDAQ:LRCX|上海
US|科天|KLA|NASDAQ:KLAC|上海
US|天宝导航|Trimble|NASDAQ:TRMB|
US|斑马技术|Zebra Technologies|NASDAQ:ZBRA|上海
US|安森美|ON Semiconductor|NASDAQ:ON|上海
US|微芯科技|Microchip|NASDAQ:MCHP|上海
US|芯科科技|Silicon Labs|NASDAQ:SLAB|
US|莱迪思|Lattice Semiconductor|NASDAQ:LSCC|上海
US|美信|Maxim Integrated|NASDAQ:MXIM|
US|赛普拉斯|Cypress|NASDAQ:CY|上海
US|思佳讯|Skyworks|NASDAQ:SWKS|
US|新突思|Synaptics|NASDAQ:SYNA|上海
US|纽昂斯|Nuance|NASDAQ:NUAN|
US|杜比|Dolby|NYSE:DLB|上海
US|哈曼|Harman||上海
US|优美缔|Unity, Unity Technologies||上海
US|安富利|Avnet|NASDAQ:AVT|
US|艾睿|Arrow Electronics|NYSE:ARW|
US|伟创力|Flex, Flextronics|NASDAQ:FLEX|
US|捷普|Jabil|NYSE:JBL|
US|丹纳赫|Danaher|NYSE:DHR|上海
US|福禄克|Fluke|NYSE:FTV|上海
US|伊顿|Eaton|NYSE:ETN|上海
US|派克汉尼汾|Parker Hannifin|NYSE:PH|上海
US|江森自控|Johnson Controls|NYSE:JCI|上海
US|奥的斯|Otis||
US|洛克希德马丁|Lockheed Martin|NYSE:LMT|
US|明尼苏达矿业|3M|NYSE:MMM|上海
US|柯达|Kodak|NYSE:KODK|上海
US|施乐|Xerox|NYSE:XRX|
US|利盟|Lexmark||
US|迪堡多富|Diebold Nixdorf|NYSE:DBD|
US|赛默飞|Thermo Fisher|NYSE:TMO|上海
US|珀金埃尔默|PerkinElmer|NYSE:PKI|上海
US|因美纳|Illumina|NASDAQ:ILMN|上海
US|瓦里安|Varian|NYSE:VAR|北京
US|波士顿科学|Boston Scientific|NYSE:BSX|上海
US|史赛克|Stryker|NYSE:SYK|
US|碧迪|BD, Becton Dickinson|NYSE:BDX|上海
US|百特|Baxter|NYSE:BAX|上海
US|礼来|Lilly, Eli Lilly|NYSE:LLY|
US|百时美施贵宝|Bristol-Myers Squibb|NYSE:BMY|上海
US|艾伯维|AbbVie|NYSE:ABBV|上海
US|安进|Amgen|NASDAQ:AMGN|上海
US|吉利德|Gilead|NASDAQ:GILD|上海
US|嘉吉|Cargill||上海
US|约翰迪尔|John Deere, Deere|NYSE:DE|天津
US|耐克|Nike|NYSE:NKE|上海
US|玛氏|Mars||北京
US|亿滋|Mondelez|NASDAQ:MDLZ|上海
US|卡夫亨氏|Kraft Heinz|NASDAQ:KHC|
US|好市多|Costco|NASDAQ:COST|上海
US|麦当劳|McDonald's|NYSE:MCD|上海
US|百胜餐饮|Yum|NYSE:YUM|上海
US|领英|LinkedIn|NASDAQ:MSFT|北京
US|爱彼迎|Airbnb||北京
US|印象笔记|Evernote||北京
US|贝宝|PayPal|NASDAQ:PYPL|上海
US|美国运通|American Express|NYSE:AXP|
US|标普|S&P, S&P Global|NYSE:SPGI|北京
US|穆迪|Moody's|NYSE:MCO|北京
US|彭博|Bloomberg||北京
US|邓白氏|Dun & Bradstreet||上海
US|费埃哲|FICO|NYSE:FICO|北京
US|高德纳|Gartner|NYSE:IT|
US|国际数据公司|IDC||北京
US|怡安|Aon|NYSE:AON|上海
US|德勤|Deloitte||上海
US|大都会人寿|MetLife|NYSE:MET|
US|贝恩|Bain||上海
US|优力|UL||
US|佳明|Garmin|NASDAQ:GRMN|上海
US|仲量联行|JLL|NYSE:JLL|上海
US|优艾泊斯|UiPath||上海
CA|黑莓|BlackBerry|NYSE:BB|
CA|麦格纳|Magna|NYSE:MGA|上海
CA|庞巴迪|Bombardier||北京
CA|宏利|Manulife|NYSE:MFC|
CA|开放文本|OpenText|NASDAQ:OTEX|
BR|淡水河谷|Vale|NYSE:VALE|上海
`;
