import { z } from 'zod';
import { parseUscc } from '../model/uscc.ts';
import type { RecordFact } from './records.ts';

const name = z.object({ name: z.string(), language: z.string().nullish(), type: z.string().nullish() });
const address = z.object({
  addressLines: z.array(z.string()).nullish(),
  city: z.string().nullish(),
  region: z.string().nullish(),
  country: z.string().nullish(),
});

/** An LEI record, as far as it is read (https://www.gleif.org/en/lei-data/gleif-api). */
export const leiRecord = z.object({
  id: z.string(),
  attributes: z.object({
    lei: z.string(),
    entity: z.object({
      legalName: name,
      otherNames: z
        .array(name)
        .nullish()
        .transform((names) => names ?? []),
      legalAddress: address.nullish(),
      headquartersAddress: address.nullish(),
      registeredAs: z.string().nullish(),
      jurisdiction: z.string().nullish(),
      legalForm: z.object({ id: z.string().nullish(), other: z.string().nullish() }).nullish(),
      status: z.string().nullish(),
      successorEntity: z.object({ lei: z.string().nullish(), name: z.string().nullish() }).nullish(),
    }),
    registration: z.object({ status: z.string().nullish() }).nullish(),
  }),
  relationships: z
    .record(z.string(), z.object({ links: z.record(z.string(), z.unknown()).optional() }))
    .nullish(),
});
export type LeiRecord = z.infer<typeof leiRecord>;

/** A page of a search. */
export const leiPage = z.object({
  data: z.array(leiRecord),
  links: z.object({ next: z.string().nullish() }).nullish(),
});
export type LeiPage = z.infer<typeof leiPage>;

/** Registrations that were made in error, and say nothing of any body. */
const MISTAKEN: ReadonlySet<string> = new Set(['ANNULLED', 'CANCELLED', 'DUPLICATE']);

/** Does the body of a record exist, and the record rightly? */
export function isStanding({ attributes }: LeiRecord): boolean {
  return attributes.entity.status === 'ACTIVE' && !MISTAKEN.has(attributes.registration?.status ?? '');
}

/** A record that does not stand, in words: its LEI, and which body came after the one that it is of. */
export function goneInWords({ id, attributes }: LeiRecord): string {
  const { lei, name: successor } = attributes.entity.successorEntity ?? {};
  return lei || successor ? `${id} (after it ${[successor, lei].filter(Boolean).join(', ')})` : id;
}

/** Legal forms of China by their ELF code (ISO 20275, list 1.4.1), where the form tells the kind of body. */
const CHINESE_FORMS: Readonly<Record<string, string>> = {
  ECAK: '企业',
  B5UZ: '事业单位',
  I39S: '机关',
  GGZ5: '社会团体',
  BDTI: '群众团体',
  E4FG: '民办非企业单位',
  '2M6Y': '基金会',
  '6NSC': '律师执业机构',
};

/** @param path JSON path of the record in its answer. */
export function leiFacts({ attributes }: LeiRecord, path: string): RecordFact[] {
  const { lei, entity } = attributes;
  const at = (below: string) => `${path}.attributes.${below}`;
  const seat = entity.headquartersAddress ?? entity.legalAddress;
  const seatPath = at(`entity.${entity.headquartersAddress ? 'headquartersAddress' : 'legalAddress'}`);
  const facts: RecordFact[] = [{ field: 'lei', value: lei, path: at('lei') }];
  if (/\p{Script=Han}/u.test(entity.legalName.name)) {
    facts.push({ field: 'legalName', value: entity.legalName.name, path: at('entity.legalName.name') });
  }
  for (const [index, other] of [entity.legalName, ...entity.otherNames].entries()) {
    const where = index === 0 ? at('entity.legalName.name') : at(`entity.otherNames[${index - 1}].name`);
    if (other.type === 'PREVIOUS_LEGAL_NAME')
      facts.push({ field: 'formerName', value: other.name, path: where });
    else if (isEnglish(other)) facts.push({ field: 'nameEn', value: other.name, path: where });
  }
  const uscc = parseUscc(entity.registeredAs ?? '');
  if (uscc !== null) facts.push({ field: 'uscc', value: uscc, path: at('entity.registeredAs') });
  const form = entity.legalForm?.other || CHINESE_FORMS[entity.legalForm?.id ?? ''];
  if (form) facts.push({ field: 'enterpriseType', value: form, path: at('entity.legalForm') });
  const lines = seat?.addressLines?.join('') ?? '';
  facts.push({ field: 'address', value: lines, path: `${seatPath}.addressLines` });
  facts.push({ field: 'city', value: seat?.city ?? '', path: `${seatPath}.city` });
  return facts;
}

function isEnglish({ name: text, language }: z.infer<typeof name>): boolean {
  return language === 'en' && /^[\p{ASCII}’–]+$/u.test(text);
}

/** The parent's name and country, from the parent's own record. */
export function parentFacts({ attributes }: LeiRecord): RecordFact[] {
  const { legalName, headquartersAddress, jurisdiction } = attributes.entity;
  // CN-HK and US-DE are parts of countries.
  const country = headquartersAddress?.country ?? jurisdiction?.slice(0, 2) ?? '';
  return [
    { field: 'parent', value: legalName.name, path: '$.data.attributes.entity.legalName.name' },
    { field: 'parentCountry', value: country, path: '$.data.attributes.entity.headquartersAddress.country' },
  ];
}
