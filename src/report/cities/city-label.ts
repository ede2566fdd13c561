import { cellValue, type ReportRow } from '../rows.ts';
import { type City, citiesNamed, findCity } from './city.ts';

/**
 * The city of a member as statistics name it. Of cities that share a name, the one of the highest tier
 * has it alone; the others go by name and province: `Suzhou` is in Jiangsu, `Suzhou, Anhui` is not.
 *
 * @returns null where no city is given.
 */
export function cityLabel(row: ReportRow): string | null {
  const name = cellValue(row, 'city');
  if (name === null) return null;
  const city = findCity(name, cellValue(row, 'province'));
  if (city === null || city === citiesNamed(name)[0]) return name;
  return `${name}, ${city.province}`;
}

/** The city that a label of {@link cityLabel} stands for; null for one that is not in the table. */
export function cityOfLabel(label: string): City | null {
  const [name = '', province] = label.split(', ');
  return province === undefined ? (citiesNamed(name)[0] ?? null) : findCity(name, province);
}
