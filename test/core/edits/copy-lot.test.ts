import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { copyLot } from '../../../src/core/edits/copy-lot.ts';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { atCells } from '../a-plan.ts';
import { aScenario } from '../a-scenario.ts';

const DATASET = aDataset({ blocks: 'ABCDEF' });
const GROUND = weaveFabric(DATASET);
const OTHER = aScenario(DATASET)
  .withLot('Far', 'A')
  .withLot('Coast', 'CDE', 'Alder', { provider: 'Birch', role: 'supplementary', share: 3 }).scenario;
const HERE = aScenario(DATASET).withLot('North', 'AB', 'Cedar').withLot('South', 'CF', 'Cedar').scenario;

function copy(
  here: Scenario,
  name = 'Coast',
  other = OTHER,
  otherFabric = GROUND,
  fabric = GROUND,
): Scenario {
  const edited = copyLot(here, fabric, other, otherFabric, 2 as LotId, name, '#28A197');
  if (isRefusal(edited)) throw new Error(edited.refused);
  return edited;
}

describe('copying a lot of another plan', () => {
  test('makes a new lot at the foot of the ledger, of the blocks it has there', () => {
    const edited = copy(HERE);
    expect(edited.lots.at(-1)).toEqual({ id: 3, name: 'Coast', colour: '#28A197' });
    expect([...edited.assignment]).toEqual([1, 1, 3, 3, 3, 2]);
  });

  test('brings its seats, after those of the other lots', () => {
    expect(copy(HERE).appointments).toEqual([
      ...HERE.appointments,
      { lot: 3, provider: 'Alder', role: 'primary', share: 1 },
      { lot: 3, provider: 'Birch', role: 'supplementary', share: 3 },
    ]);
  });

  test('makes a lot of that name its copy: other blocks go to no lot, and seats are exchanged', () => {
    const edited = copy(HERE, 'SOUTH');
    expect(edited.lots).toEqual(HERE.lots);
    expect([...edited.assignment]).toEqual([1, 1, 2, 2, 2, 0]);
    expect(edited.appointments.map(({ lot, provider }) => `${lot} ${provider}`)).toEqual([
      '1 Cedar',
      '2 Alder',
      '2 Birch',
    ]);
  });

  test('brings caps and its own band, or takes away the band that was there', () => {
    const banded = aScenario(DATASET)
      .withLot('Far', 'A')
      .withLot('Coast', 'CDE', { provider: 'Alder', capMinutes: 90 })
      .withLotBand(2, 60, 120).scenario;
    const edited = copy(HERE, 'South', banded);
    expect(edited.lots[1]).toEqual({ ...HERE.lots[1], viability: { leastMinutes: 60, mostMinutes: 120 } });
    expect(edited.appointments.at(-1)).toMatchObject({ lot: 2, capMinutes: 90 });
    expect(copy(HERE, 'Coast', banded).lots.at(-1)).toMatchObject({ viability: { leastMinutes: 60 } });
    expect(copy(edited, 'South').lots[1]).toEqual(HERE.lots[1]);
    const uncapped = { ...banded, appointments: OTHER.appointments.slice(0, 1) };
    expect(copy(edited, 'South', uncapped).appointments.at(-1)).not.toHaveProperty('capMinutes');
  });

  test('leaves those as they are who stand behind lots here', () => {
    const here = {
      ...HERE,
      standby: aScenario(DATASET).withStandby('Elm', 'back-up', 1, 2).scenario.standby,
    };
    const there = { ...OTHER, standby: aScenario(DATASET).withBackUp('Fir').scenario.standby };
    expect(copy(here, 'South', there).standby).toBe(here.standby);
  });

  test('leaves blocks where they are that a lock keeps', () => {
    const locked = { ...HERE, locks: { ...NO_LOCKS, blocks: ['C', 'F'] } };
    expect([...copy(locked).assignment]).toEqual([1, 1, 2, 3, 3, 2]);
    expect([...copy(locked, 'South').assignment]).toEqual([1, 1, 2, 2, 2, 2]);
  });

  test('takes each piece here by where most of it lies there', () => {
    const there = cutB(OTHER, 1.3, 2);
    expect([...copy(HERE, 'Coast', there.plan, there.fabric).assignment]).toEqual([1, 3, 3, 3, 3, 2]);
    const cutAt = (x: number) => {
      const here = cutB(HERE, x, 1);
      const copied = copy(here.plan, 'Coast', there.plan, there.fabric, here.fabric);
      return [copied.assignment[here.western], copied.assignment[here.eastern]];
    };
    expect(cutAt(1.5)).toEqual([1, 3]);
    expect(cutAt(1.8)).toEqual([3, 3]);
  });

  test('takes the bids for it along, in place of those for the lot it becomes', () => {
    const bid = { provider: 'Alder' as ProviderId, weeklyMinutes: 60, poundsPerHour: 20, quality: null };
    const bidFor = (lot: number, quality: number) => ({ ...bid, lot: lot as LotId, quality });
    const here = { ...HERE, bids: [bidFor(1, 10), bidFor(2, 20)] };
    const there = { ...OTHER, bids: [bidFor(1, 30), bidFor(2, 40)] };
    expect(copy(here, 'Coast', there).bids).toEqual([bidFor(1, 10), bidFor(2, 20), bidFor(3, 40)]);
    const known = copy(here, 'South', there);
    expect(known.bids).toEqual([bidFor(1, 10), bidFor(2, 40)]);
    expect(copyLot(known, GROUND, there, GROUND, 2 as LotId, 'South', '#28A197')).toEqual({
      refused: 'nothing-would-change',
    });
    expect(copy(known, 'South').bids).toEqual([bidFor(1, 10)]);
  });

  test('is refused where there is no such lot, or a bad name or colour for a new one', () => {
    const refused = (lot: number, name: string, colour: string) =>
      copyLot(HERE, GROUND, OTHER, GROUND, lot as LotId, name, colour);
    expect(refused(9, 'Coast', '#28A197')).toEqual({ refused: 'no-such-lot' });
    expect(refused(2, ' ', '#28A197')).toEqual({ refused: 'name-is-empty' });
    expect(refused(2, 'Coast', 'red')).toEqual({ refused: 'colour-is-not-a-colour', about: 'red' });
  });

  test('is refused where locks keep the lot, or all of the ground, and where nothing would change', () => {
    const refused = (here: Scenario, name: string) =>
      copyLot(here, GROUND, OTHER, GROUND, 2 as LotId, name, '#28A197');
    const lots = { ...HERE, locks: { ...NO_LOCKS, lots: [2 as LotId] } };
    expect(refused(lots, 'South')).toEqual({ refused: 'lot-is-locked', about: 'South' });
    const blocks = { ...HERE, locks: { ...NO_LOCKS, blocks: ['C', 'D', 'E'] } };
    expect(refused(blocks, 'Coast')).toEqual({ refused: 'blocks-are-locked' });
    expect(refused(copy(HERE), 'Coast')).toEqual({ refused: 'nothing-would-change' });
  });
});

/** Block B cut from north to south, its eastern part in a lot. */
function cutB(plan: Scenario, x: number, lot: number) {
  const edited = cutBlocks(plan, GROUND, { line: atCells(`${x},-1 ${x},2`), closed: false });
  if (isRefusal(edited)) throw new Error(edited.refused);
  const fabric = cutFabric(DATASET, GROUND, edited.cuts);
  const [line] = atCells(`${x},0`)[0]!;
  const [western, eastern] = fabric.insidePoints[2]! < line ? [1, 6] : [6, 1];
  return { plan: { ...edited, assignment: edited.assignment.with(eastern, lot) }, fabric, western, eastern };
}
