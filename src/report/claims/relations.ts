/** What the brief prints for a claim; undefined for a claim that is not in the list. */
export type Printed = (id: string) => number | string | undefined;

/** Something that printed numbers owe to each other. */
interface Relation {
  /** Claims that a violation casts doubt on; others that take part in it stand on their own. */
  readonly doubts: readonly string[];
  /** What is wrong, in words made from the printed numbers; null where nothing is. */
  readonly violation: (printed: Printed) => string | null;
}

/** The printed numbers of some claims; null unless all print numbers. */
function numbersOf(printed: Printed, ids: readonly string[]): number[] | null {
  const numbers = ids.map(printed).filter((value) => typeof value === 'number');
  return numbers.length === ids.length ? numbers : null;
}

/** The parts add up to the whole; by default the doubt falls on the parts. */
function sum(parts: readonly string[], whole: string, doubts: readonly string[] = parts): Relation {
  return {
    doubts,
    violation: (printed) => {
      const numbers = numbersOf(printed, parts);
      const total = printed(whole);
      if (numbers === null || typeof total !== 'number') return null;
      const added = numbers.reduce((a, b) => a + b, 0);
      return added === total ? null : `${numbers.join(' + ')} is ${added}, and ${total} is printed`;
    },
  };
}

/** The percentage, rounded, is that of a part in a whole. */
function percentage(share: string, part: string, whole: string): Relation {
  return {
    doubts: [share, part],
    violation: (printed) => {
      const [percent, n, of] = numbersOf(printed, [share, part, whole]) ?? [];
      if (percent === undefined || n === undefined || of === undefined) return null;
      const exact = (100 * n) / of;
      if (Math.round(exact) === percent) return null;
      return `${n} of ${of} is ${exact.toFixed(1)} percent, and ${percent} is printed`;
    },
  };
}

/** Two places print the same thing; the doubt falls on the first. */
function same(one: string, other: string): Relation {
  return {
    doubts: [one],
    violation: (printed) => {
      const [a, b] = [printed(one), printed(other)];
      if (a === undefined || b === undefined || a === b) return null;
      return `${a} is printed here, and ${b} elsewhere`;
    },
  };
}

/** Bands of headcounts printed as `below/from-to/above` leave no headcount without a band. */
function noGaps(bands: string): Relation {
  return {
    doubts: [bands],
    violation: (printed) => {
      const [, below, from, to, above] = /^(\d+)\/(\d+)-(\d+)\/(\d+)$/.exec(String(printed(bands))) ?? [];
      const left = [...range(Number(below), Number(from) - 1), ...range(Number(to) + 1, Number(above))];
      return left.length === 0 ? null : `headcounts of ${left.join(' and ')} fall into no band`;
    },
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, i) => first + i);
}

/** What the brief's numbers owe to each other, whatever the data say. */
const RELATIONS: readonly Relation[] = [
  sum(['AP03', 'AP04', 'AP05'], 'ST01'),
  sum(['AP06', 'AP07', 'AP08', 'AP09'], 'ST01'),
  sum(['ST03', 'ST04', 'ST05', 'ST07', 'ST08'], 'ST01'),
  sum(['ST04', 'ST05'], 'ST06'),
  sum(['ST09', 'ST10'], 'ST07'),
  sum(['ST03', 'ST07'], 'AP08'),
  sum(['AP10', 'AP11'], 'ST01'),
  same('AP32', 'ST01'),
  sum(['AP12', 'AP13'], 'ST01'),
  sum(['AP14', 'GE38'], 'ST01'),
  sum(['AP16', 'AP17', 'AP18'], 'ST03'),
  noGaps('AP19'),
  sum(['AP20', 'AP21'], 'ST03'),
  same('AP24', 'CA01'),
  sum(['AP25', 'AP26'], 'ST03'),
  same('AP33', 'ST03'),
  sum(['AP27', 'AP28', 'AP29'], 'ST03'),
  sum(['AP30', 'AP31'], 'ST03'),
  sum(['F1V2', 'F1V3', 'F1V4', 'F1V5'], 'F1V1'),
  sum(['F1B2', 'F1B3', 'F1B4', 'F1B5'], 'F1B1'),
  sum(['F1O2', 'F1O3', 'F1O4', 'F1O5'], 'F1O1'),
  sum(['F1V3', 'F1B3', 'F1O3'], 'AP25', ['AP25']),
  sum(['F1V4', 'F1B4', 'F1O4'], 'AP06'),
  sum(['F1V5', 'F1B5', 'F1O5'], 'AP07'),
  sum(['F1V2', 'F1B2', 'F1O2', 'F1V3', 'F1B3', 'F1O3'], 'AP08'),
  sum(['GE04', 'GE06', 'GE08', 'GE10'], 'GE02', ['GE02']),
  sum(['GE02', 'GE30', 'GE33', 'GE35'], 'GE40', ['GE40']),
  same('GE40', 'GE01'),
  percentage('GE03', 'GE02', 'GE01'),
  percentage('GE05', 'GE04', 'GE01'),
  percentage('GE07', 'GE06', 'GE01'),
  percentage('GE09', 'GE08', 'GE01'),
  percentage('GE11', 'GE10', 'GE01'),
  percentage('GE13', 'GE12', 'GE01'),
  percentage('GE15', 'GE14', 'GE01'),
  percentage('GE17', 'GE16', 'GE01'),
  percentage('GE19', 'GE18', 'GE01'),
  percentage('GE21', 'GE20', 'GE01'),
  percentage('GE23', 'GE22', 'GE01'),
  percentage('GE25', 'GE24', 'GE01'),
  percentage('GE31', 'GE30', 'GE01'),
  percentage('GE34', 'GE33', 'GE01'),
  percentage('GE36', 'GE35', 'GE01'),
  same('ES01', 'GE03'),
  same('ES03', 'GE31'),
  same('F201', 'GE01'),
  sum(['CA03', 'CA04'], 'ES07', ['ES07']),
  percentage('CA03', 'CA02', 'CA01'),
];

/** What is wrong with the printed value of each claim that some violation casts doubt on, in words. */
export function contradictions(printed: Printed): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { doubts, violation } of RELATIONS) {
    const words = violation(printed);
    if (words === null) continue;
    for (const id of doubts) found.set(id, [...(found.get(id) ?? []), words]);
  }
  return found;
}
