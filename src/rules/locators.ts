import {
  type Division,
  divisionByName,
  divisionOfAddress,
  leadingDivision,
  zoneDivision,
} from '../model/divisions.ts';
import type { Evidence } from '../model/evidence.ts';
import { LANDMARKS } from './lexicons/landmarks.ts';
import { PROVINCES } from './lexicons/provinces.ts';
import { capitalOf, type Located, located, placeNamed } from './located.ts';
import type { Reading } from './reading.ts';
import { saidBy } from './signs.ts';

/** One way to locate an organization; a city is read from it for one field, a province for the other. */
export interface Locator {
  readonly id: string;
  readonly title: string;
  /** As in {@link Indicator}. */
  readonly fallback?: boolean;
  readonly locate: (reading: Reading) => Located | null;
}

const ICP_PROVINCES: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap(([province, , characters]) => [...characters].map((one) => [one, province] as const)),
);
type LandmarkPlace = readonly [landmark: string, division: Division];
/** By the first two characters of the landmark. */
const PLACES_BY_LANDMARK: ReadonlyMap<string, readonly LandmarkPlace[]> = indexLandmarks();

function indexLandmarks(): Map<string, LandmarkPlace[]> {
  const index = new Map<string, LandmarkPlace[]>();
  for (const [official, names] of LANDMARKS) {
    const division = divisionByName(official);
    if (division === null) throw new Error(`The landmarks stand for "${official}", which is no division.`);
    for (const name of names.split(' ')) {
      const beginning = name.slice(0, 2);
      index.set(beginning, [...(index.get(beginning) ?? []), [name, division]]);
    }
  }
  return index;
}

function statedDivision(
  reading: Reading,
  level: 'city' | 'province',
): { said: Evidence; division: Division } | null {
  for (const said of [...reading.all('city'), ...reading.all('province')]) {
    const division = said.about === 'self' ? placeNamed(said.value) : null;
    if (division && (level === 'province' || division.city !== null)) return { said, division };
  }
  return null;
}

const statedCity: Locator = {
  id: 'stated-city',
  title: 'a source states its city',
  locate: (reading) => {
    const found = statedDivision(reading, 'city');
    return found && located(found.division, 0.93, saidBy(found.said), [found.said.id]);
  },
};

/** A province alone gives way to a city in it that the name holds. */
const statedProvince: Locator = {
  id: 'stated-province',
  title: 'a source states its province; its capital is the likeliest city',
  locate: (reading) => {
    const found = statedDivision(reading, 'province');
    const { division } = reading.anatomy;
    if (found === null || (division?.city != null && division.province === found.division.province))
      return null;
    return located(found.division, 0.93, saidBy(found.said), [found.said.id]);
  },
};

const address: Locator = {
  id: 'address',
  title: 'its address',
  locate: (reading) => {
    const said = reading.all('address').find(({ about }) => about === 'self');
    const division = said && divisionOfAddress(said.value);
    return said && division ? located(division, 0.9, saidBy(said), [said.id]) : null;
  },
};

/** A university founds institutes in other cities, and names them after the place. */
const instituteAway: Locator = {
  id: 'institute-away',
  title: 'the place behind the university’s name',
  locate: ({ name: text }) => {
    const [, rest] = /(?:大学|学院)(.{2,})$/u.exec(text) ?? [];
    const place = rest === undefined ? null : leadingDivision(rest);
    return rest !== undefined && place && place.division.city !== null
      ? located(
          place.division,
          0.85,
          `it is an institute in “${rest.slice(0, place.length)}” by its name`,
          [],
        )
      : null;
  },
};

const name: Locator = {
  id: 'place-in-name',
  title: 'the division in its legal name',
  locate: ({ anatomy }) =>
    anatomy.division && anatomy.division.city !== null
      ? located(anatomy.division, 0.9, 'its legal name gives the place where it is registered', [])
      : null,
};

const zoneInName: Locator = {
  id: 'zone-in-name',
  title: 'a zone in its name, behind the province, that bears the name of its district',
  locate: ({ name: text, anatomy }) => {
    if (anatomy.division === null || anatomy.division.city !== null) return null;
    const front = leadingDivision(text);
    const rest = front === null ? text : text.slice(front.length);
    const division = zoneDivision(anatomy.division.province, rest);
    return division && located(division, 0.85, `its name holds a zone of ${division.county ?? ''}`, []);
  },
};

/** A place further on in the name, in the province that stands in front if any. */
const placeInside: Locator = {
  id: 'place-within-name',
  title: 'a place within its name',
  locate: ({ name: text, anatomy }) => {
    if (anatomy.division !== null && anatomy.division.city !== null) return null;
    for (let at = 1; at < text.length - 3; at++) {
      const found = leadingDivision(text, at);
      if (found === null || found.division.city === null) continue;
      if (anatomy.division !== null && anatomy.division.province !== found.division.province) continue;
      const words = text.slice(at, at + found.length);
      return located(found.division, 0.7, `its name holds the place “${words}”`, []);
    }
    return null;
  },
};

const landmark: Locator = {
  id: 'landmark-in-name',
  title:
    'its name begins with a byname, district or zone that everyone knows the place by, or has it behind the province',
  locate: ({ name: text, anatomy: { division: own } }) => {
    if (own !== null && own.city !== null) return null;
    const at = own === null ? 0 : (leadingDivision(text)?.length ?? 0);
    const places = PLACES_BY_LANDMARK.get(text.slice(at, at + 2));
    const [words, division] = places?.find(([one]) => text.startsWith(one, at)) ?? [];
    if (words === undefined || division === undefined) return null;
    if (own !== null && own.province !== division.province) return null;
    const where = own === null ? 'begins with' : 'holds, behind the province,';
    return located(
      division,
      0.75,
      `its name ${where} “${words}”, which is in ${division.city ?? division.province}`,
      [],
    );
  },
};

/** Below this, a match says that names are alike and no more. */
const NAMESAKE = 0.6;

/**
 * Subsidiaries and schools sit where their group or university does, unless their name gives another place. Who
 * only shares the 字号 of a state-owned group’s listed member need not sit where that member does.
 */
const groupSeat: Locator = {
  id: 'group-seat',
  title: 'the seat of the group or university whose name it bears',
  locate: (reading) => {
    const own = reading.anatomy.division;
    if (own !== null && own.city !== null) return null;
    const ofTheState = reading.first('stateGroup') !== undefined;
    for (const said of reading.all('city')) {
      if (said.about !== 'group' || (ofTheState && said.match.score < NAMESAKE)) continue;
      const seat = placeNamed(said.value);
      if (seat === null || seat.city === null || (own !== null && own.province !== seat.province)) continue;
      return located(seat, 0.55, `the seat of what it belongs to: ${saidBy(said)}`, [said.id]);
    }
    return null;
  },
};

const icp: Locator = {
  id: 'icp-province',
  title: 'the province in the filing number of its website',
  locate: (reading) => {
    const number = reading.first('icpNumber');
    const province = number && ICP_PROVINCES.get(number.value.trim().charAt(0));
    return number && province ? capitalOf(province, 0.6, saidBy(number), [number.id]) : null;
  },
};

const provinceInName: Locator = {
  id: 'province-in-name',
  title: 'the province in its legal name; its capital is the likeliest city',
  locate: ({ anatomy }) =>
    anatomy.division && anatomy.division.city === null
      ? capitalOf(
          anatomy.division.province,
          0.6,
          `its legal name gives the province ${anatomy.division.province}`,
          [],
        )
      : null,
};

const national: Locator = {
  id: 'national-name',
  title: 'a national body without a place in its name sits in the capital',
  locate: ({ anatomy }) =>
    anatomy.national !== ''
      ? capitalOf(
          '北京市',
          0.6,
          `its name begins with “${anatomy.national}”, and national bodies sit in the capital`,
          [],
        )
      : null,
};

/** Companies without a place in the name are registered nationally, and more of them sit in the capital than elsewhere. */
const nationalRegistration: Locator = {
  id: 'national-registration',
  title: 'no place in its name: the capital is the likeliest',
  fallback: true,
  locate: ({ anatomy }) =>
    anatomy.division === null
      ? capitalOf(
          '北京市',
          0.3,
          'nothing says where it sits; of names without a place, most are in the capital',
          [],
        )
      : null,
};

/** The ways to locate an organization, in their order of precedence. */
export const LOCATORS: readonly Locator[] = [
  statedCity,
  address,
  instituteAway,
  statedProvince,
  name,
  zoneInName,
  placeInside,
  landmark,
  groupSeat,
  icp,
  provinceInName,
  national,
  nationalRegistration,
];
