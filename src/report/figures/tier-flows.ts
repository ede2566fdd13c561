import { TIERS, type Tier } from '../../model/vocabulary.ts';
import { type Html, html } from '../html/html.ts';
import type { TierFlow } from '../summary/changes.ts';
import { type Language, TIER_NAMES } from '../texts.ts';
import { px, TYPE_SIZE } from './drawing.ts';
import { box, type Drawing, INNER_WIDTH, label } from './figure.ts';
import { FILLS, INK_COLOUR } from './palette.ts';

const STATES: readonly (Tier | null)[] = [...TIERS, null];
const NODE_WIDTH = 14;
const GAP = 18;
/** Height that all organizations share, in pixels, and the least that one flow has. */
const FLOW_HEIGHT = 240;
const THINNEST = 1.5;
const LEFT = 190;
const RIGHT = INNER_WIDTH - 190 - NODE_WIDTH;
const LINE_STEP = 19;

/** A flow with the heights at which it leaves and arrives. */
interface Ribbon extends TierFlow {
  readonly height: number;
  readonly start: number;
  readonly end: number;
}

/** Where the organizations of the snapshot before are now: between tiers, in and out. */
export function tierFlowChart(
  language: Language,
  flows: readonly TierFlow[],
  [before, after]: readonly [before: string, after: string],
): Drawing {
  const ribbons = layOut(flows);
  const bottom = Math.max(0, ...ribbons.map(({ start, end, height }) => Math.max(start, end) + height));
  const changes = flows.filter(({ from, to }) => from !== to).map((flow) => describe(flow, language));
  const title = {
    en: `Organizations between tiers, ${before} to ${after}`,
    zh: `机构在各层级间的变动，${before} 至 ${after}`,
  }[language];
  const none = {
    en: 'No organization changed its tier, joined or left.',
    zh: '没有机构变动层级、加入或退出。',
  }[language];
  const lines = changes.length === 0 ? [none] : changes;
  return {
    title,
    description: flows.map((flow) => `${describe(flow, language)}.`).join(' '),
    height: bottom + 20 + lines.length * LINE_STEP,
    content: html`${[...ribbons].sort(stayedFirst).map((ribbon) => draw(ribbon, language))}${nodes(ribbons, 'from', language)}${nodes(ribbons, 'to', language)}
${lines.map((text, i) => label(text, 0, bottom + 28 + i * LINE_STEP))}`,
  };
}

function stateName(state: Tier | null, side: 'from' | 'to', language: Language): string {
  if (state !== null) return TIER_NAMES[state][language];
  return side === 'from'
    ? { en: 'Not listed', zh: '未列名' }[language]
    : { en: 'Left', zh: '退出' }[language];
}

function describe({ from, to, n }: TierFlow, language: Language): string {
  if (from === null)
    return {
      en: `Joined as ${stateName(to, 'to', language)}: ${n}`,
      zh: `加入${stateName(to, 'to', language)}：${n}`,
    }[language];
  if (to === null)
    return {
      en: `Left, from ${stateName(from, 'from', language)}: ${n}`,
      zh: `退出${stateName(from, 'from', language)}：${n}`,
    }[language];
  const [a, b] = [stateName(from, 'from', language), stateName(to, 'to', language)];
  if (from === to) return { en: `Stayed ${a}: ${n}`, zh: `仍为${a}：${n}` }[language];
  return { en: `${a} → ${b}: ${n}`, zh: `${a} → ${b}：${n}` }[language];
}

/** Stacks the flows on both sides, in the order of the states, so that ribbons cross as little as they can. */
function layOut(flows: readonly TierFlow[]): Ribbon[] {
  const all = Math.max(
    1,
    flows.reduce((sum, { n }) => sum + n, 0),
  );
  const height = (n: number) => Math.max(THINNEST, (FLOW_HEIGHT * n) / all);
  const stack = (side: 'from' | 'to') => {
    const tops = new Map<TierFlow, number>();
    let y = 0;
    for (const state of STATES) {
      const own = STATES.flatMap((other) =>
        flows.filter((flow) => flow[side] === state && flow[side === 'from' ? 'to' : 'from'] === other),
      );
      for (const flow of own) {
        tops.set(flow, y);
        y += height(flow.n);
      }
      if (own.length > 0) y += GAP;
    }
    return tops;
  };
  const [starts, ends] = [stack('from'), stack('to')];
  return flows.map((flow) => ({
    ...flow,
    height: height(flow.n),
    start: starts.get(flow) ?? 0,
    end: ends.get(flow) ?? 0,
  }));
}

/** Those that stayed are drawn first, so that the changes lie above them. */
function stayedFirst(a: TierFlow, b: TierFlow): number {
  return Number(a.from !== a.to) - Number(b.from !== b.to);
}

function fillOf({ from, to }: TierFlow): string {
  if (from === to) return FILLS.pale.fill;
  if (from === null) return FILLS.sand.fill;
  return to === null ? FILLS.grey.fill : FILLS.deep.fill;
}

function draw(ribbon: Ribbon, language: Language): Html {
  const { start, end, height } = ribbon;
  const [x1, x2] = [LEFT + NODE_WIDTH, RIGHT];
  const middle = (x1 + x2) / 2;
  const path = `M${x1},${px(start)} C${middle},${px(start)} ${middle},${px(end)} ${x2},${px(end)} V${px(end + height)} C${middle},${px(end + height)} ${middle},${px(start + height)} ${x1},${px(start + height)} Z`;
  return html`<path d="${path}" fill="${fillOf(ribbon)}" fill-opacity="0.85" class="fig-edge" stroke="${INK_COLOUR}" stroke-width="0.4"><title>${describe(ribbon, language)}</title></path>
`;
}

/** The ends of the ribbons of each state as one bar, with its name and number of organizations beside it. */
function nodes(ribbons: readonly Ribbon[], side: 'from' | 'to', language: Language): Html {
  return html`${STATES.map((state) => {
    const own = ribbons.filter((ribbon) => ribbon[side] === state);
    if (own.length === 0) return null;
    const tops = own.map(({ start, end }) => (side === 'from' ? start : end));
    const top = Math.min(...tops);
    const height = own.reduce((sum, ribbon) => sum + ribbon.height, 0);
    const text = `${stateName(state, side, language)} ${own.reduce((sum, { n }) => sum + n, 0)}`;
    const x = side === 'from' ? LEFT : RIGHT;
    const place =
      side === 'from'
        ? { at: x - 10, anchor: 'end' as const }
        : { at: x + NODE_WIDTH + 10, anchor: 'start' as const };
    return html`${box({ x, y: top, width: NODE_WIDTH, height }, FILLS.light.fill, text)}${label(text, place.at, top + height / 2 + 4.5, { anchor: place.anchor, size: TYPE_SIZE.text })}`;
  })}`;
}
