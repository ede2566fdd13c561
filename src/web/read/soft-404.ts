/** A page that shows more than this is content, even where its title speaks of a missing page. */
const MOST_TEXT = 400;
const TITLE =
  /(^|\D)404(\D|$)|not\s+found|页面不存在|页面未找到|找不到(该|此|您)?(要访问的)?(网页|页面)|无法找到(该|此)?(网页|页面)/i;
const TEXT =
  /(您|你)?(要?访问|查找|请求)的(网页|页面|内容|资源|文章|站点|网站)(可能)?(已)?(经)?(不存在|被删除|已删除|找不到|不在了)|(抱歉|对不起).{0,6}(页面|网页)(不存在|找不到|走丢)|^(404|page not found)/i;

/** Does a page with status 200 say that there is no such page? */
export function isSoft404(title: string, text: string): boolean {
  return text.length < MOST_TEXT && (TITLE.test(title) || TEXT.test(text));
}
