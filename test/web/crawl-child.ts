import { openQuick, quickSettings } from './crawl.ts';

/** A crawl in a process of its own, to be killed: `crawl-child.ts ROOT URL…`. Says `begun` to its parent. */
const [root = '', ...urls] = process.argv.slice(2);
const folder = {
  root,
  archivePath: `${root}/archive.wacz`,
  workFolder: `${root}/.crawl`,
  remove: async () => undefined,
};
const web = await openQuick(folder, { settings: quickSettings({ gapSeconds: 0, timeouts: {} }) });
process.send?.('begun');
await Promise.all(urls.map((url) => web.get(url)));
await web.close();
process.disconnect();
