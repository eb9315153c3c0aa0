import type { LotGround } from './lot-ground.ts';

/**
 * Gives the lots of a plan made afresh the numbers that cost least by what blocks cost lot by lot (people who change,
 * say): two lots change numbers as long as that saves anything. Lots with blocks that may not move keep theirs.
 * Changes `lotOf`.
 */
export function nameLots({ task, isOpen, isFree }: LotGround, lotOf: Int16Array): void {
  const { lotCount } = task;
  const cost = new Float64Array(lotCount * lotCount);
  const mayChange = isOpen.slice();
  lotOf.forEach((part, block) => {
    if (part < 0) return;
    if (isFree[block] === 0) mayChange[part] = 0;
    for (const term of task.terms) {
      if (term.kind !== 'lot-cost') continue;
      for (let lot = 0; lot < lotCount; lot++)
        cost[part * lotCount + lot]! += (term.cost[block * lotCount + lot]! * term.weight) / term.scale;
    }
  });
  const parts = [...mayChange.keys()].filter((part) => mayChange[part] === 1);
  const lotOfPart = Int16Array.from(mayChange.keys());
  const costs = (part: number, lot: number): number => cost[part * lotCount + lot]!;
  const swapBest = (): boolean => {
    let most = 1e-12;
    let pair: readonly [number, number] | null = null;
    for (const one of parts) {
      for (const other of parts) {
        const [a, b] = [lotOfPart[one]!, lotOfPart[other]!];
        const saved = costs(one, a) + costs(other, b) - costs(one, b) - costs(other, a);
        if (saved <= most) continue;
        most = saved;
        pair = [one, other];
      }
    }
    if (pair === null) return false;
    const [one, other] = pair;
    [lotOfPart[one], lotOfPart[other]] = [lotOfPart[other]!, lotOfPart[one]!];
    return true;
  };
  // Each swap saves, so that it ends; as many as lots are mostly enough.
  for (let turn = 0; turn < 4 * lotCount && swapBest(); turn++);
  lotOf.forEach((part, block) => {
    if (part >= 0) lotOf[block] = lotOfPart[part]!;
  });
}
