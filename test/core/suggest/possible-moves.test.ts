import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { heldBlocks } from '../../../src/core/scenario/held-blocks.ts';
import { NO_LOT, NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { possibleMoves } from '../../../src/core/suggest/possible-moves.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const [NORTH, SOUTH] = [1, 2] as LotId[] as [LotId, LotId];

const dataset = aDataset({
  blocks: 'ABCDEF',
  packages: [...'ABCDF'].map((block) => ({ block, hours: 1 })),
});
const fabric = weaveFabric(dataset);
const plan = aScenario(dataset).withLot('North', 'AB').withLot('South', 'CD').scenario;

/** `B12` where block B could go from lot 1 to lot 2. */
function movesIn(scenario: Scenario, lot: LotId): string[] {
  const moves = possibleMoves(
    openLedger(dataset, fabric, scenario),
    scenario,
    heldBlocks(scenario, fabric),
    lot,
  );
  return moves.map(({ block, from, to }) => `${fabric.codes[block]}${from}${to}`);
}

test('a block on the border can go to the lot beside it, or come from there', () => {
  expect(movesIn(plan, NORTH)).toEqual(['B12', 'C21']);
});

test('ground in no lot can come, unless it holds no care', () => {
  expect(movesIn(plan, SOUTH)).toEqual(['B12', 'C21']);
  const withF = { ...plan, links: [{ kind: 'join', between: ['D', 'F'], name: 'Ferry' }] as const };
  expect(movesIn(withF, SOUTH)).toEqual(['B12', 'C21', 'F02']);
  expect(movesIn(withF, NO_LOT)).toEqual(['F02']);
});

test('nothing goes across a river', () => {
  expect(movesIn({ ...plan, links: [{ kind: 'sever', between: ['B', 'C'], name: 'River' }] }, NORTH)).toEqual(
    [],
  );
});

test('a lock on the lot, the block or the lot beside it forbids a move', () => {
  expect(movesIn({ ...plan, locks: { ...NO_LOCKS, blocks: ['B'] } }, NORTH)).toEqual(['C21']);
  expect(movesIn({ ...plan, locks: { ...NO_LOCKS, lots: [NORTH] } }, NORTH)).toEqual([]);
  expect(movesIn({ ...plan, locks: { ...NO_LOCKS, lots: [SOUTH] } }, NORTH)).toEqual([]);
});

test('no move takes the last block of a lot', () => {
  const last = aScenario(dataset).withLot('North', 'AB').withLot('South', 'C').scenario;
  expect(movesIn(last, NORTH)).toEqual(['B12']);
});
