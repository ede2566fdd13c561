/** Traditional characters of the words that pages of members use, each before its simplified form. */
const PAIRS =
  '稱称編编號号單单業业會会員员類类別别級级網网電电話话聯联絡络連连結结關关於于們们長长團团體体機机構构組组織织學学協协館馆' +
  '銀银構构辦办處处產产開开發发質质務务資资訊讯動动態态頁页錄录註注冊册專专區区責责貿贸圖图書书醫医藥药廠厂貨货車车製制設设計计' +
  '實实驗验師师範范環环際际務务評评議议報报導导覽览聞闻榮荣譽誉執执輪轮參参與与終终項项術术標标準准據据數数軟软' +
  '縣县農农漁渔場场園园創创總总廳厅屬属財财險险證证詢询傳传視视鐵铁鋼钢檢检測测認认藝艺劇剧廣广雜杂誌志節节樂乐應应領领養养氣气國国';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '');
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** A text with the characters of the word lists simplified. It is for reading only: names stay as written. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
