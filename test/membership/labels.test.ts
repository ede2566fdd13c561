import { describe, expect, it } from 'vitest';
import { labelKey, readLabel } from '../../src/membership/labels.ts';
import type { Tier } from '../../src/model/vocabulary.ts';

const HEADINGS: readonly (readonly [string, Tier | null])[] = [
  ['副理事长单位', 'vice-chair'],
  ['副理事长单位（28家）', 'vice-chair'],
  ['一、副理事长单位：', 'vice-chair'],
  ['副 理 事 长 单 位', 'vice-chair'],
  ['副理事長單位', 'vice-chair'],
  ['副会长单位', 'vice-chair'],
  ['副理事长级会员', 'vice-chair'],
  ['砾原智能产业联盟副理事长单位名单', 'vice-chair'],
  ['副理事长单位 / Vice Chairman', 'vice-chair'],
  ['Vice Chair Members', 'vice-chair'],
  ['理事单位', 'board'],
  ['（一）理事单位（按拼音排序）', 'board'],
  ['2020年度理事单位', 'board'],
  ['◇◇ 理事单位 ◇◇', 'board'],
  ['Board Level Members', 'board'],
  ['Council Members', 'board'],
  ['普通会员单位', 'ordinary'],
  ['会员单位 (350)', 'ordinary'],
  ['AIIA普通会员单位', 'ordinary'],
  ['General Members', 'ordinary'],
  ['Our Member Companies', 'ordinary'],
  ['理事长单位', null],
  ['常务理事单位', null],
  ['发起单位', null],
  ['高级会员', null],
  ['Platinum Members (12)', null],
  ['GOLD', null],
  ['Associate Members', null],
  ['IBAF MEMBER LIST', 'ordinary'],
  ['ACADEMIC MEMBERS', null],
  ['VICE CHAIR members', 'vice-chair'],
  ['Members of the Board', 'board'],
  ['Board Member Company', 'board'],
  ['第三批成员单位（新增29家）', 'ordinary'],
  ['監事單位', null],
  ['副会長会社', 'vice-chair'],
  ['理事会社', 'board'],
  ['Ordentliche Mitglieder', 'ordinary'],
  ['Fördermitglieder', null],
  ['Unsere Mitglieder', 'ordinary'],
  ['Vice-présidence', 'vice-chair'],
  ["Membres du conseil d'administration", 'board'],
  ['Membres associés', null],
  ['Socios ordinarios', 'ordinary'],
  ['Consiglio direttivo', 'board'],
  ['Onze leden', 'ordinary'],
  ['정회원', 'ordinary'],
  ['부회장사', 'vice-chair'],
  ['특별회원', null],
];

const OTHERS = [
  '理事会',
  '会员服务',
  '会员大会',
  '入会申请',
  '会员单位动态',
  '走进会员单位',
  '关于发展会员单位的通知',
  'Become a Member',
  'Membership',
  'Member Benefits',
  'The organizations listed below are members',
  'Gold Coast University',
  'Silver Lake Partners',
  '本会共有会员单位120家',
  '歡迎新會員',
  '北京鲲澜软件有限公司',
  '',
];

describe('a heading of members', () => {
  it.each(HEADINGS)('is told by its words: %s', (heading, tier) => {
    expect(readLabel(heading)?.tier).toBe(tier);
  });

  it.each(OTHERS)('is nothing else: %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });

  it('says how many members it announces', () => {
    expect(readLabel('理事单位（共189家）')?.announced).toBe(189);
    expect(readLabel('理事单位')?.announced).toBeNull();
  });

  it('is the same in another writing', () => {
    expect(labelKey('一、理事单位（3家）')).toBe(labelKey('理事单位：'));
    expect(labelKey('理事单位')).not.toBe(labelKey('常务理事单位'));
  });

  it('can be one of the words that the configuration gives', () => {
    expect(readLabel('友好伙伴', { 友好伙伴: 'ordinary' })?.tier).toBe('ordinary');
    expect(readLabel('一、友好伙伴（9家）', { 友好伙伴: 'ordinary' })?.announced).toBe(9);
    expect(readLabel('理事单位', { 理事单位: 'ignore' })?.ignored).toBe(true);
  });
});
