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

/** A site whose pages are empty until their scripts have run. */
export function answerShell(path: string, response: ServerResponse): void {
  const [name = '/'] = path.split('?');
  const code = SCRIPTS[name.replace(/\.js$/, '')] ?? SCRIPTS[name === '/index.js' ? '/' : name];
  if (name === '/moved.json') redirect(response, '/data.json');
  else if (name.endsWith('.json')) send(response, DATA, { 'content-type': 'application/json' });
  else if (name.endsWith('.js')) send(response, code ?? '', { 'content-type': 'text/javascript' });
  else if (code === undefined) send(response, page('no such shell'), {}, 404);
  else send(response, shell(name === '/' ? '/index.js' : `${name}.js`));
}

function shell(source: string): string {
  return `<title>App</title><body><div id="app"></div><script type="module" src="${source}"></script></body>`;
}
