import type { MoneyAssumptions } from '../scenario/assumptions.ts';

/** The part of hours that is left after reablement: 1 − how much smaller packages get × how many of them do. */
export function keptShare(
  money: Pick<MoneyAssumptions, 'reablementPercent' | 'reablementSharePercent'>,
): number {
  return 1 - (money.reablementPercent * money.reablementSharePercent) / 10_000;
}
