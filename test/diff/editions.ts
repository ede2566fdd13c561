import type { Edition, EditionCell, Listing } from '../../src/diff/edition.ts';
import type { Tier } from '../../src/model/vocabulary.ts';

const SET_BY = { origin: 'rule', by: 'city.rule', version: 1, basis: 'b1' } as const;
/** Who set a cell. */
export type SetBy = NonNullable<EditionCell['setBy']>;

/** A listing as a test gives it. */
export interface Given {
  readonly name: string;
  readonly tier?: Tier;
  readonly order?: number;
  readonly page?: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly setBy?: Partial<SetBy>;
}

/** An edition whose organizations are known by their names. */
export function edition(id: string, given: readonly Given[], more: Partial<Edition> = {}): Edition {
  const listings = given.map(
    ({ name, tier = 'ordinary', order, page = 'p', cells = {}, setBy }, index): Listing => {
      const texts = Object.entries(cells).map(([field, text]): [string, EditionCell] => {
        return [field, { text, absent: text.startsWith('not '), setBy: { ...SET_BY, ...setBy } }];
      });
      return { organization: name, name, tier, order: order ?? index + 1, page, cells: new Map(texts) };
    },
  );
  const fields = [...new Set(listings.flatMap(({ cells }) => [...cells.keys()]))];
  return {
    id,
    snapshot: id,
    listings,
    fields,
    tierFields: [],
    identities: new Map(),
    tellsAbsences: true,
    ...more,
  };
}

/** So many members in a row. */
export const members = (count: number, more: Partial<Given> = {}): Given[] =>
  Array.from({ length: count }, (_, nr) => ({ name: `第${nr}公司`, ...more }));

/** The names of some members. */
export const names = (listed: readonly { readonly name: string }[]) => listed.map(({ name }) => name);
