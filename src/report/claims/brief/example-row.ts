import type { AnnotatedField } from '../../../model/vocabulary.ts';
import { cellValue, type ReportRow } from '../../rows.ts';
import { fact } from '../definition.ts';

/** The listed name of the example, and its tier. */
const NAME = '阿里巴巴（中国）有限公司';
const TIER = 'vice-chair';

/** The other fields of the example that Appendix 1 fills in, in the labels of the dataset; null for N/A. */
const CELLS: Partial<Record<AnnotatedField, string | null>> = {
  commonNameEn: 'Alibaba',
  type: 'Industry',
  website: 'https://www.alibabagroup.com/en/global/home?spm=a2',
  crunchbaseUrl: 'https://www.crunchbase.com/organization/alibaba',
  city: 'Hangzhou',
  province: 'Zhejiang',
  size: 'Big',
  focus: 'Diversified',
  industryAffiliations:
    'Association, B2B, E-Commerce, Information Technology, Infrastructure, Internet, Shopping',
  keyProducts: 'Core commerce, Cloud computing, Digital media and entertainment, Innovation initiatives',
  category: null,
  stateOwned: 'No',
  foreign: 'No',
  public: 'Yes',
};

/** How many of the example's sixteen fields the file has as the brief prints them; null without that member. */
export const exampleRow = fact(`fields of ${NAME} that are as the example in Appendix 1`, ({ listings }) => {
  const row = listings.find(({ name }) => name === NAME);
  return row === undefined ? null : 1 + (row.tier === TIER ? 1 : 0) + equalCells(row);
});

function equalCells(row: ReportRow): number {
  const fields = Object.keys(CELLS) as AnnotatedField[];
  return fields.filter((field) => cellValue(row, field) === CELLS[field]).length;
}
