import { area } from '@turf/area';
import { SPOT, UNMET } from '../../src/core/allocation/allocation.ts';
import type { BlockIndex, Fabric } from '../../src/core/fabric/fabric.ts';
import type { Assignment, Scenario } from '../../src/core/scenario/scenario.ts';
import { allocatePlainly } from '../core/allocation/allocate-plainly.ts';
import type { BenchArea } from './open-areas.ts';

/**
 * The figures of a plan the usual way: everything from nothing at each look, a filter over all packages
 * for each lot, Turf for the area of each polygon, and a search through all blocks for each lot's pieces.
 */
export function figuresTheUsualWay({ dataset, fabric }: BenchArea, scenario: Scenario) {
  const { packages } = dataset;
  const { placedWith, withOwn } = allocatePlainly(dataset, fabric, scenario).allocation;
  const all = Array.from(placedWith, (taker, index) => ({
    lot: scenario.assignment[fabric.blockOfPackage[index]!] ?? 0,
    minutes: packages.weeklyMinutes[index]!,
    person: packages.person[index]!,
    goes: withOwn[index] === 1 ? 'own' : taker === SPOT ? 'spot' : taker === UNMET ? 'unmet' : 'back-up',
  }));
  return scenario.lots.map(({ id }) => {
    const held = all.filter(({ lot }) => lot === id);
    const minutesOf = (goes: string) =>
      held.filter((one) => one.goes === goes).reduce((sum, { minutes }) => sum + minutes, 0);
    const blocks = dataset.blocks.filter((_, block) => scenario.assignment[block] === id);
    return {
      people: new Set(held.map(({ person }) => person)).size,
      placement: ['own', 'back-up', 'spot', 'unmet'].map(minutesOf),
      squareMetres: blocks.reduce((sum, block) => sum + area(block.geometry), 0),
      pieces: piecesTheUsualWay(fabric, scenario.assignment, id),
    };
  });
}

/** The pieces of a lot by sets of block numbers, as graph libraries walk. */
export function piecesTheUsualWay(fabric: Fabric, assignment: Assignment, lot: number): BlockIndex[][] {
  const { offsets, targets } = fabric.neighbours;
  const open = new Set<number>([...assignment.keys()].filter((block) => assignment[block] === lot));
  const pieces: BlockIndex[][] = [];
  for (const start of open) {
    const piece: BlockIndex[] = [];
    const next = [start];
    open.delete(start);
    while (next.length > 0) {
      const block = next.pop()!;
      piece.push(block as BlockIndex);
      for (const other of targets.slice(offsets[block], offsets[block + 1])) {
        if (open.delete(other)) next.push(other);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}
