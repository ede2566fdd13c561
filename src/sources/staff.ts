/** A head count as a statement: an exact number, or a range. */
export type StaffFigure = { readonly field: 'staff' | 'staffRange'; readonly value: string };

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*(万|千|百|k)?`;
const RANGE = new RegExp(String.raw`${NUMBER}\s*人?\s*(?:-|~|–|—|至|到|to)\s*${NUMBER}`, 'iu');
const BELOW = new RegExp(
  String.raw`(?:少于|小于|不足|不到|低于|fewer than|less than|under|<)\s*${NUMBER}|${NUMBER}\s*人?以下`,
  'iu',
);
const ABOVE = new RegExp(
  String.raw`(?:超过|逾|超|大于|多于|不少于|more than|over|above|at least|>)\s*${NUMBER}|${NUMBER}\s*(?:\+|余|多|人?以上|max\b)`,
  'iu',
);
const EXACT = new RegExp(NUMBER, 'iu');
const MULTIPLES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, k: 1000, 百: 100 };

/**
 * Reads a head count as people and registries write it: `1,200人`, `51-100`, `1000余名员工`, `over 500 employees`,
 * `1.2万人`, `10001+`, `c_00051_00100` (Crunchbase).
 *
 * @returns null where the text holds none.
 */
export function staffFigure(text: string): StaffFigure | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^c_0*(\d+)_(?:0*(\d+)|max)$/u, (_, from: string, to?: string) =>
      to === undefined ? `${from}+` : `${from}-${to}`,
    );
  const range = RANGE.exec(plain);
  if (range)
    return figure('staffRange', `${people(range[1], range[2] ?? range[4])}-${people(range[3], range[4])}`);
  const below = BELOW.exec(plain);
  if (below) return figure('staffRange', `1-${people(below[1] ?? below[3], below[2] ?? below[4]) - 1}`);
  const above = ABOVE.exec(plain);
  if (above) return figure('staffRange', `${people(above[1] ?? above[3], above[2] ?? above[4])}+`);
  const exact = EXACT.exec(plain);
  return exact === null ? null : figure('staff', String(people(exact[1], exact[2])));
}

function figure(field: StaffFigure['field'], value: string): StaffFigure | null {
  return value.startsWith('0') ? null : { field, value };
}

function people(digits = '0', multiple = ''): number {
  return Math.round(Number(digits.replaceAll(',', '')) * (MULTIPLES[multiple.toLowerCase()] ?? 1));
}

const SAID_IN_WORDS = [
  /(?:员工|职工|团队|在职人员|从业人员|人员规模|人员总数)[^。；;!！?？\d]{0,12}(?<count>[\d,.]{1,12}\s*[万千百]?\s*(?:余|多)?)\s*(?:人|名|位)/u,
  /(?<count>(?:近|约|超过|逾|超)?\s{0,3}[\d,.]{1,12}\s*[万千百]?\s*(?:余|多)?)\s*(?:名|位|人的)(?:[^。；;,，\d]{0,6})(?:员工|职工)/u,
  /(?<count>(?:over|more than|about|nearly)?\s{0,3}\d[\d,]{0,11}\+?)\s+(?:employees|staff|people worldwide)/iu,
] as const;

/** A head count said in prose, with the words that say it. Research and sales staff alone are passed over. */
export function staffInProse(text: string): (StaffFigure & { readonly quote: string })[] {
  for (const pattern of SAID_IN_WORDS) {
    const said = pattern.exec(text);
    const first = staffFigure(said?.groups?.count ?? '');
    if (said && first && !/研发|技术|销售|博士|硕士|R&D/u.test(said[0]))
      return [{ ...first, quote: said[0].trim() }];
  }
  return [];
}

/** An exact head count as digits; empty where the text holds none, or a range. */
export function exactStaff(text: string): string {
  const figure = staffFigure(text);
  return figure?.field === 'staff' ? figure.value : '';
}

/** A range of head counts; empty where the text holds none, or an exact count. */
export function staffRange(text: string): string {
  const figure = staffFigure(text);
  return figure?.field === 'staffRange' ? figure.value : '';
}
