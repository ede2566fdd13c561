import { crawlFolder, openQuick, quickSettings } from './crawl.ts';

/**
 * A crawl in a process of its own, whose memory nobody else uses: `memory-child.ts WARMUP URL`. Gets a common
 * page, then another, and sends what came of that and by how many bytes the process grew beyond what it took before.
 */
const [warmUp = '', url = ''] = process.argv.slice(2);
const largest = () => process.resourceUsage().maxRSS * 1024;
const folder = await crawlFolder();
const web = await openQuick(folder, { settings: quickSettings({ timeouts: {} }) });
await web.get(warmUp);
const before = largest();
const result = await web.get(url);
const grown = largest() - before;
await web.close();
await folder.remove();
const body = result.outcome === 'ok' ? result.capture.body.byteLength : 0;
process.send?.({ outcome: result.outcome, body, grown });
process.disconnect();
