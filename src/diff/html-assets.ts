/** Style of the diff page: light or dark as the reader's system is, readable on a telephone and on paper. */
export const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; padding: .75rem 0; position: sticky; top: 0; background: Canvas; }
label { display: grid; gap: .2rem; font-size: .85rem; }
select, input { font: inherit; padding: .25rem .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8884; overflow-wrap: anywhere; }
th { white-space: nowrap; overflow-wrap: normal; }
td:nth-child(2) { min-width: 9em; }
td:nth-child(4), td:nth-child(5) { min-width: 8em; }
td:nth-child(7) { font-size: .85rem; min-width: 11em; overflow-wrap: normal; }
td:nth-child(1), td:nth-child(3), td:nth-child(6) { overflow-wrap: normal; }
tr[hidden] { display: none; }
tr[data-kind="joined"] td:first-child, tr[data-kind="returned"] td:first-child { border-left: .3rem solid #1a7f37; }
tr[data-kind="left"] td:first-child, tr[data-kind="missing"] td:first-child { border-left: .3rem solid #cf222e; }
tr[data-kind="changed"] td:first-child, tr[data-kind="moved"] td:first-child { border-left: .3rem solid #9a6700; }
tr[data-kind="renamed"] td:first-child, tr[data-kind="merged"] td:first-child, tr[data-kind="split"] td:first-child { border-left: .3rem solid #0969da; }
.warning { border-left: .3rem solid #9a6700; padding-left: .6rem; }
@media print { form { display: none; } }
`;

/** The filters of the diff page. Text is only ever compared, and never put into the page. */
export const FILTER_SCRIPT = `
const rows = [...document.querySelectorAll('#rows tr')];
const marks = ['kind', 'field', 'cause'];
const texts = rows.map((row) => row.textContent.toLowerCase());
function filter() {
  const wanted = marks.map((mark) => document.getElementById(mark).value);
  const words = document.getElementById('words').value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  rows.forEach((row, index) => {
    const fits = marks.every((mark, at) => wanted[at] === '' || row.dataset[mark] === wanted[at]);
    row.hidden = !(fits && words.every((word) => texts[index].includes(word)));
    if (!row.hidden) shown++;
  });
  document.getElementById('count').textContent = shown + ' of ' + rows.length;
}
document.getElementById('filters').addEventListener('input', filter);
document.getElementById('filters').addEventListener('submit', (event) => event.preventDefault());
filter();
`;
