import { expect, test } from 'vitest';
import { borderSides, type BorderSides } from '../../../src/core/districting/border-sides.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { seeded } from '../seeded.ts';
import { aGridTask, plan } from './a-lot-task.ts';

const listed = (sides: BorderSides) =>
  Array.from({ length: sides.count() }, (_, turn) => sides.at(turn)).sort((a, b) => a - b);

test('sides that follow blocks are those that are found from nothing', () => {
  const ground = lotGround(aGridTask(6, 5, 3));
  const random = seeded(4);
  const lotOf = Int16Array.from({ length: 30 }, () => Math.floor(random() * 3));
  const among = Uint8Array.of(1, 0, 1);
  for (const lots of [null, among]) {
    const sides = borderSides(ground, lotOf);
    sides.restart(lots);
    for (let step = 0; step < 100; step++) {
      const block = Math.floor(random() * 30);
      lotOf[block] = Math.floor(random() * 3);
      sides.follow(block);
    }
    const afresh = borderSides(ground, lotOf);
    afresh.restart(lots);
    expect(listed(sides)).toEqual(listed(afresh));
    expect(sides.count()).toBeGreaterThan(0);
  }
});

test('no side leads out of a held block, or into a closed lot', () => {
  const current = plan('00112');
  const ground = lotGround(
    aGridTask(5, 1, 3, { current, held: Uint8Array.of(0, 1, 0, 0, 0), closed: Uint8Array.of(0, 0, 1) }),
  );
  const sides = borderSides(ground, current);
  sides.restart(null);
  expect(listed(sides).map((side) => [ground.source[side], ground.rows.targets[side]])).toEqual([[2, 1]]);
});
