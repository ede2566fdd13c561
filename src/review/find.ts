import { UserError } from '../errors.ts';
import { normalizeName } from '../model/names.ts';
import type { Organization } from '../model/organization.ts';
import { ANNOTATED_FIELDS, type AnnotatedField } from '../model/vocabulary.ts';

/** Candidates that are shown when a name fits several. */
const SHOWN = 8;

/**
 * The organization that a person means: by id, by one of its names, or by a part of a name that no other has.
 *
 * @throws UserError where none fits, or several do (they are listed).
 */
export function findOrganization(organizations: readonly Organization[], wanted: string): Organization {
  const key = normalizeName(wanted);
  const exact = organizations.filter(
    ({ id, name, names }) => id === wanted || namesOf(name, names).includes(key),
  );
  const [only, ...others] = exact.length > 0 ? exact : organizations.filter((one) => bears(one, key));
  if (only === undefined) {
    throw new UserError(
      `No organization is called "${wanted}". Give its id (org-…), its name or a part of it.`,
    );
  }
  if (others.length === 0) return only;
  const shown = [only, ...others].slice(0, SHOWN).map(({ id, name }) => `${name} (${id})`);
  throw new UserError(
    `"${wanted}" fits ${others.length + 1} organizations: ${shown.join(', ')}. Give one of them.`,
  );
}

function namesOf(name: string, names: Organization['names']): string[] {
  return [name, ...names.map((one) => one.name)].map(normalizeName);
}

function bears(organization: Organization, part: string): boolean {
  return namesOf(organization.name, organization.names).some((name) => name.includes(part));
}

/**
 * The annotated field that a person means: `stateOwned`, `state-owned`, `state owned`.
 *
 * @throws UserError naming the fields that there are.
 */
export function findField(wanted: string): AnnotatedField {
  const key = plain(wanted);
  const found = ANNOTATED_FIELDS.find((field) => plain(field) === key);
  if (found !== undefined) return found;
  throw new UserError(`There is no field "${wanted}". Expected one of: ${ANNOTATED_FIELDS.join(', ')}.`);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
