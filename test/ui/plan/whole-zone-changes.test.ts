import { expect, it } from 'vitest';
import type { AlignmentFigures } from '../../../src/core/figures/figures.ts';
import { wholeZoneChanges } from '../../../src/ui/plan/whole-zone-changes.ts';
import { lotId } from '../a-lot.ts';

function alignment(shares: Record<string, [share: number | null, lot: number]>): AlignmentFigures {
  const zones = Object.entries(shares).map(([zone, [shareInMainLot, lot]]) => ({
    zone,
    weeklyMinutes: 60,
    minutesByLot: [],
    mainLot: lotId(lot),
    shareInMainLot,
  }));
  return { layer: 'PCNs', zones, wholeZones: 0, countedZones: zones.length };
}

it('names the zones that become whole and those that become divided', () => {
  const before = alignment({ Morden: [0.7, 1], North: [1, 1], East: [1, 2], '': [0.5, 1] });
  const after = alignment({ Morden: [1, 1], North: [0.9, 1], East: [1, 3], '': [1, 1] });
  expect(wholeZoneChanges(before, after)).toEqual({ nowWhole: ['Morden'], nowDivided: ['North'] });
});

it('does not call a zone whole that lies in no lot', () => {
  const before = alignment({ Morden: [1, 1] });
  expect(wholeZoneChanges(before, alignment({ Morden: [1, 0] }))).toEqual({
    nowWhole: [],
    nowDivided: ['Morden'],
  });
});
