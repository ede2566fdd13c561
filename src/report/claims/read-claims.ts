import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Claim } from './claim.ts';
import { exactly } from './expectation.ts';

const claimLine = z.object({
  id: z.string().min(1),
  description: z.string().min(1),
  printed: z.union([z.number(), z.string()]),
  source: z.string().optional(),
});
const claimFile = z.object({ claims: z.array(claimLine).min(1) });

/**
 * Claims from a file: `{"claims": [{"id", "description", "printed", "source"}]}`. An id that the project
 * knows keeps its definitions and takes the file's words and printed value; one that it does not know has none.
 *
 * @param content the file's text.
 * @param file its name, for messages.
 * @throws UserError naming the place that cannot be read.
 */
export function readClaims(content: string, file: string, known: readonly Claim[]): Claim[] {
  const parsed = claimFile.safeParse(parseJson(content, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      `${file}: ${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'not readable'}. ` +
        'Expected {"claims": [{"id": "AP01", "description": "…", "printed": 567}]}.',
    );
  }
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  return parsed.data.claims.map(({ id, description, printed, source }) => {
    const claim = byId.get(id) ?? { ...WITHOUT_DEFINITION, id };
    return { ...claim, description, printed, section: source ?? claim.section };
  });
}

const WITHOUT_DEFINITION: Omit<Claim, 'id' | 'description' | 'printed'> = {
  section: '',
  expectation: exactly,
  definitions: [],
};

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new UserError(`${file} is not JSON. Expected {"claims": […]}.`, { cause });
  }
}
