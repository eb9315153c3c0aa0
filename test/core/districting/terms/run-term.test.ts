import { expect, test } from 'vitest';
import { lotGround } from '../../../../src/core/districting/lot-ground.ts';
import { measurePlan } from '../../../../src/core/districting/measure-plan.ts';
import { runTerm } from '../../../../src/core/districting/terms/run-term.ts';
import { seeded } from '../../seeded.ts';
import { aRandomLotTask } from '../a-lot-task.ts';

test('every kind of aim begins as what it is from nothing', () => {
  const task = aRandomLotTask(5);
  const random = seeded(5);
  const lotOf = Int16Array.from({ length: task.blockCount }, () => Math.floor(random() * task.lotCount));
  const { values } = measurePlan(task, lotOf);
  const begun = task.terms.map((term) => {
    const running = runTerm(lotGround(task), term, lotOf);
    running.restart();
    return running.value();
  });
  begun.forEach((value, at) => expect(value).toBeCloseTo(values[at]!, 6));
});
