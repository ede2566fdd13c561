import type { Check, Problem } from '../check.ts';
import { EXCHANGES, exchangeNamed, splitList } from '../exchanges.ts';
import { cellValue } from '../table.ts';

/** A ticker that its exchange does not give out, or another number of tickers than of exchanges. */
export const tickerExchange: Check = {
  id: 'ticker-exchange',
  title: 'The ticker does not have the form of the exchange’s tickers.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      const [exchange, ticker] = [cellValue(row, 'exchange'), cellValue(row, 'ticker')];
      if (exchange === null || ticker === null) continue;
      const [exchanges, tickers] = [splitList(exchange), splitList(ticker)];
      if (exchanges.length !== tickers.length) {
        yield {
          row,
          field: 'ticker',
          message: `${tickers.length} tickers for ${exchanges.length} exchanges (${exchange})`,
        };
        continue;
      }
      for (const [index, name] of exchanges.entries()) {
        const code = exchangeNamed(name);
        const one = tickers[index] ?? '';
        if (code === undefined || EXCHANGES[code].ticker.test(one)) continue;
        yield { row, field: 'ticker', message: `"${one}" is no ticker of ${code}: ${EXCHANGES[code].form}` };
      }
    }
  },
};
