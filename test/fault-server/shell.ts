import type { ServerResponse } from 'node:http';
import { page, redirect, send } from './replies.ts';

const DATA = JSON.stringify({
  name: '脚本写成的主页',
  text: '这家单位的正文是由脚本写进页面的。'.repeat(10),
});

/** What the scripts of each page do once they run. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/': "const data = await (await fetch('/data.json')).json(); app.innerHTML = '<h1>' + data.name + '</h1><p>' + data.text + '</p>'; document.title = data.name;",
  '/moved-data': "const data = await (await fetch('/moved.json')).json(); app.textContent = data.text;",
  '/captcha':
    "app.innerHTML = '<script>initGeetest({})</' + 'script>请完成安全验证'; document.title = '安全验证';",
  '/socket':
    "const s = new WebSocket('ws://' + location.host + '/socket'); app.textContent = (await new Promise((r) => { s.onopen = () => r('连上'); s.onerror = () => r('没有连上'); })) + '：一家研究人工智能的单位的主页。'.repeat(5);",
  '/never':
    "setInterval(() => fetch('/data.json?' + Math.random()), 100); app.textContent = '一直在装载的一页，也有正文可读。';",
};

/** A site whose pages are empty until their scripts have run; `port` is that of all hosts. */
export function answerShell(path: string, response: ServerResponse, port: number): void {
  const [name = '/', query = ''] = path.split('?');
  const code = SCRIPTS[name.replace(/\.js$/, '')] ?? SCRIPTS[name === '/index.js' ? '/' : name];
  if (name === '/moved.json') redirect(response, '/data.json');
  else if (name === '/loads') send(response, loader(query.split(','), port));
  else if (name === '/app') send(response, loader(query.split(','), port, ''));
  else if (name === '/endless') send(response, `${shell('/index.js')}<script>for (;;);</script>`);
  else if (name.startsWith('/part/')) send(response, part(name), { 'content-type': 'text/javascript' });
  else if (name.endsWith('.json')) send(response, DATA, { 'content-type': 'application/json' });
  else if (name.endsWith('.js')) send(response, code ?? '', { 'content-type': 'text/javascript' });
  else if (code === undefined) send(response, page('no such shell'), {}, 404);
  else send(response, shell(name === '/' ? '/index.js' : `${name}.js`));
}

function shell(source: string): string {
  return `<title>App</title><body><div id="app"></div><script type="module" src="${source}"></script></body>`;
}

/** A script that says that it was loaded. */
export function part(path: string): string {
  return `(window.parts ??= []).push(${JSON.stringify(path)})`;
}

/**
 * A page that loads scripts, given as `host/path` without the hosts' common ending, and what is none, and
 * then shows which scripts it has.
 */
function loader(
  sources: readonly string[],
  port: number,
  text = '这一页的正文由脚本写成。'.repeat(8),
): string {
  const url = (source: string) => {
    const [host = '', ...path] = source.split('/');
    return `http://${host}.test:${port}/${path.join('/')}`;
  };
  const scripts = sources.map((source) => `<script async src="${url(source)}"></script>`).join('');
  const others =
    '<link rel="stylesheet" href="/style.css" onload="window.styled = true"><img src="/picture.png"><iframe src="/frame"></iframe>' +
    '<style>@font-face { font-family: f; src: url(/font.woff2) } body { font-family: f }</style>';
  const show = `addEventListener('load', () => { if (${JSON.stringify(text)} || window.parts) app.textContent = [...(window.parts ?? [])].sort().join(' ') + ' ' + (window.styled ?? 'unstyled') + ' ' + ${JSON.stringify(text)} })`;
  return `<title>App</title>${others}<body><div id="app"></div>${scripts}<script>${show}</script></body>`;
}
