import type { Check } from './check.ts';
import { cityName } from './checks/city-name.ts';
import { cityProvince } from './checks/city-province.ts';
import { contradiction } from './checks/contradiction.ts';
import { duplicateOrganization } from './checks/duplicate-organization.ts';
import { exchangeSpelling } from './checks/exchange-spelling.ts';
import { focusCategory } from './checks/focus-category.ts';
import { formula } from './checks/formula.ts';
import { industryOnly } from './checks/industry-only.ts';
import { invisibleCharacters } from './checks/invisible-characters.ts';
import { lineBreak } from './checks/line-break.ts';
import { listedTicker } from './checks/listed-ticker.ts';
import { locationText } from './checks/location-text.ts';
import { misplacedValue } from './checks/misplaced-value.ts';
import { mixedMissing } from './checks/mixed-missing.ts';
import { nameForm } from './checks/name-form.ts';
import { strayWhitespace } from './checks/stray-whitespace.ts';
import { tags } from './checks/tags.ts';
import { tickerExchange } from './checks/ticker-exchange.ts';
import { tierOrder } from './checks/tier-order.ts';
import { typeName } from './checks/type-name.ts';
import { unknownCity } from './checks/unknown-city.ts';
import { unknownLabel } from './checks/unknown-label.ts';
import { url } from './checks/url.ts';

/** All checks: those on the writing of a cell first, then those on what it says. */
export const CHECKS: readonly Check[] = [
  invisibleCharacters,
  lineBreak,
  strayWhitespace,
  mixedMissing,
  formula,
  unknownLabel,
  misplacedValue,
  url,
  exchangeSpelling,
  tickerExchange,
  listedTicker,
  unknownCity,
  cityProvince,
  cityName,
  locationText,
  focusCategory,
  industryOnly,
  typeName,
  nameForm,
  tags,
  duplicateOrganization,
  contradiction,
  tierOrder,
];
