export { renderSummaryHtml } from './html/page.ts';
export { renderSummaryMarkdown } from './markdown.ts';
export { type ReportCell, type ReportRow, reportRows } from './rows.ts';
export { type SummaryInput, summarise } from './summary/summarise.ts';
export type { Finding, QueuedCell, Summary } from './summary/summary.ts';
