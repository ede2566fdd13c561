import { hash } from 'node:crypto';

/** SHA-256 of text (as UTF-8) or bytes, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** The digest of a body as it is written in captures and evidence: `sha256:` and 64 hexadecimal digits. */
export function bodyDigest(body: Uint8Array): string {
  return `sha256:${sha256(body)}`;
}

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
