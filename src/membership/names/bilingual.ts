import { shapeOf } from '../shape.ts';

const FORWARDS =
  /^(.*\p{Script=Han}[)）]?)\s*(\s[-–—]\s|[\s/|／｜])\s*([^\p{Script=Han}]*\p{L}[^\p{Script=Han}]*)$/u;
const BACKWARDS =
  /^([^\p{Script=Han}]*[A-Za-z]{3}[^\p{Script=Han}]*)\s*(?:\s[-–—]\s|[\s/|／｜])\s*(\p{Script=Han}.*)$/u;

/**
 * `启衡技术有限公司 Qiheng Technologies Co., Ltd.`: the Chinese name, where it is whole by itself. A sign between
 * the two says that they are the same; a gap alone says so only of a name with its form.
 */
export function chineseOf(name: string): string {
  if (!/[A-Za-z]/u.test(name) || !/\p{Script=Han}/u.test(name)) return name;
  const [, chinese = '', between = '', latin = ''] = FORWARDS.exec(name) ?? [];
  if (chinese !== '' && (shapeOf(chinese) === 'organization' || isTold(chinese, between, latin)))
    return chinese.trim();
  const [, before = '', behind = ''] = BACKWARDS.exec(name) ?? [];
  if (before !== '' && shapeOf(before) === 'organization' && shapeOf(behind) === 'organization')
    return behind.trim();
  return name;
}

/** A short name, a sign and its translation: `岚图云 / Lantu Cloud`. */
function isTold(chinese: string, between: string, latin: string): boolean {
  return (
    between.trim() !== '' && shapeOf(chinese) === 'name' && chinese.length >= 3 && /\p{L}{3}/u.test(latin)
  );
}
