import { bodyDigest } from '../../src/files/hash.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Organization } from '../../src/model/organization.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';
import type { RegistryFile, Statement } from '../../src/sources/define.ts';
import type { FetchResult, Web } from '../../src/web/types.ts';

/** An organization that is listed under a name, with nothing else known of it. */
export function organizationNamed(name: string, known: Partial<Organization> = {}): Organization {
  const [organization] = registerOrganizations([], [{ name }], '2020-03-26').organizations;
  if (organization === undefined) throw new Error('registering one name gives one organization');
  return { ...organization, ...known };
}

/** A registry file with the given content. */
export function registryFile(path: string, content: string | Uint8Array, at = '2020-03-01'): RegistryFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, url: `file:${path}`, bytes, digest: bodyDigest(bytes), at };
}

/** The values that statements give for a field. */
export function valuesOf(statements: readonly (Statement | Evidence)[], field: string): string[] {
  return statements.filter((statement) => statement.field === field).map(({ value }) => value);
}

/** A web of fixed pages; `asked` collects what was asked for. */
export function webOf(
  pages: Readonly<Record<string, string | Uint8Array | Exclude<FetchResult, { outcome: 'ok' }>>>,
): Web & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async get(url) {
      asked.push(url);
      const page = pages[url];
      if (page === undefined) return { outcome: 'not in archive', url, reason: 'no such page' };
      if (typeof page === 'object' && 'outcome' in page) return page;
      const body = typeof page === 'string' ? new TextEncoder().encode(page) : page;
      return {
        outcome: 'ok',
        capture: {
          url,
          finalUrl: url,
          at: '2020-03-26T00:00:00.000Z',
          status: 200,
          headers: [['content-type', 'text/html']],
          body,
          digest: bodyDigest(body),
          truncated: false,
        },
      };
    },
    async close() {},
  };
}
