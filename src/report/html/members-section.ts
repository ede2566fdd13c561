import type { AnnotatedField } from '../../model/vocabulary.ts';
import { findCity } from '../cities/city.ts';
import type { MemberLine, Summary } from '../summary/summary.ts';
import { FIELD_NAMES, labelText, type Text, TIER_NAMES } from '../texts.ts';
import { both } from './both.ts';
import { type Html, html } from './html.ts';
import { table } from './table.ts';

const SHOWN_FIELDS = [
  'type',
  'city',
  'size',
  'focus',
  'category',
  'stateOwned',
] as const satisfies readonly AnnotatedField[];

/** Every listing, to be sorted and searched. */
export function membersSection({ members }: Summary): Html {
  const row = (member: MemberLine) => [
    member.name,
    member.commonName,
    both(TIER_NAMES[member.tier]),
    member.order,
    ...SHOWN_FIELDS.map((field) => {
      const value = member.values[field];
      if (value === undefined) return null;
      return both(field === 'city' ? cityText(value, member.values.province ?? null) : labelText(value));
    }),
  ];
  return html`<section id="members">
<h2>${both({ en: 'Members', zh: '成员' })}</h2>
<details><summary>${both({ en: `All ${members.length} listings`, zh: `全部 ${members.length} 条` })}</summary>
${table(
  { en: 'Members', zh: '成员' },
  [
    { heading: { en: 'Name as listed', zh: '名单所列名称' } },
    { heading: { en: 'Common name', zh: '简称' } },
    { heading: { en: 'Tier', zh: '层级' } },
    { heading: { en: 'No.', zh: '序号' }, number: true },
    ...SHOWN_FIELDS.map((field) => ({ heading: FIELD_NAMES[field] })),
  ],
  members.map(row),
  true,
)}</details>
</section>
`;
}

function cityText(city: string, province: string | null): Text {
  return { en: city, zh: findCity(city, province)?.zh ?? city };
}
