import { expect, test } from 'vitest';
import { splitTask } from '../../../src/core/placing/split-task.ts';
import { NO_SEAT } from '../../../src/core/allocation/takers.ts';
import { aTaskInWords, someTasks, type LaidOutTask } from './lay-out-task.ts';

/** What a package has to do with: its providers, its lot where that has a seat for it, and its person if to be kept. */
function bondsOf({ task, demand }: LaidOutTask, place: number): string[] {
  const group = task.group[place]!;
  const bonds: string[] = task.keeper[place]! >= 0 ? [`person ${demand.person[place]}`] : [];
  for (let choice = task.firstChoice[group]!; choice < task.firstChoice[group + 1]!; choice++) {
    bonds.push(`provider ${task.choiceProvider[choice]}`);
    if (task.choiceSeat[choice] !== NO_SEAT) bonds.push(`lot ${task.lot[place]}`);
  }
  return bonds;
}

test('every package that is free is in one part, with all and only those that it has to do with, near or far', () => {
  let [parts, families] = [0, 0];
  for (const laidOut of someTasks(200, { packages: 10, providers: 10, lots: 4 })) {
    const { task } = laidOut;
    // Lays packages together one by one, as many times as there is any bond between two heaps.
    let heaps: { places: number[]; bonds: string[] }[] = [];
    for (const place of task.free) {
      const bonds = bondsOf(laidOut, place);
      const met = heaps.filter((heap) => heap.bonds.some((bond) => bonds.includes(bond)));
      heaps = heaps.filter((heap) => !met.includes(heap));
      heaps.push({
        places: [...met.flatMap(({ places }) => places), place].toSorted((a, b) => a - b),
        bonds: [...new Set([...met.flatMap((heap) => heap.bonds), ...bonds])],
      });
    }
    const expected = heaps.map(({ places }) => places).toSorted((a, b) => a[0]! - b[0]!);
    expect(splitTask(task)).toEqual(expected);
    parts += expected.length;
    families += task.keeper.filter((keeper) => keeper >= 0).length;
  }
  expect(parts).toBeGreaterThan(210);
  expect(families).toBeGreaterThan(200);
});

test('two lots with nobody in common are two parts, until one person has care in both', () => {
  const partsFor = (person: string) =>
    splitTask(
      aTaskInWords(
        {
          blocks: 'AB',
          packages: [
            { block: 'A', hours: 3, provider: 'Alder', person: 'Ann' },
            { block: 'B', hours: 2, provider: 'Birch', person },
            { block: 'B', hours: 1 },
          ],
          providers: [
            { name: 'Alder', hours: 9 },
            { name: 'Birch', hours: 9 },
          ],
        },
        (plan) => plan.withLot('North', 'A', 'Alder').withLot('South', 'B', 'Birch'),
      ).task,
    );
  expect(partsFor('Bea')).toEqual([[0], [1, 2]]);
  expect(partsFor('Ann')).toEqual([[0, 1, 2]]);
});

test('care that only a stand-in gives is a part by itself, though others of the lot have seats to share', () => {
  const { task } = aTaskInWords(
    {
      blocks: 'A',
      packages: [
        { block: 'A', hours: 3 },
        { block: 'A', hours: 2, service: 'Mental health' },
      ],
      providers: [
        { name: 'Alder', hours: 9, services: ['Home care'] },
        { name: 'Birch', hours: 9, services: ['Mental health'] },
      ],
    },
    (plan) => plan.withLot('North', 'A', 'Alder').withBackUp('Birch'),
  );
  expect(splitTask(task)).toEqual([[0], [1]]);
});
