import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { needByBlock } from '../../src/core/figures/need-by-block.ts';
import { roundUpNicely } from '../../src/core/figures/round-up-nicely.ts';
import type { Planner } from '../../src/store/planner.ts';
import { cornerAt } from '../core/drawing.ts';
import { aPlanner, anOpenPlanner, SOUTH } from './a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

describe('what is looked at', () => {
  test('is asked anew when the kind of need changes', () => {
    expect(now().need).toMatchObject({ kind: 'unmet', packages: [3, 4], weeklyMinutes: 180 });
    now().setLayers({ need: 'waiting-now' });
    expect(now().need).toMatchObject({ kind: 'waiting-now', packages: [2], weeklyMinutes: 300 });
    now().setLayers({ need: 'off' });
    expect(now().need).toBeNull();
  });

  test('has a higher scale for a finer heatmap', () => {
    now().setLayers({ bandwidthMetres: 2000 });
    const coarse = now().need!;
    now().setLayers({ bandwidthMetres: 500 });
    expect(now().need!.topHoursPerSquareKilometre).toBeGreaterThan(coarse.topHoursPerSquareKilometre);
    expect([coarse.bandwidthMetres, now().need!.bandwidthMetres]).toEqual([2000, 500]);
  });

  test('is never so fine that a lone house would stand out', () => {
    now().setLayers({ bandwidthMetres: 100 });
    expect(now().need!.bandwidthMetres).toBe(500);
  });

  test('has a scale of its own for the shades of blocks', () => {
    const { ledger, need } = now();
    now().setLayers({ shading: 'blocks' });
    const densities = needByBlock(ledger!.dataset.packages, ledger!.fabric, need!.packages);
    const { topHoursPerSquareKilometre: top } = now().need!;
    expect(top).toBeGreaterThanOrEqual(Math.max(...densities));
    expect(top).toBe(roundUpNicely(Math.max(1, ...densities)));
  });

  test('is not worked out again for labels and points', () => {
    const { need } = now();
    now().setLayers({ labels: false, points: false });
    expect(now().need).toBe(need);
    expect(now().layers).toMatchObject({ labels: false, points: false, hatching: true });
  });

  test('can be blocks, which the map is asked to show afresh each time', () => {
    const blocks = [1, 2] as BlockIndex[];
    now().lookAtBlocks(blocks);
    const [west, north] = cornerAt(1, 0);
    const [east, south] = cornerAt(3, 1);
    expect(now().lookAt).toEqual({ bounds: [west, south, east, north], request: 1 });
    now().lookAtBlocks(blocks);
    expect(now().lookAt!.request).toBe(2);
    now().lookAtBlocks([]);
    expect(now().lookAt!.request).toBe(2);
  });

  test('is chosen without a change of plan', () => {
    const { scenarios } = now();
    now().select({ kind: 'lot', lot: SOUTH });
    now().setRoom('data');
    now().setTheme('dark');
    expect(now()).toMatchObject({ selection: { kind: 'lot', lot: SOUTH }, room: 'data', theme: 'dark' });
    expect(now().scenarios).toBe(scenarios);
  });

  test('walks over the blocks in no lot, round and back', () => {
    now().setHand({ tool: 'erase' });
    now().commitStroke({ blocks: [1, 3] as BlockIndex[], line: [], closed: false });
    now().walkUnassigned(1);
    expect(now().selection).toEqual({ kind: 'block', block: 1 });
    expect(now().announcement).toBe('Block B, in no lot, 1 of 2.');
    now().walkUnassigned(1);
    expect(now().selection).toEqual({ kind: 'block', block: 3 });
    now().walkUnassigned(1);
    expect(now().selection).toEqual({ kind: 'block', block: 1 });
    now().walkUnassigned(-1);
    expect(now().selection).toEqual({ kind: 'block', block: 3 });
  });

  test('walks nowhere when every block is in a lot', () => {
    now().walkUnassigned(1);
    expect(now().selection).toBeNull();
    expect(now().announcement).toBe('Every block is in a lot.');
  });

  test('asks nothing of an empty desk', () => {
    ({ planner } = aPlanner());
    now().setLayers({ need: 'waiting-now' });
    now().lookAtBlocks([0 as BlockIndex]);
    expect(now()).toMatchObject({ need: null, lookAt: null, layers: { need: 'waiting-now' } });
    expect(now().alignment(0)).toBeNull();
  });

  test('sees zones fall into lots as the hand moves', () => {
    expect(now().alignment(0)).toMatchObject({ layer: 'networks', wholeZones: 2 });
    now().setHand({ tool: 'paint', lot: SOUTH });
    now().previewStroke({ blocks: [0 as BlockIndex], line: [], closed: false });
    expect(now().alignment(0)).toMatchObject({ wholeZones: 1 });
    expect(now().alignment(1)).toBeNull();
  });

  test('is remembered of the map at rest, until another area is opened', async () => {
    expect(now().mapBounds).toBeNull();
    now().restMapAt([0, 51, 1, 52]);
    expect(now().mapBounds).toEqual([0, 51, 1, 52]);
    await now().openSample('kent');
    expect(now().mapBounds).toBeNull();
  });

  test('closes a notice', () => {
    planner.setState({ notice: { tone: 'information', title: 'Hello', lines: [] } });
    now().dismissNotice();
    expect(now().notice).toBeNull();
  });
});
