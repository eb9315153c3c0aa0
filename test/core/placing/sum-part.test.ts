import { expect, test } from 'vitest';
import { NONE } from '../../../src/core/placing/placing-part.ts';
import { scorePlacing } from '../../../src/core/placing/placing-score.ts';
import { sumPart } from '../../../src/core/placing/sum-part.ts';
import { seeded } from '../seeded.ts';
import { someTasks } from './lay-out-task.ts';
import { inOrder } from './place-all-ways.ts';

test('the sums of all parts of a placing, and what no choice changes, are its score', () => {
  for (const laidOut of someTasks(150)) {
    const { demand, offers, assignment, task, targets, parts, seed } = laidOut;
    const sums = parts.map(({ part, aims }) => sumPart(part, aims, offers, targets));
    const score = (taker: Int16Array) => inOrder(scorePlacing(demand, offers, assignment, taker));
    const nobody = parts.map(({ part }) => part.at.map((_, p) => part.firstOption[p + 1]! - 1));
    const random = seeded(seed);
    for (let turn = 0; turn < 5; turn++) {
      const taker = task.fixed.slice();
      const difference = [0, 0, 0, 0, 0];
      parts.forEach(({ part }, its) => {
        const chosen = nobody[its]!.map(
          (last, p) => last - Math.floor(random() * (last + 1 - part.firstOption[p]!)),
        );
        chosen.forEach((option, p) => {
          if (part.store[option] !== NONE) taker[part.at[p]!] = part.provider[part.store[option]!]!;
        });
        const [ours, none] = [sums[its]!(chosen), sums[its]!(nobody[its]!)];
        ours.forEach((value, aim) => (difference[aim]! += value - none[aim]!));
      });
      const left = score(task.fixed);
      const expected = score(taker).map((value, aim) => (value - left[aim]!) * (aim === 4 ? 1000 : 1));
      expect(difference).toEqual(expected.map((value) => expect.closeTo(value, 3)));
    }
  }
});

test('with shares it counts the distance of its lots whole, those who stay in their seats among them', () => {
  let counted = 0;
  for (const { task, offers, targets, parts } of someTasks(150, { offer: 'shares', hasStays: true })) {
    if (parts.length !== 1) continue;
    const [{ part, aims }] = parts as [(typeof parts)[number]];
    const lots = new Set(Array.from(part.at, (place) => task.lot[place]!));
    const seats = offers.seats.flatMap((ofLot, lot) => ofLot.map(() => lot));
    const staying = task.staying.map((minutes, seat) => (lots.has(seats[seat]!) ? minutes : 0));
    const nobody = part.at.map((_, p) => part.firstOption[p + 1]! - 1);
    const distance = sumPart(part, aims, offers, targets)(nobody)[3]!;
    expect(distance).toBeCloseTo(targets.distanceOf(staying), 6);
    if (distance > 0) counted++;
  }
  expect(counted).toBeGreaterThan(30);
});
