import { expect, test } from 'vitest';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { weighLots } from '../../../src/core/districting/weigh-lots.ts';
import { powerDiagram } from '../../../src/core/districting/power-diagram.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { aGridTask, plan } from './a-lot-task.ts';

test('lots come near an even share though weight lies at one end', () => {
  const task = {
    ...aGridTask(20, 20, 4),
    weight: Float64Array.from({ length: 400 }, (_, at) => (at % 20 < 5 ? 9 : 1)),
  };
  const lots = weighLots(task, powerDiagram(lotGround(task), seededRandom(1)));
  for (const weight of lots) expect(Math.abs(weight / 300 - 1)).toBeLessThan(0.25);
});

test('what may not move stays, and closed lots gain nothing', () => {
  const current = plan('0011 0022 0022');
  const task = aGridTask(4, 3, 3, { current, closed: Uint8Array.of(1, 0, 0) });
  const lotOf = powerDiagram(lotGround(task), seededRandom(1));
  current.forEach((lot, block) => expect(lotOf[block] === 0).toBe(lot === 0));
});

test('blocks without weight are shared out by place', () => {
  const task = { ...aGridTask(4, 4, 2), weight: new Float64Array(16) };
  expect(new Set(powerDiagram(lotGround(task), seededRandom(1))).size).toBe(2);
});
