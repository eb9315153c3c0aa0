import { beforeEach, expect, it } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import type { Position } from '../../../src/core/tools/tool.ts';
import { activeScenario } from '../../../src/store/active-scenario.ts';
import type { Planner } from '../../../src/store/planner.ts';
import { blockMenu } from '../../../src/ui/plan/map-menu-commands.ts';
import { anOpenPlanner, NORTH, SOUTH } from '../../store/a-planner.ts';

let planner: StoreApi<Planner>;
beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

const scenario = () => activeScenario(planner.getState())!.scenario;
const menuOver = (block: number) =>
  blockMenu(planner.getState(), planner.getState().area!, scenario(), {
    x: 0,
    y: 0,
    at: [0.12345, 51.98765],
    block: block as BlockIndex,
  });
const offered = (block: number) => menuOver(block).groups.flat();
const run = (block: number, id: string) =>
  offered(block)
    .find((command) => command.id === id)!
    .run();

it('offers every lot but its own, with the digit of its place', () => {
  const { gives } = menuOver(0);
  expect(gives.map(({ lot, place }) => [lot, place])).toEqual([[SOUTH, 1]]);
  gives[0]!.command.run();
  expect(scenario().assignment[0]).toBe(SOUTH);
});

it('takes a block out of its lot, and no more once it is in none', () => {
  offered(0)
    .find(({ keys }) => keys === '0')!
    .run();
  expect(scenario().assignment[0]).toBe(NO_LOT);
  expect(offered(0).some(({ keys }) => keys === '0' || keys === 'I')).toBe(false);
  expect(menuOver(0).title).toMatch(/, no lot$/);
});

it('takes up the lot of the block', () => {
  run(2, 'take up');
  expect(planner.getState().hand).toMatchObject({ tool: 'paint', lot: SOUTH });
});

it('locks the block, its lot and its zone, each by itself', () => {
  const code = planner.getState().area!.fabric.codes[0]!;
  run(0, `lock block ${code}`);
  run(0, `lock ${NORTH}`);
  run(0, 'lock zone networks X');
  expect(scenario().locks).toEqual({
    lots: [NORTH],
    blocks: [code],
    zones: [{ layer: 'networks', zone: 'X' }],
  });
  expect(offered(0).filter(({ name }) => name.startsWith('Unlock'))).toHaveLength(3);
  run(0, `lock block ${code}`);
  expect(scenario().locks.blocks).toEqual([]);
});

it('pins a note to the place, rounded so that it is nobody’s home', () => {
  run(0, 'note');
  expect(planner.getState().noteDraft).toEqual({ kind: 'place', position: [0.123, 51.988] });
});

it('joins the pieces of a block that was cut, unless one of them is locked', () => {
  const whole = planner.getState().area!.fabric;
  expect(offered(0).some(({ name }) => name === 'Join the pieces again')).toBe(false);
  const [west, south, east, north] = whole.bounds;
  const middle = (south! + north!) / 2;
  const line: Position[] = [
    [west! - 0.01, middle],
    [(west! + east!) / 2, middle + (north! - south!) / 10],
    [east! + 0.0001, middle],
  ];
  planner.getState().commit('Cut', (now, { fabric }) => cutBlocks(now, fabric, { line, closed: false }));
  const { fabric } = planner.getState().area!;
  expect(fabric.count).toBe(whole.count + 1);

  run(0, `lock block ${fabric.codes[0]}`);
  run(0, `rejoin ${whole.codes[0]}`);
  expect(planner.getState().area!.fabric.count).toBe(whole.count + 1);
  run(0, `lock block ${fabric.codes[0]}`);
  run(0, `rejoin ${whole.codes[0]}`);
  expect(planner.getState().area!.fabric.codes).toEqual(whole.codes);
});
