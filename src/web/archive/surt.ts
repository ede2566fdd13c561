/**
 * The sort-friendly key of a URL (SURT) under which an index lists it: host reversed, scheme, `www.` and
 * letter case dropped, query parameters in order. The form is that of `warcio`, so that other replay
 * tools find the entries. A URL that is not http or https is its own key.
 */
export function surt(url: string): string {
  if (!/^https?:/.test(url)) return url;
  const stripped = url.replace(/^(https?:\/\/)www\d*\./, '$1').toLowerCase();
  if (!URL.canParse(stripped)) return url;
  const { hostname, port, pathname, search } = new URL(stripped);
  const host = hostname.split('.').reverse().join(',');
  const query = search ? `?${search.slice(1).split('&').sort().join('&')}` : '';
  return `${host}${port ? `:${port}` : ''})${pathname}${query}`;
}
