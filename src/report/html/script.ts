/**
 * Sorting and searching of the long tables. All else in the report works without it: it makes the buttons
 * and the search field itself, so a reader without JavaScript sees none that do nothing.
 */
export const SCRIPT = `
(() => {
  const chinese = () => document.getElementById('language-zh').checked;
  const say = (en, zh) => (chinese() ? zh : en);
  const text = (row, column) => row.cells[column].innerText.trim();
  for (const table of document.querySelectorAll('table[data-interactive]')) {
    const body = table.tBodies[0];
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const order = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', order);
        const compare = new Intl.Collator(say('en', 'zh'), { numeric: true }).compare;
        const sign = order === 'ascending' ? 1 : -1;
        body.append(...[...body.rows].sort((a, b) => sign * compare(text(a, column), text(b, column))));
      });
    });
    const field = document.createElement('input');
    field.type = 'search';
    const label = document.createElement('label');
    const caption = document.createElement('span');
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    count.className = 'quiet';
    const show = () => {
      const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const row of body.rows) {
        const content = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => content.includes(word));
        if (!row.hidden) shown += 1;
      }
      caption.textContent = say('Search: ', '搜索：');
      count.textContent = ' ' + shown + ' / ' + body.rows.length;
    };
    label.append(caption, field);
    const line = document.createElement('p');
    line.className = 'search';
    line.append(label, count);
    table.parentElement.before(line);
    field.addEventListener('input', show);
    for (const choice of document.querySelectorAll('.language input')) choice.addEventListener('change', show);
    show();
  }
})();
`;
