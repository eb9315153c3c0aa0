import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import { AIMS, type Aim } from '../../../src/core/suggest/lot-wish.ts';

export interface AlternativeWords extends Partial<Omit<Alternative, 'values'>> {
  readonly values?: Partial<Record<Aim, number>>;
}

/** An alternative in words: tidy, of no lots, and of no value, until it is said. */
export function anAlternative({ values, ...words }: AlternativeWords = {}): Alternative {
  const none = Object.fromEntries(AIMS.map((aim) => [aim, 0])) as Record<Aim, number>;
  return {
    leaning: null,
    lots: [],
    assignment: new Int16Array(0),
    cost: 1,
    outOfBandMinutes: 0,
    isContiguous: true,
    changes: { blocks: 1, people: 1, weeklyMinutes: 60 },
    ...words,
    values: { ...none, ...values },
  };
}
