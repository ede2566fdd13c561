/** Cells of one row, by field. */
export type Cells = Readonly<Record<string, string>>;

/** For each check: rows, and what it finds in them. Rows without a finding are there to be passed over. */
export const CASES: Readonly<
  Record<string, readonly (readonly [rows: readonly Cells[], findings: readonly (string | RegExp)[]])[]>
> = {
  'invisible-characters': [
    [
      [
        { nameEn: 'Soft\u00ADhyphen' },
        { nameEn: 'Zero\u200Bwidth' },
        { nameEn: 'hard\u00A0blank' },
        { nameEn: 'line\nbreak' },
      ],
      [
        '1 nameEn: invisible: U+00AD -> Softhyphen',
        '2 nameEn: invisible: U+200B -> Zerowidth',
        '3 nameEn: invisible: U+00A0 -> hard blank',
      ],
    ],
  ],
  'line-break': [
    [
      [{ keyProducts: '\nRobots' }, { notes: 'one\n\ntwo' }, { keyProducts: 'a b' }],
      ['1 keyProducts: a line break inside the cell -> Robots', '2 notes: a line break inside the cell'],
    ],
  ],
  'stray-whitespace': [
    [
      [{ city: 'Beijing ' }, { city: 'A  B' }, { city: ' ' }, { city: '\nC' }],
      [/^1 city: .* -> Beijing$/, /^2 city: .* -> A B$/, '3 city: nothing but white space'],
    ],
  ],
  'mixed-missing': [
    [
      [{ city: 'n/a' }, { city: 'n/a' }, { city: '' }, { city: 'not found' }],
      ['3 city: "" where 2 cells of the column have "n/a" for a missing value'],
    ],
  ],
  formula: [
    [
      [{ notes: '=1+1' }, { notes: '@sum' }, { notes: '-5' }, { notes: 'a=b' }],
      [/^1 notes: begins with "="/, /^2 notes: begins with "@"/],
    ],
  ],
  'unknown-label': [
    [
      [
        { category: 'Facial recognition' },
        { type: 'Company' },
        { type: 'n/a' },
        { size: ' Big ' },
        { tierEn: 'Board Members' },
      ],
      [
        /^1 category: .* -> Facial Recognition$/,
        /^2 type: not one of: Industry/,
        /^5 tierEn: .* -> board members$/,
      ],
    ],
  ],
  'misplaced-value': [
    [
      [
        { city: 'Example Technology Co., Ltd.' },
        { exchange: 'No' },
        { keyProducts: 'http://a.example' },
        { commonNameEn: '甲公司' },
        { website: 'https://www.crunchbase.com/organization/a' },
        { crunchbaseUrl: 'http://a.example' },
        { city: 'Beijing', website: 'http://a.example' },
      ],
      [
        '1 city: the name of an organization, not of a place',
        '2 exchange: "No" is a label of another column',
        '3 keyProducts: an address where none belongs',
        '4 commonNameEn: Chinese in a column of English',
        '5 website: an address in Crunchbase, not the organization’s own',
        '6 crunchbaseUrl: not an address in Crunchbase',
      ],
    ],
  ],
  url: [
    [
      [
        { website: 'www.a.example/' },
        { website: 'http://a.example/x?id=1' },
        { crunchbaseUrl: 'https://www.crunchbase.com/organization/a#section' },
        { website: 'nowhere' },
        { website: 'http://a.example/#/index' },
      ],
      [
        '1 website: no scheme (http:// or https://) -> http://www.a.example/',
        '3 crunchbaseUrl: a part that is of no use to others (a fragment or a query) -> https://www.crunchbase.com/organization/a',
        '4 website: not an address',
        '5 website: a fragment that is a page of an application',
      ],
    ],
  ],
  'exchange-spelling': [
    [
      [
        { exchange: 'HK' },
        { exchange: 'SSE, HKG' },
        { exchange: 'Moon' },
        { exchange: 'SZSE; HKEX' },
        { exchange: '' },
      ],
      [
        '1 exchange: usually written HKEX -> HKEX',
        '2 exchange: usually written SSE; HKEX -> SSE; HKEX',
        /^3 exchange: "Moon" is no exchange/,
      ],
    ],
  ],
  'ticker-exchange': [
    [
      [
        { exchange: 'SSE', ticker: '1169' },
        { exchange: 'SZSE; HK', ticker: '000063' },
        { exchange: 'SHSE', ticker: '688158' },
        { exchange: 'NASDAQ', ticker: 'BIDU' },
      ],
      [
        '1 ticker: "1169" is no ticker of SSE: six digits that begin with 6 or 900',
        '2 ticker: 1 tickers for 2 exchanges (SZSE; HK)',
      ],
    ],
  ],
  'listed-ticker': [
    [
      [
        { public: 'Yes', exchange: 'SSE', ticker: '' },
        { public: 'No', exchange: 'SSE' },
        { public: 'Yes', exchange: 'SSE', ticker: '600000' },
      ],
      [
        '1 ticker: publicly traded, but without ticker',
        '2 exchange: has a value, but is not publicly traded',
      ],
    ],
  ],
  'unknown-city': [
    [
      [{ city: 'Beijin' }, { city: 'Beijing' }, { city: "Xi'an" }, { city: 'Example Co., Ltd.' }],
      ['1 city: "Beijin" is no city that we know'],
    ],
  ],
  'city-province': [
    [
      [
        { city: 'Guangzhou', province: 'Jiangsu' },
        { city: 'Suzhou', province: 'Jiangsu' },
        { city: 'Beijing', province: 'Beijing' },
        { city: 'Wuhan', province: 'n/a' },
      ],
      [
        /^1 province: Guangzhou is in Guangdong, but .* Jiangsu -> Guangdong$/,
        /^4 province: .* no province is given -> Hubei$/,
      ],
    ],
  ],
  'city-name': [
    [
      [
        { nameZh: '北京甲科技有限公司', city: 'Shanghai' },
        { nameZh: '上海乙有限公司', city: 'Shanghai' },
        { nameZh: '丙有限公司', city: 'Wuhan' },
        { nameZh: '江苏丁有限公司', city: 'Nanjing', province: 'Jiangsu' },
      ],
      ['1 city: the name says Beijing, the cell says Shanghai'],
    ],
  ],
  'location-text': [
    [
      [
        { city: 'Wuhan', province: 'Hubei', location: 'Wuhan' },
        { city: 'Beijing', province: 'Beijing', location: 'Beijing, Beijing' },
        { city: 'Beijing', province: 'Beijing', location: 'Beijing' },
      ],
      ['1 location: the cells beside it say "Wuhan, Hubei"', '2 location: the cells beside it say "Beijing"'],
    ],
  ],
  'focus-category': [
    [
      [
        { focus: 'Diversified', category: 'Other' },
        { focus: 'Focused on AI', category: 'n/a' },
        { focus: 'Focused on AI', category: 'Other' },
      ],
      ['1 category: has a category, but is diversified', '2 category: focused on AI, but without a category'],
    ],
  ],
  'industry-only': [
    [
      [
        { type: 'Academia', size: 'Big' },
        { type: 'Industry', size: 'n/a' },
        { type: 'Academia', size: 'n/a' },
        { type: 'Industry', size: 'Big' },
      ],
      [
        '1 size: given for industry members only; this one is Academia',
        '2 size: missing for an industry member',
      ],
    ],
  ],
  'type-name': [
    [
      [
        { nameZh: '甲大学', type: 'Industry' },
        { nameZh: '乙科技有限公司', type: 'Government' },
        { nameZh: '丙大学', type: 'Academia' },
      ],
      [
        '1 type: a name that ends in 大学 is that of Academia, as a rule',
        '2 type: a name that ends in 有限公司 is that of Industry, as a rule',
      ],
    ],
  ],
  'name-form': [
    [
      [
        { nameZh: '甲科技科技有限公司' },
        { nameZh: '乙（北京有限公司' },
        { nameZh: '丙股份有限' },
        { nameZh: '丁（北京)有限公司' },
        { nameZh: '戊（北京）有限公司' },
      ],
      [
        '1 nameZh: "科技" stands twice',
        '2 nameZh: a bracket is not closed, or not opened',
        '3 nameZh: ends in "股份有限", as if it were cut off',
        '4 nameZh: a bracket is opened in one width and closed in another',
      ],
    ],
  ],
  tags: [
    [
      [
        ...Array.from({ length: 3 }, () => ({ industryAffiliations: 'Software, Hardware, Mobile, Apps' })),
        { industryAffiliations: 'Sotware' },
        { industryAffiliations: 'SoftwareHardware, Mobile Apps' },
        { industryAffiliations: 'Robots, Robots' },
      ],
      [
        '4 industryAffiliations: "sotware" is one letter away from the usual tag "software"',
        '5 industryAffiliations: "softwarehardware" is "software" and "hardware" without a comma',
        '6 industryAffiliations: "robots" stands twice',
      ],
    ],
  ],
  'duplicate-organization': [
    [
      [{ nameZh: '甲（北京）公司' }, { nameZh: '甲(北京)公司' }, { nameZh: '乙公司' }],
      [/^2 nameZh: listed 2 times: row 1 \(ordinary 1\), row 2/],
    ],
  ],
  contradiction: [
    [
      [
        { nameZh: '甲公司', size: 'Big', city: 'Wuhan' },
        { nameZh: '甲公司', size: 'Medium', city: 'Wuhan ' },
      ],
      ['2 size: row 1, the same organization, has "Big"'],
    ],
  ],
  'tier-order': [
    [
      [{ order: '1' }, { order: '3' }, { order: '3' }, { order: '6' }, { order: '1', tier: 'board' }],
      [
        '2 order: ordinary: 2 is missing before it',
        '3 order: ordinary 3 is there twice',
        '4 order: ordinary: 4 to 5 are missing before it',
      ],
    ],
  ],
};
