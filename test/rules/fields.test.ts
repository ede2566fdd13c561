import { describe, expect, it } from 'vitest';
import type { EvidenceField } from '../../src/model/evidence.ts';
import { annotate } from '../../src/rules/index.ts';
import { sizeOf, sizeOfRange } from '../../src/rules/size.ts';
import { cellOf, factsOf, withStatement } from './facts.ts';

const COMPANY = '上海青石科技有限公司';

function valueFor(
  field: Parameters<typeof cellOf>[1],
  name: string,
  statements: Partial<Record<EvidenceField, string>> = {},
) {
  return cellOf(annotate(factsOf(name, statements)), field).value;
}

describe('type', () => {
  it.each([
    ['杭州青石网络有限公司', 'Industry'],
    ['中国青石集团有限公司', 'Industry'],
    ['青石（北京）律师事务所', 'Industry'],
    ['青石市人民政府', 'Government'],
    ['青石高新区管理委员会', 'Government'],
    ['江北省人工智能产业联盟', 'Government'],
    ['江北理工大学', 'Academia'],
    ['江北大学附属医院', 'Academia'],
    ['江北理工大学苏州研究院', 'Academia'],
    ['公安部第九研究所', 'Government'],
    ['国家青石技术协调中心', 'Government'],
    ['青石山实验室', 'Government'],
    ['中国科学院青石研究所', 'Academia'],
    ['江北理工大学青石国家重点实验室', 'Academia'],
    ['中国青石集团公司第九研究所', 'Industry'],
    ['青石生命科学研究院', 'Academia'],
    ['青石', 'Other/unknown'],
  ])('of %s is %s', (name, type) => {
    expect(valueFor('type', name)).toBe(type);
  });
});

it('takes a body at gov.cn for government and one at edu.cn for academia, but for companies', () => {
  const at = (name: string, website: string) => valueFor('type', name, { website });
  expect(at('青石技术研究院', 'http://www.qingshi.gov.cn/')).toBe('Government');
  expect(at('青石评测中心', 'http://ai.qingshi.edu.cn/lab')).toBe('Academia');
  expect(at('青石技术研究院', 'http://www.qingshi.cn/?from=www.gov.cn')).toBe('Academia');
  expect(at('青石科技有限公司', 'http://www.qingshi.gov.cn/')).toBe('Industry');
});

it('takes an institute that bears a state-owned group’s name for industry', () => {
  expect(valueFor('type', '青石能源科学研究院', { stateGroup: '中国青石集团有限公司' })).toBe('Industry');
});

it('takes whoever has products and an industry on record for a business, but for schools and associations', () => {
  const selling = (name: string) =>
    valueFor('type', name, { industryTags: 'Consulting', products: 'Patent searches' });
  expect(selling('青石技术研究院')).toBe('Industry');
  expect(selling('青石新城开发建设办公室')).toBe('Industry');
  expect(selling('青石')).toBe('Industry');
  expect(selling('江北理工大学')).toBe('Academia');
  expect(selling('江北理工大学青石研究院')).toBe('Academia');
  expect(selling('青石产业联盟')).toBe('Government');
  expect(valueFor('type', '青石技术研究院', { products: 'Patent searches' })).toBe('Academia');
});

it('takes a company for a think-tank that calls itself one, until a product of it is known', () => {
  expect(valueFor('type', '青石智库（北京）咨询有限公司')).toBe('Academia');
  expect(valueFor('type', '青石智库（北京）咨询有限公司', { products: 'Warehouse software' })).toBe(
    'Industry',
  );
  expect(valueFor('type', '青石（北京）智库咨询有限公司')).toBe('Industry');
});

it('names, where nothing is found, the sources that could have told, and no others', () => {
  const lookups = ['companies', 'universities'].map((source) => {
    return { organization: 'org-0123456789', source, outcome: 'not found' as const, reason: 'no record' };
  });
  const speaksOn = new Map<string, EvidenceField[]>([
    ['companies', ['parentCountry', 'listing']],
    ['universities', ['higherEducation', 'city']],
  ]);
  const cells = annotate({ ...factsOf(COMPANY), lookups, speaksOn });
  expect(cellOf(cells, 'foreign').explanation).toMatch(/\(asked: companies\)/);
  expect(cellOf(cells, 'public').explanation).toMatch(/\(asked: companies\)/);
  expect(cellOf(cells, 'stateOwned').explanation).toMatch(/no register was asked/);
  expect(cellOf(cells, 'commonNameEn').absence).toBe('not checked');
});

describe('size', () => {
  it('leaves no number out: 50 is medium and 250 is big', () => {
    expect([0, 49, 50, 249, 250, 10_000].map(sizeOf)).toEqual([
      'Small/startup',
      'Small/startup',
      'Medium',
      'Medium',
      'Big',
      'Big',
    ]);
  });

  it.each([
    ['1-49', 'Small/startup'],
    ['11-50', 'Small/startup'],
    ['51-100', 'Medium'],
    ['101~250人', 'Medium'],
    ['1,001-5,000', 'Big'],
    ['10001+', 'Big'],
    ['500人以上', 'Big'],
    ['小于50人', 'Small/startup'],
    ['many', null],
  ])('reads the range %s as %s', (range, size) => {
    expect(sizeOfRange(range)).toBe(size);
  });

  it('goes by the head count before everything else', () => {
    expect(valueFor('size', '青石集团有限公司', { staff: '30' })).toBe('Small/startup');
  });

  it('passes over a head count of another time', () => {
    const facts = factsOf(COMPANY);
    const counted = withStatement(facts, 'staff', '5000');
    const asOf = (at: string) => ({
      ...counted,
      snapshot: '2020-03-26',
      evidence: counted.evidence.map((one) => ({
        ...one,
        at,
        match: { ...one.match, key: 'legal name' as const },
      })),
    });
    expect(cellOf(annotate(asOf('2019-12-31')), 'size').value).toBe('Big');
    expect(cellOf(annotate(asOf('2026-01-12')), 'size').value).toBe('Small/startup');
  });
});

describe('focus', () => {
  it('is on AI where all products are, and not where one of many is', () => {
    expect(valueFor('focus', COMPANY, { products: 'Speech recognition, machine translation' })).toBe(
      'Focused on AI',
    );
    expect(valueFor('focus', COMPANY, { products: 'Printers, scanners, phones, AI speakers' })).toBe(
      'Diversified',
    );
    expect(valueFor('focus', COMPANY, { products: '语音识别、机器翻译' })).toBe('Focused on AI');
    expect(valueFor('focus', COMPANY, { products: '打印机、扫描仪、手机、人工智能音箱' })).toBe(
      'Diversified',
    );
  });

  it('is on AI for who calls itself so, and not for who merely ends in these letters', () => {
    const known = { products: 'Software' };
    expect(valueFor('focus', COMPANY, { ...known, commonNameEn: 'Bluestone AI' })).toBe('Focused on AI');
    expect(valueFor('focus', COMPANY, { ...known, website: 'https://www.bluestone.ai/cn' })).toBe(
      'Focused on AI',
    );
    expect(valueFor('focus', COMPANY, { ...known, website: 'https://www.qingshihai.com/ai' })).toBe(
      'Diversified',
    );
    expect(valueFor('focus', COMPANY, { ...known, commonNameEn: 'Bluestone Dubai' })).toBe('Diversified');
  });

  it('is diversified where nothing tells, and says that nothing does', () => {
    const cell = cellOf(annotate(factsOf(COMPANY)), 'focus');
    expect(cell).toMatchObject({ value: 'Diversified', by: 'focus.most-are-diversified', evidence: [] });
  });

  it('names the runner-up, and why it lost', () => {
    const cell = cellOf(annotate(factsOf(COMPANY, { products: 'AI chips, desks, chairs, lamps' })), 'focus');
    expect(cell.rejected[0]?.value).toBe('Focused on AI');
    expect(cell.rejected[0]?.reason).toMatch(/“ai chips”.*It lost because the signs for it weigh/);
  });
});

describe('category', () => {
  it.each([
    ['AI chips for robots', 'AI Chips'],
    ['AI-enabled marketing', 'Business Solutions'],
    ['AIoT platform', 'AIoT'],
    ['Self-driving trucks', 'Autonomous Vehicles'],
    ['Data annotation for AI', 'Data Storage and Processing'],
    ['Facial and speech recognition', 'Facial Recognition'],
    ['Computer vision and face recognition', 'Facial Recognition'],
    ['AI manipulators', 'Industrial Robots'],
    ['Deep learning framework', 'General Purpose'],
    ['License plate recognition', 'Other Visual Recognition'],
    ['AI home robots', 'Service Robots'],
    ['Cloud robots with AI', 'Service Robots'],
    ['Speech recognition for banks', 'Voice Recognition and Natural Language Processing'],
    ['AI glasses with augmented reality', 'Other'],
    ['人工智能芯片', 'AI Chips'],
    ['智能营销系统', 'Business Solutions'],
    ['人工智能物联网平台', 'AIoT'],
    ['无人驾驶卡车', 'Autonomous Vehicles'],
    ['人工智能数据标注', 'Data Storage and Processing'],
    ['人脸识别、语音识别', 'Facial Recognition'],
    ['工业机器人、机器视觉、机械臂', 'Industrial Robots'],
    ['深度学习框架', 'General Purpose'],
    ['车牌识别', 'Other Visual Recognition'],
    ['人工智能陪伴机器人', 'Service Robots'],
    ['声纹识别、语义分析', 'Voice Recognition and Natural Language Processing'],
    ['人工智能增强现实眼镜', 'Other'],
  ])('of "%s" is %s', (products, category) => {
    expect(valueFor('category', COMPANY, { products, industryTags: 'Artificial Intelligence' })).toBe(
      category,
    );
  });

  it('counts the robots of a maker of industrial goods as industrial', () => {
    expect(valueFor('category', COMPANY, { products: 'AI robots', industryTags: 'Manufacturing' })).toBe(
      'Industrial Robots',
    );
  });

  it('is not given for a diversified company', () => {
    expect(cellOf(annotate(factsOf(COMPANY)), 'category').absence).toBe('not applicable');
  });
});

describe('state-owned', () => {
  it.each<[Partial<Record<EvidenceField, string>>, string]>([
    [{ enterpriseType: '有限责任公司（国有独资）' }, 'Yes'],
    [{ enterpriseType: '有限责任公司（自然人投资或控股）' }, 'No'],
    [{ controller: '江北省人民政府国有资产监督管理委员会' }, 'Yes'],
    [{ shareholder: '江北市国有资产管理局 12.5%' }, 'Partially'],
    [{ shareholder: '江北市国有资产管理局 67%' }, 'Yes'],
    [{ stateGroup: '中国青石集团有限公司' }, 'Yes'],
    [{ description: '青石科技是国有控股的高新技术企业。' }, 'Yes'],
    [{}, 'No'],
  ])('by %o is %s', (statements, value) => {
    expect(valueFor('stateOwned', COMPANY, statements)).toBe(value);
  });

  it.each([
    ['中国青石有限公司', 'Yes'],
    ['青石出版社', 'Yes'],
    ['青石自动化研究院有限公司', 'Yes'],
    ['江北经济开发区建设发展有限公司', 'Yes'],
    ['江北青石数据科技有限公司', 'No'],
  ])('by its name alone, %s: %s', (name, value) => {
    expect(valueFor('stateOwned', name)).toBe(value);
  });
});

describe('foreign', () => {
  it('goes by the headquarters of the parent, and keeps joint ventures apart', () => {
    expect(valueFor('foreign', COMPANY, { parentCountry: 'US' })).toBe('Yes');
    expect(valueFor('foreign', COMPANY, { parentCountry: 'CN' })).toBe('No');
    expect(
      valueFor('foreign', COMPANY, { enterpriseType: '有限责任公司（中外合资）', parentCountry: 'JP' }),
    ).toBe('JV (Chinese and Foreign)');
    expect(valueFor('foreign', COMPANY)).toBe('No');
  });

  it('takes （中国） in a name for a parent abroad, unless the group is known to be Chinese', () => {
    expect(valueFor('foreign', '青石（中国）有限公司')).toBe('Yes');
    expect(valueFor('foreign', '青石（中国）有限公司', { parentCountry: 'CN' })).toBe('No');
  });
});

describe('public', () => {
  it('counts the group’s listing, and says whose it is', () => {
    const own = annotate(withStatement(factsOf(COMPANY), 'listing', 'SSE:600000'));
    const group = annotate(withStatement(factsOf(COMPANY), 'listing', 'NYSE:QS', 'group'));
    expect(cellOf(own, 'public').explanation).toContain('the company itself is listed');
    expect(cellOf(group, 'public').explanation).toContain('its group is listed');
    expect([cellOf(group, 'exchange').value, cellOf(group, 'ticker').value]).toEqual(['NYSE', 'QS']);
  });

  it('shows own listings only where there are any', () => {
    const both = withStatement(
      withStatement(factsOf(COMPANY), 'listing', 'NYSE:QS', 'group'),
      'listing',
      'SSE:600000',
    );
    expect(cellOf(annotate(both), 'exchange').value).toBe('SSE');
  });

  it('has neither exchange nor ticker where nothing is listed', () => {
    const cells = annotate(factsOf(COMPANY));
    expect(cellOf(cells, 'public').value).toBe('No');
    expect(cellOf(cells, 'ticker').absence).toBe('not applicable');
  });
});

describe('names, tags and products', () => {
  it('takes them from the sources, each part once', () => {
    const facts = withStatement(
      factsOf(COMPANY, { industryTags: 'Robotics, Software' }),
      'industryTags',
      'software；AI',
    );
    expect(cellOf(annotate(facts), 'industryAffiliations').value).toBe('Robotics, Software, AI');
  });

  it('takes the own name within the legal one where no source gives a common name', () => {
    expect(cellOf(annotate(factsOf('上海云麓信息科技有限公司')), 'commonNameZh')).toMatchObject({
      value: '云麓',
      by: 'commonNameZh.own-name',
    });
  });
});
