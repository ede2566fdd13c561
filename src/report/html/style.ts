/** The report's style sheet: light and dark, on screen and on paper. It loads nothing. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2430; --quiet: #56606e; --line: #d5dae1; --panel: #f4f6f9;
  --link: #0b5394; --accent: #1f5f99;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181e; --ink: #e4e8ee; --quiet: #a3adba; --line: #37404c; --panel: #1d232b;
    --link: #8fc1f2; --accent: #7db2e3;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC",
    "Microsoft YaHei", sans-serif;
}
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0.2rem 0 0.4rem; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 2.8rem 0 0.6rem; padding-top: 0.8rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.4rem; }
p { margin: 0.4rem 0 0.8rem; max-width: 46rem; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px;
}
.quiet { color: var(--quiet); font-size: 0.9rem; }
.language { border: 0; padding: 0; margin: 0 0 1rem; display: flex; gap: 1rem; justify-content: flex-end; font-size: 0.9rem; }
.language label { cursor: pointer; padding: 0.25rem 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body:not(:has(#language-zh:checked)) .t[lang="zh-Hans"] { display: none; }
body:has(#language-zh:checked) .t[lang="en"] { display: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: 0.75rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.tiles li { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; }
.tiles strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles small { display: block; color: var(--quiet); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; margin: 0.4rem 0 0.8rem; min-width: 20rem; }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; min-width: 8.5rem; max-width: 24rem; }
td { max-width: 24rem; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
thead th { vertical-align: bottom; min-width: 3.2rem; }
.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 2.5rem; }
figure { margin: 1.2rem 0 1.8rem; }
figure svg { width: 100%; max-width: 56rem; min-width: 760px; height: auto; display: block; }
figcaption { color: var(--quiet); font-size: 0.9rem; margin-top: 0.4rem; }
details > summary { cursor: pointer; padding: 0.4rem 0; font-weight: 600; }
input[type="search"] { font: inherit; padding: 0.35rem 0.6rem; border: 1px solid var(--quiet); border-radius: 6px; background: var(--paper); color: var(--ink); width: min(100%, 24rem); }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
th button::after { content: " ↕"; color: var(--quiet); }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }
@media (prefers-color-scheme: dark) {
  .fig-paper { fill: var(--paper); } .fig-ink { fill: var(--ink); } .fig-quiet { fill: var(--quiet); }
  .fig-stroke { stroke: var(--ink); } .fig-line { stroke: var(--line); } .fig-edge { stroke: var(--quiet); } .fig-rim { stroke: var(--paper); }
}
@page { margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --panel: #fff; --link: #000; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  .language, .search, details:not([open]) { display: none; }
  h2, h3, caption { break-after: avoid; }
  figure, .tiles, tr { break-inside: avoid; }
  figure svg { min-width: 0; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  th button::after { content: ""; }
}
`;
