import type { Tier } from '../../model/vocabulary.ts';

/**
 * Headings of lists of members in languages other than Chinese and English, whole and in lower case: each with the
 * tier that it names (null: one that is none of ours), or that it speaks of members in general.
 */
export const OTHER_LANGUAGES: readonly (readonly [RegExp, Tier | null, 'general' | 'special'])[] = [
  // German
  [
    /^(?:(?:unsere|alle|die)\s+)?(?:mitglieder|mitgliedsunternehmen|mitgliedsfirmen|mitgliedsorganisationen)$/u,
    'ordinary',
    'general',
  ],
  [/^(?:mitgliederliste|mitgliederverzeichnis|liste der mitglieder)$/u, 'ordinary', 'general'],
  [/^(?:ordentliche|aktive|reguläre|vollwertige)\s+mitglieder$|^vollmitglieder$/u, 'ordinary', 'special'],
  [/^(?:mitglieder des |unser )?(?:vorstands?|präsidiums?)$|^vorstandsmitglieder$/u, 'board', 'special'],
  [
    /^(?:stellvertretende[rn]?\s+vorsitz(?:ende[rn]?)?|vizepräsident(?:en|in|innen)?)$/u,
    'vice-chair',
    'special',
  ],
  [/^(?:\p{L}+e\s+|\p{L}+)mitglieder$/u, null, 'special'],
  // French
  [
    /^(?:(?:nos|les|tous les|liste des)\s+)?(?:adhérents|membres|(?:sociétés|entreprises|organismes) (?:membres|adhérente?s))$/u,
    'ordinary',
    'general',
  ],
  [/^membres (?:actifs|titulaires|ordinaires|effectifs|adhérents)$/u, 'ordinary', 'special'],
  [/^(?:(?:membres|composition) du )?conseil d['’]administration$|^administrateurs$/u, 'board', 'special'],
  [/^vice[- ]présiden(?:ce|ts?|tes?)$/u, 'vice-chair', 'special'],
  [/^(?:membres (?:\p{L}+|d['’]honneur|du bureau)|présidence)$/u, null, 'special'],
  // Spanish, Italian, Portuguese
  [
    /^(?:(?:nuestros|i nostri|nossos|lista de|elenco)\s+)?(?:socios|miembros|asociados|empresas (?:asociadas|socias)|soci|membri|associati|sócios|membros|associados)$/u,
    'ordinary',
    'general',
  ],
  [
    /^(?:socios|miembros|soci|membri|sócios|membros|associados) (?:ordinari(?:o?s)?|ordinários|activos|effettivi|efetivos|numerarios|de número|titulares|plenos)$/u,
    'ordinary',
    'special',
  ],
  [
    /^(?:junta directiva|consejo (?:directivo|de administración)|consiglio (?:direttivo|di amministrazione)|conselho (?:diretor|de administração))$/u,
    'board',
    'special',
  ],
  [/^(?:vicepresiden(?:cia|tes?|ti|za)|vice-presid[eê]n(?:cia|tes?))$/u, 'vice-chair', 'special'],
  [/^(?:socios|miembros|soci|membri|sócios|membros|associados) \p{L}+$/u, null, 'special'],
  // Dutch
  [/^(?:(?:onze|alle)\s+)?leden(?:lijst)?$/u, 'ordinary', 'general'],
  [/^gewone leden$/u, 'ordinary', 'special'],
  [/^(?:\p{L}+)\s+leden$/u, null, 'special'],
  // Korean
  [/^(?:전체\s*)?(?:회원사|회원\s*기관|회원|회원사\s*(?:현황|명단|목록|소개))$/u, 'ordinary', 'general'],
  [/^(?:정회원|일반\s*회원)(?:사)?(?:\s*(?:현황|명단|목록))?$/u, 'ordinary', 'special'],
  [/^부회장\s*(?:사|단|기관)$/u, 'vice-chair', 'special'],
  [/^(?:이사\s*(?:사|회|기관)|이사회\s*회원사)$/u, 'board', 'special'],
  [/^(?:회장사|감사사|\p{Script=Hangul}{1,4}\s*회원사?)$/u, null, 'special'],
];

/** Words that each of these headings has one of. */
export const OTHER_TIER_WORD =
  /mitglied|vorstand|vorsitz|präsid|membres|adhérent|administra|présiden|soci(?:os|$|\s)|miembros|asociad|associad|associati|membri|membros|sócios|junta|consejo|consiglio|conselho|vicepresid|presid[eê]n|\bleden|회원|회장|이사/iu;
