import { performance } from 'node:perf_hooks';
import { sha256 } from '../../src/files/hash.ts';
import type { Evidence, EvidenceField } from '../../src/model/evidence.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { annotate } from '../../src/rules/index.ts';

const PLACES = ['北京', '上海', '深圳市', '杭州', '四川', '内蒙古', ''];
const BRANDS = ['云帆', '启明', '鸿图', '智行', '博远', '安泰', '九思'];
const TRADES = ['信息技术', '智能科技', '机器人', '数据服务', '半导体', '医疗科技', '网络科技'];
const FORMS = ['有限公司', '股份有限公司', '集团有限公司', '研究院', '（北京）有限公司'];
const PRODUCTS = [
  'Computer vision for factories, video analytics',
  '智能客服机器人、语音识别、知识图谱',
  'Consumer electronics, home appliances',
  'Big data platform, data governance, cloud storage',
  '自动驾驶解决方案，激光雷达',
];
const DESCRIPTIONS = [
  '公司成立于2015年，专注于计算机视觉与深度学习技术的研发，为金融、零售、安防等行业提供人工智能解决方案。产品包括人脸识别终端与视频结构化平台。',
  'Founded in 2012, the company sells enterprise software and cloud services to manufacturers in China and abroad. It has offices in four cities.',
];

/** The nth of a list, over and over. */
function nth(list: readonly string[], n: number): string {
  return list[n % list.length] ?? '';
}

function statement(organization: string, field: EvidenceField, value: string): Evidence {
  return {
    id: `ev-${sha256(`${organization} ${field} ${value}`).slice(0, 16)}`,
    organization,
    field,
    value,
    about: 'self',
    source: 'bench',
    url: 'file:bench',
    at: '2020-03-26',
    digest: 'sha256:0',
    match: { key: 'given', score: 1, reason: 'made for the bench' },
    publishable: true,
  };
}

/** Facts of the nth invented organization: a name, four statements. */
function factsOf(n: number): Facts {
  const id = `org-${n.toString(16).padStart(10, '0')}`;
  const name = `${nth(PLACES, n)}${nth(BRANDS, n >> 3)}${n % 997}${nth(TRADES, n >> 5)}${nth(FORMS, n >> 7)}`;
  return {
    organization: { id, name, names: [], domains: [], firstSeen: '2020-03-26' },
    evidence: [
      statement(id, 'products', nth(PRODUCTS, n)),
      statement(
        id,
        'industryTags',
        n % 2 === 0 ? 'Artificial Intelligence, Software' : 'Information Technology',
      ),
      statement(id, 'description', nth(DESCRIPTIONS, n)),
      statement(id, 'website', `https://example.org/${n}`),
    ],
    lookups: [],
  };
}

const WIDTHS = [13, 10, 20, 7];

/** Organizations that are annotated before the clock starts, so that the code is compiled. */
const WARM_UP = 10_000;
/** Organizations whose evidence is held at a time: holding much would count the collection of garbage for annotating. */
const AT_A_TIME = 100;

/**
 * Annotates invented organizations on one core and prints how many a second, and how much memory is held, after
 * each tenth. The evidence is made between the timed parts: what is measured is annotating. Other programs on
 * the machine take from the first figure; the second counts helpers of the runtime besides.
 *
 * @param args `[count]`, default 100000.
 */
export async function bench(args: string[]): Promise<void> {
  const count = Number(args[0] ?? 100_000);
  const batch = Math.ceil(count / 10);
  for (let n = 0; n < WARM_UP; n++) annotate(factsOf(n));
  let spent = 0;
  let processor = 0;
  let made = 0;
  let done = 0;
  console.log('organizations  per second  per processor second  heap MB');
  for (let tenth = 1; done < count; tenth++) {
    const end = Math.min(batch * tenth, count);
    while (done < end) {
      const first = done;
      const facts = Array.from({ length: Math.min(AT_A_TIME, end - done) }, (_, at) => factsOf(first + at));
      const from = performance.now();
      const busyFrom = process.cpuUsage();
      for (const one of facts) made += annotate(one).length;
      spent += (performance.now() - from) / 1000;
      const { user, system } = process.cpuUsage(busyFrom);
      processor += (user + system) / 1e6;
      done += facts.length;
    }
    const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
    const cells = [done, Math.round(done / spent), Math.round(done / processor), heap];
    console.log(cells.map((cell, column) => String(cell).padStart(WIDTHS[column] ?? 0)).join('  '));
  }
  console.log(`${made} cells in ${spent.toFixed(1)} s`);
}
