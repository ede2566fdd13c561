import type { ServerResponse } from 'node:http';
import { GBK_HELLO, page, redirect, send } from './replies.ts';

const json = { 'content-type': 'application/json' };

/** Captures that the double holds, by URL. */
const MEMENTOS: Readonly<Record<string, readonly string[]>> = {
  'http://alliance.example/list': ['20200301000000', '20200325083000', '20200412000000'],
  'http://alliance.example/moved': ['20200320000000'],
};

/** A double of the Wayback Machine: its CDX server and its raw replay. */
export function answerWayback(path: string, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(path, 'http://double');
  if (pathname === '/cdx/search/cdx') answerCdx(searchParams, response);
  else answerReplay(path, response);
}

function answerCdx(query: URLSearchParams, response: ServerResponse): void {
  const [url = '', from = '', to = ''] = ['url', 'from', 'to'].map((name) => query.get(name) ?? '');
  const rows = (MEMENTOS[url] ?? [])
    .filter((moment) => moment.slice(0, 8) >= from && moment.slice(0, 8) <= to)
    .map((moment) => [moment, url]);
  const list = rows.length > 0 ? [['timestamp', 'original'], ...rows, [], ['some%20key']] : [];
  if (url.endsWith('/overloaded')) send(response, '<h1>busy</h1>', {}, 503);
  else if (url.endsWith('/no-list')) send(response, '<h1>no list</h1>', json);
  else send(response, JSON.stringify(list), json);
}

function answerReplay(path: string, response: ServerResponse): void {
  const [, moment = '', url = ''] = /^\/web\/(\d{14})id_\/(.*)$/.exec(path) ?? [];
  const memento = moment === '20200325083000' ? { 'memento-datetime': 'Wed, 25 Mar 2020 08:30:00 GMT' } : {};
  const list = Buffer.concat([Buffer.from('<meta charset=gbk><title>'), GBK_HELLO]);
  if (url.endsWith('/moved') && moment === '20200320000000') {
    redirect(response, `/web/20200319120000id_/${url}`);
  } else if (url.endsWith('/list')) send(response, list, memento);
  else send(response, page('an old page'));
}
