import { defineConfig } from './src/config/schema.ts';

/** Put an address in it at which the owner of a site can reach you. */
const USER_AGENT = 'aiia-pipeline/0.1 (+https://example.org/contact)';

/** Registry files that were downloaded by hand; the second folder can be shared by several checkouts. */
const REGISTRIES = ['raw/registries', '../shared/registries'];

const MEMBERSHIP = {
  pages: [{ url: 'http://www.aiiaorg.cn/index.php?m=alliance&c=index&a=structure' }],
  expectations: {
    // The list of March 2020 had 28, 189 and 350.
    min: { 'vice-chair': 10, board: 50, ordinary: 100 },
    seenBefore: 0.7,
  },
};

/**
 * The configuration. Every key is checked when it is read; what is left out has a default.
 * A second alliance is a second file of this kind: choose it with --config.
 */
export default defineConfig({
  alliance: {
    id: 'aiia',
    nameZh: '中国人工智能产业发展联盟',
    nameEn: 'Artificial Intelligence Industry Alliance',
    homepage: 'http://www.aiiaorg.cn/',
  },
  profiles: {
    /** Replays the archive that ships with the project; keeps its results apart from real ones. */
    practice: {
      mode: 'replay',
      archive: 'raw/practice/archive.wacz',
      data: 'practice',
      snapshot: '2021-05-01',
      registries: ['raw/practice/registries'],
      membership: {
        pages: [{ url: 'http://alliance.practice.example/index.php?m=alliance&c=index&a=structure' }],
      },
      // What the practice registries hold no files for.
      sources: {
        'crunchbase-export': { enabled: false },
        'qichacha-export': { enabled: false },
        'aiqicha-export': { enabled: false },
        'tianyancha-export': { enabled: false },
        'listed-abroad': { enabled: false },
      },
      report: { png: false },
    },
    /** The list as it is today. */
    live: {
      mode: 'live',
      data: '.',
      registries: REGISTRIES,
      web: { userAgent: USER_AGENT },
      membership: MEMBERSHIP,
    },
    /** The list of the day that the brief is about, as the Wayback Machine holds it. */
    archived: {
      mode: 'live',
      data: '.',
      snapshot: '2020-03-26',
      registries: REGISTRIES,
      web: {
        userAgent: USER_AGENT,
        wayback: { hosts: ['www.aiiaorg.cn', 'aiiaorg.cn'], date: '2020-03-26', days: 60 },
      },
      membership: MEMBERSHIP,
    },
  },
});
