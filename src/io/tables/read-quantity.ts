import { readNumber } from './read-number.ts';

/** An amount of care as a cell gives it. */
export interface Quantity {
  readonly amount: number;
  /** What the cell itself says the amount is in; null where the column must tell. */
  readonly unit: 'hours' | 'minutes' | null;
  /** `H:M` may be hours and minutes, or minutes and seconds: `10:30` is 10.5 of either. */
  readonly time: 'H:M' | 'H:M:S' | null;
  readonly hasDecimalComma: boolean;
}

const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
const IN_WORDS = /^(\d+) ?(?:hours?|hrs?|h)\.?,? ?(?:and )?(\d{1,2}) ?(?:minutes?|mins?|m)\.?$/i;
const DECIMAL_COMMA = /^-?\d+,\d{1,2}$/;

/** Reads `12.5`, `12.5 hrs`, `45 mins`, `2h 30m`, `10:30`, `00:45:00` (always hours first) and `12,5`; null for no amount. */
export function readQuantity(text: string): Quantity | null {
  const number = readNumber(text);
  if (number !== null) return { amount: number, unit: unitOf(text), time: null, hasDecimalComma: false };
  const time = TIME.exec(text);
  if (time) {
    const [whole, part, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
    const amount = whole + part / 60 + seconds / 3600;
    if (time[3] === undefined) return { amount, unit: null, time: 'H:M', hasDecimalComma: false };
    return { amount, unit: 'hours', time: 'H:M:S', hasDecimalComma: false };
  }
  const words = IN_WORDS.exec(text);
  if (words) {
    const amount = Number(words[1]) + Number(words[2]) / 60;
    return { amount, unit: 'hours', time: null, hasDecimalComma: false };
  }
  if (!DECIMAL_COMMA.test(text)) return null;
  return { amount: Number(text.replace(',', '.')), unit: null, time: null, hasDecimalComma: true };
}

function unitOf(text: string): 'hours' | 'minutes' | null {
  if (!/[a-z]/i.test(text)) return null;
  return /\d\s*min/i.test(text) ? 'minutes' : 'hours';
}
