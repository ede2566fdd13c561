import { sha256 } from '../files/hash.ts';
import type { EvidenceField } from '../model/evidence.ts';
import type { Facts } from './facts.ts';

/**
 * Hash of everything that a cell is decided on: the listed name, and the evidence that its rule reads. Times
 * and the rule's version are left out, so it changes when the world does, and not when the code does.
 *
 * @param reads the evidence fields that the cell's rule looks at (`Rule.reads`).
 */
export function basisOf(facts: Facts, reads: readonly EvidenceField[]): string {
  const ids = facts.evidence.filter(({ field }) => reads.includes(field)).map(({ id }) => id);
  return `sha256:${sha256([facts.organization.name, ...ids.sort()].join('\n'))}`;
}
