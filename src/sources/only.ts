/** What is recorded of one organization: a statement, or how a look-up ended. */
interface Recorded {
  readonly organization: string;
}

/**
 * Records after a run that asked about some organizations alone: theirs are the new ones, those of the others
 * stay as they were, and all stand in the order of organizations.
 *
 * @param options.asked ids of the organizations that were asked about.
 * @param options.order ids of all organizations; records of any other are left out, as a whole run would.
 */
export function onlyInstead<T extends Recorded>(
  before: readonly T[],
  found: readonly T[],
  { asked, order }: { readonly asked: ReadonlySet<string>; readonly order: readonly string[] },
): T[] {
  const groups = new Map<string, T[]>(order.map((id) => [id, []]));
  const current = [...before.filter(({ organization }) => !asked.has(organization)), ...found];
  for (const one of current) groups.get(one.organization)?.push(one);
  return [...groups.values()].flat();
}
