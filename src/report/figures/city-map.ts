import { type GeoProjection, geoConicEqualArea, geoGraticule, geoPath } from 'd3-geo';
import type { City } from '../cities/city.ts';
import { cityOfLabel } from '../cities/city-label.ts';
import { type Html, html } from '../html/html.ts';
import type { Summary } from '../summary/summary.ts';
import { type Language, labelText } from '../texts.ts';
import { px, TYPE_SIZE, textWidth } from './drawing.ts';
import { type Drawing, INNER_WIDTH, label } from './figure.ts';
import { type Dot, placeLabels } from './label-placement.ts';
import { FILLS, INK_COLOUR, LINE_COLOUR } from './palette.ts';
import { type RankedLine, rankedBars } from './ranked-bars.ts';

const MAP = { x: 0, y: 0, width: 460, height: 384 };
const LIST = { x: 480, y: 0, width: INNER_WIDTH - 480, step: 24, names: 110 };
/** Lines of the list, the one for all other cities not counted. */
const LISTED = 15;
/** Radius of the biggest dot in pixels; areas are to each other as the numbers of members. */
const BIGGEST_DOT = 24;
const SMALLEST_DOT = 2.5;
/** The biggest cities are named on the map even where that takes a line to the label; the others where there is room. */
const ALWAYS_NAMED = 9;
const REACH = { always: 60, room: 4 };
/** What the map shows, in degrees: the extent of the cities of the ranking, with some air. */
const EXTENT = { west: 74, east: 135, south: 17, north: 52 };

/** A city with its members. */
interface Place {
  readonly city: City;
  readonly name: string;
  readonly n: number;
}

/** The brief's Figure 2: members by city, as dots on a graticule and as a ranking. No borders are drawn. */
export function cityMap(_id: string, language: Language, summary: Summary): Drawing {
  const { n, entries } = summary.statistics.organizations.distributions.city;
  const lines = entries.map(({ value, n: members }) => ({
    name: cityName(value, language),
    n: members,
  }));
  const places = entries.flatMap(({ value, n: members }): Place[] => {
    const city = value === null ? null : cityOfLabel(value);
    return city === null ? [] : [{ city, name: city[language], n: members }];
  });
  const title = {
    en: `Members by city, each organization once (n = ${n})`,
    zh: `各城市成员数（每家机构计一次，n = ${n}）`,
  }[language];
  const ranked = ranking(lines, language);
  return {
    title,
    description: ranked.map(({ name, value }) => `${name}: ${value}.`).join(' '),
    height: MAP.height,
    content: html`${map(places)}${rankedBars(ranked, FILLS.light, LIST)}`,
  };
}

/** A city's name in the reader's language, where the table of cities has it. */
function cityName(value: string | null, language: Language): string {
  if (value === null) return labelText(null)[language];
  return cityOfLabel(value)?.[language] ?? value;
}

/** The biggest cities, and one line for all others. */
function ranking(lines: readonly { name: string; n: number }[], language: Language): RankedLine[] {
  const shown = lines.slice(0, LISTED).map(({ name, n }) => ({ name, n, value: String(n) }));
  const others = lines.slice(LISTED);
  if (others.length === 0) return shown;
  const n = others.reduce((sum, line) => sum + line.n, 0);
  const name = { en: `${others.length} others`, zh: `其他 ${others.length} 处` }[language];
  return [...shown, { name, n, value: String(n) }];
}

/** Albers' equal-area conic with the standard parallels that maps of China use, 25° and 47° north. */
function chinaProjection(): GeoProjection {
  const { west, east, south, north } = EXTENT;
  const corners = [west, (west + east) / 2, east].flatMap((longitude) => [
    [longitude, south],
    [longitude, north],
  ]);
  return geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .fitExtent(
      [
        [MAP.x + 4, MAP.y + 4],
        [MAP.x + MAP.width - 4, MAP.y + MAP.height - 4],
      ],
      { type: 'MultiPoint', coordinates: corners },
    );
}

function map(places: readonly Place[]): Html {
  const projection = chinaProjection();
  const biggest = Math.max(1, ...places.map(({ n }) => n));
  const dots = places.map(({ city, name, n }, rank) => {
    const [x, y] = projection([city.longitude, city.latitude]) ?? [0, 0];
    const radius = Math.max(SMALLEST_DOT, BIGGEST_DOT * Math.sqrt(n / biggest));
    const text = `${name} ${n}`;
    return {
      x,
      y,
      radius,
      width: textWidth(text, TYPE_SIZE.small),
      height: 14,
      reach: rank < ALWAYS_NAMED ? REACH.always : REACH.room,
      text,
    };
  });
  const frame = { ...MAP, x: MAP.x + 2, width: MAP.width - 4 };
  const boxes = placeLabels(dots, frame);
  return html`<g>${graticule(projection)}${dots.map(drawDot)}${dots.map((dot, i) => drawLabel(dot, boxes[i] ?? null))}</g>
`;
}

function drawDot({ x, y, radius, text }: Dot & { text: string }): Html {
  return html`<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${FILLS.deep.fill}" fill-opacity="0.75" class="fig-edge" stroke="${INK_COLOUR}" stroke-width="0.75"><title>${text}</title></circle>
`;
}

function drawLabel(
  { x, y, radius, text }: Dot & { text: string },
  box: ReturnType<typeof placeLabels>[number],
): Html | null {
  if (box === null) return null;
  const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearY = Math.min(Math.max(y, box.y), box.y + box.height);
  const distance = Math.hypot(nearX - x, nearY - y);
  const startX = x + ((nearX - x) * radius) / distance;
  const startY = y + ((nearY - y) * radius) / distance;
  const leader =
    distance > radius + 8
      ? html`<line x1="${px(startX)}" y1="${px(startY)}" x2="${px(nearX)}" y2="${px(nearY)}" class="fig-edge" stroke="${INK_COLOUR}" stroke-width="0.75"/>`
      : null;
  return html`${leader}${label(text, box.x, box.y + 11, { size: TYPE_SIZE.small, rim: true })}`;
}

/** Meridians and parallels every ten degrees, named at the left and lower ends. */
function graticule(projection: GeoProjection): Html {
  const { west, east, south, north } = EXTENT;
  const lines = geoGraticule()
    .step([10, 10])
    .extent([
      [west - 1, south - 2],
      [east + 1, north + 3],
    ])();
  const path = geoPath(projection).digits(2)(lines) ?? '';
  const names = [
    ...[20, 30, 40, 50].map((latitude) =>
      gridName(projection, [west - 0.4, latitude + 0.6], `${latitude}°N`),
    ),
    ...[80, 90, 100, 110, 120, 130].map((longitude) =>
      gridName(projection, [longitude + 0.4, south - 1.6], `${longitude}°E`),
    ),
  ];
  return html`<path d="${path}" fill="none" class="fig-line" stroke="${LINE_COLOUR}" stroke-width="1"/>
${names}`;
}

function gridName(
  projection: GeoProjection,
  place: [longitude: number, latitude: number],
  name: string,
): Html {
  const [x, y] = projection(place) ?? [0, 0];
  return label(name, x, y, { size: TYPE_SIZE.small, quiet: true, rim: true });
}
