/**
 * Traditional characters, each before its simplified form, for every character of the parser's word lists that has
 * one. By OpenCC's tables (https://github.com/BYVoid/OpenCC, Apache-2.0), which would take longer to load than a page
 * to read; a test names the pairs that a new word needs.
 */
const PAIRS =
  '乾干亞亚佈布來来侷局係系俬私個个們们倖幸備备傢家傳传儀仪億亿內内冊册別别創创劇剧劉刘動动務务區区協协卽即厤历參参叢丛吳吴呂吕員员唸念問问啓启啟启喬乔單单噹当嚮向嚴严囌苏國国園园圓圆圖图團团埰采執执報报' +
  '場场塊块塗涂墰坛墻墙壇坛壜坛夥伙奧奥婁娄婦妇孫孙學学宮宫寀采實实寧宁審审專专對对導导屆届層层屬属嵐岚嵗岁嶽岳師师幫帮庫库廚厨廠厂廣广廳厅張张彆别彔录後后徵征態态慶庆慼戚應应懞蒙戰战戲戏戶户掃扫採采擊击' +
  '擔担據据擬拟攜携攝摄敎教數数於于時时晉晋暫暂曆历曏向書书會会朮术東东査查條条棟栋楊杨業业榦干榮荣構构樂乐樑梁樓楼標标機机檔档檢检檯台欄栏權权欒栾歐欧歡欢歲岁歷历氣气決决沒没況况淩凌測测湯汤準准溫温滬沪' +
  '滿满漁渔濛蒙濟济瀋沈瀏浏瀾澜灣湾為为烏乌無无熱热營营爲为牆墙牽牵獲获現现環环瓊琼產产産产畢毕畫画畵画當当療疗發发監监盧卢眞真眾众矇蒙硃朱確确碼码礎础礫砾祕秘種种稱称穀谷穫获竇窦箇个節节範范簡简簽签籌筹' +
  '籤签粵粤糰团紀纪約约納纳級级紹绍終终組组結结絡络給给統统經经綜综綫线維维網网線线編编縣县總总繆缪織织繫系續续纔才罈坛罎坛羅罗羣群義义習习聞闻聯联聲声聶聂職职肅肃腦脑臨临臺台與与舉举舘馆莊庄華华萬万葉叶' +
  '葯药蒐搜蒞莅蓆席蓋盖蔔卜蔘参蔣蒋薑姜薦荐藍蓝藝艺藥药蘆芦蘇苏蘭兰處处號号衆众術术衕同衚胡衛卫裏里補补裝装裡里製制覈核見见規规視视覺觉覽览觀观訂订計计訊讯訓训託托記记訪访設设許许註注証证評评詞词詢询試试' +
  '話话該该詳详誌志認认誠诚說说説说誼谊調调請请論论諮咨諸诸講讲謝谢證证識识譚谭議议譽誉讀读負负財财貨货責责貴贵費费貿贸賀贺資资賈贾賢贤賦赋質质賽赛贈赠贛赣趙赵車车軟软載载輪轮輯辑轉转辦办農农迴回連连週周' +
  '進进遊游運运遞递遲迟選选遼辽邊边郵邮鄒邹鄔邬鄧邓鄭郑鄺邝醫医鈡钟鉆钻鉑铂銀银銅铜銜衔鋼钢錄录錢钱録录錶表鍵键鍾钟鏈链鐘钟鐵铁鑽钻長长門门閆闫閉闭開开間间閔闵閤合閩闽閱阅閲阅闆板關关陝陕陳陈陸陆陽阳隊队' +
  '際际險险隱隐隸隶雜杂雲云電电鞏巩韋韦韓韩頁页頂顶項项須须領领頭头頻频題题顏颜顔颜類类顧顾風风颱台養养餘余館馆饋馈饒饶馬马馮冯駱骆驗验體体髮发鬍胡鬚须魯鲁鮑鲍鳳凤麥麦麯曲麴曲麼么麽么黃黄點点黨党齊齐齣出' +
  '龍龙龐庞龔龚';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '');
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** A text with the characters of the word lists simplified. It is for reading only: names stay as written. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
