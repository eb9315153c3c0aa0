import type { MoneyAssumptions } from '../../../core/scenario/assumptions.ts';

/** Makes one change of what the money assumes, under a sentence. */
export type ChangeMoney = (label: string, changed: Partial<MoneyAssumptions>) => void;
