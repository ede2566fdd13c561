/**
 * Parts of Chinese legal names that tell whose a body is. Names are Chinese by law, so there is no English side.
 * Each list says what it catches.
 */

/** Ministries, as they stand in front of the names of their institutes. */
export const MINISTRIES = [
  '公安部',
  '国防部',
  '教育部',
  '科技部',
  '科学技术部',
  '工业和信息化部',
  '工信部',
  '民政部',
  '司法部',
  '财政部',
  '自然资源部',
  '生态环境部',
  '住房和城乡建设部',
  '交通运输部',
  '交通部',
  '水利部',
  '农业部',
  '农业农村部',
  '商务部',
  '文化和旅游部',
  '卫生部',
  '应急管理部',
  '外交部',
] as const;

/** Tasks that the state sets its institutes: standards, statistics, testing, advice. */
export const STATE_TASKS = [
  '标准化',
  '信息通信研究',
  '信息中心',
  '发展研究',
  '战略研究',
  '政策研究',
  '情报',
  '测评',
  '评测',
  '检测',
  '认证',
  '统计',
  '档案',
] as const;

/** Industries that the state keeps to itself, as the first words of a company's own name. */
export const STATE_INDUSTRIES = ['航天', '兵器', '核工业', '烟草', '邮政', '铁路', '电网'] as const;

/** Institutes that were made companies and kept their names, in front of the form 有限公司. */
export const INSTITUTE_FORMS = ['研究总院', '研究院所', '研究院', '研究所', '设计院', '科学院'] as const;

/** Zones, in the names of the companies that run them. */
export const ZONES = ['开发区', '工业园区', '产业园区', '高新区', '新区', '科技园', '软件园'] as const;

/** What the company that runs a zone does: the last word of its trade. */
export const ZONE_TASKS = ['发展', '开发', '建设', '投资', '控股'] as const;

/** Words of a list as one alternative of an expression. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
