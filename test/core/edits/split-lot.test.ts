import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { splitLot } from '../../../src/core/edits/split-lot.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import { NO_LOCKS, type LotId, type Scenario, type Standby } from '../../../src/core/scenario/scenario.ts';
import type { PackageWords } from '../a-dataset.ts';
import { aPlan, atCells, type DrawnPlan } from '../a-plan.ts';

const NEW = { name: 'New', colour: '#28A197' };
const LOT = 1 as LotId;

interface SplitWords {
  readonly follows?: 'blocks' | 'line';
  readonly closed?: boolean;
  readonly held?: Uint8Array;
}

function split({ dataset, fabric, scenario }: DrawnPlan, line: string, words: SplitWords = {}) {
  const { follows = 'blocks', closed = false, held = null } = words;
  const drawn = { line: atCells(line), closed };
  return splitLot(scenario, fabric, LOT, drawn, follows, NEW, held, dataset.packages);
}

/** Splits lot 1 of a plan whose cells are blocks. */
function drawnSplit(text: string, line: string, words: SplitWords = {}): string {
  const plan = aPlan(text);
  const edited = split(plan, line, words);
  return isRefusal(edited) ? edited.refused : plan.drawn(edited);
}

const SQUARE = '1111/1111/1111/1111';

describe('splitting a lot by a line', () => {
  test('makes a new lot of the smaller side, without providers, at the foot of the ledger', () => {
    expect(drawnSplit(SQUARE, '1,-1 1,5')).toBe('2111/2111/2111/2111');
    const edited = split(aPlan('1111/2222'), '1,-1 1,3') as Scenario;
    expect(edited.lots.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 Lot 1', '2 Lot 2', '3 New']);
    expect(edited.appointments).toEqual([]);
  });

  test('gives both parts the band of the lot and those who stand behind it', () => {
    const plan = aPlan('1111/2222');
    const viability = { leastMinutes: 60, mostMinutes: null };
    const behind = (provider: string, ...lots: number[]): Standby => ({
      provider: provider as ProviderId,
      kind: 'back-up',
      lots: lots as LotId[],
    });
    const scenario = {
      ...plan.scenario,
      lots: plan.scenario.lots.with(0, { ...plan.scenario.lots[0]!, viability }),
      standby: [behind('Alder'), behind('Birch', 1, 2), behind('Cedar', 2)],
    };
    const edited = split({ ...plan, scenario }, '1,-1 1,3') as Scenario;
    expect(edited.lots.map((lot) => lot.viability)).toEqual([viability, undefined, viability]);
    expect(edited.standby).toEqual([behind('Alder'), behind('Birch', 1, 2, 3), behind('Cedar', 2)]);
  });

  test('goes by hours first: few blocks with more hours keep their lot', () => {
    const at = (cells: string, hours: number): PackageWords => ({ at: atCells(cells)[0]!, hours });
    const plan = aPlan(SQUARE, [at('0.5,0.5', 9), at('2.5,2.5', 4), at('3.5,0.5', 4)]);
    expect(plan.drawn(split(plan, '1,-1 1,5') as Scenario)).toBe('1222/1222/1222/1222');
  });

  test('counts the hours of each part of a block that the line cuts', () => {
    const at = (cells: string, hours: number): PackageWords => ({ at: atCells(cells)[0]!, hours });
    const plan = aPlan('1', [at('0.1,0.5', 9), at('0.9,0.5', 4)]);
    const edited = split(plan, '0.2,-1 0.2,2', { follows: 'line' }) as Scenario;
    const fabric = cutFabric(plan.dataset, plan.fabric, edited.cuts);
    const { lots } = figuresOf(plan.dataset, fabric, edited).figures;
    expect(lots.map(({ load }) => load.weeklyMinutes / 60)).toEqual([9, 4]);
  });

  test('gives each block to the side that most of it lies on', () => {
    expect(drawnSplit(SQUARE, '1.4,-1 1.4,5')).toBe('2111/2111/2111/2111');
    expect(drawnSplit('111111/111111', '1.6,-1 1.6,5')).toBe('221111/221111');
  });

  test('leaves other lots alone, though the line runs on through them', () => {
    expect(drawnSplit('2211122/2211122', '-1,0.9 8,0.9')).toBe('2233322/2211122');
  });

  test('carries a line that stops inside the lot straight on until it leaves it', () => {
    expect(drawnSplit(SQUARE, '3,1.2 3,1.8')).toBe('1112/1112/1112/1112');
    expect(drawnSplit(SQUARE, '3,-1 3,1.8')).toBe('1112/1112/1112/1112');
    expect(drawnSplit('1111.1/1111.1', '0.6,1 1,1.01 1.5,1')).toBe('2222.1/1111.1');
  });

  test('cuts off the arm of a lot that the line runs across, not the other', () => {
    expect(drawnSplit('1.1/1.1/1.1/111', '-1,1 2,1')).toBe('2.1/1.1/1.1/111');
    expect(drawnSplit('1.1/1.1/1.1/111', '-1,1 4,1')).toBe('2.2/1.1/1.1/111');
  });

  test('cuts off the bay of a line that comes back where it began', () => {
    expect(drawnSplit(SQUARE, '1,-1 1,1 3,1 3,-1')).toBe('1221/1111/1111/1111');
  });

  test('divides each piece of a lot in pieces, and leaves those the line does not come to', () => {
    expect(drawnSplit('11.11/11.11/.../11.11', '-1,0.9 6,0.9')).toBe('22.22/11.11/.../11.11');
  });

  test('divides a lot with a hole only where the line comes out on the other side', () => {
    const ring = '1111/1..1/1..1/1111';
    expect(drawnSplit(ring, '-1,1 5,1')).toBe('2222/1..1/1..1/1111');
    expect(drawnSplit(ring, '-1,2 2,2')).toBe('line-divides-nothing');
  });

  test('makes a new lot of what lies inside a closed line, whatever its size', () => {
    const closed = true;
    expect(drawnSplit(SQUARE, '0.9,0.9 2.1,0.9 2.1,2.1 0.9,2.1', { closed })).toBe('1111/1211/1111/1111');
    expect(drawnSplit(SQUARE, '-1,-1 5,-1 5,3 -1,3', { closed })).toBe('2222/2222/2222/1111');
    const inside = '1.2,1.2 2.8,1.2 2.8,2.8 1.2,2.8';
    expect(drawnSplit(SQUARE, inside, { closed, follows: 'line' })).toBe('1111/1??1/1??1/1111');
  });

  test('cuts the blocks it runs through where it is to be followed', () => {
    expect(drawnSplit(SQUARE, '1.5,-1 1.5,5', { follows: 'line' })).toBe('2?11/2?11/2?11/2?11');
    expect(drawnSplit('2211122/2211122', '-1,0.9 8,0.9', { follows: 'line' })).toBe('22???22/2211122');
  });

  test('leaves held blocks whole and where they are', () => {
    const held = new Uint8Array(16);
    held[1] = 1;
    held[4] = 1;
    expect(drawnSplit(SQUARE, '1.5,-1 1.5,5', { follows: 'line', held })).toBe('2111/1?11/2?11/2?11');
  });
});

describe('splitting a lot is refused', () => {
  test('where the line does not divide it', () => {
    expect(drawnSplit(SQUARE, '6,0 6,4')).toBe('line-divides-nothing');
    expect(drawnSplit(SQUARE, '0,0 0,4')).toBe('line-divides-nothing');
    expect(drawnSplit(SQUARE, '0.3,-1 0.3,5')).toBe('line-divides-nothing');
    expect(drawnSplit(SQUARE, '1,1 1,1')).toBe('line-divides-nothing');
    expect(drawnSplit(SQUARE, '-1,-1 5,-1 5,5 -1,5', { closed: true })).toBe('line-divides-nothing');
    expect(drawnSplit(SQUARE, '0.4,0.4 0.6,0.4 0.6,0.6', { closed: true })).toBe('line-divides-nothing');
  });

  test('for a lot that is not there, is locked, or whose blocks are all held', () => {
    const plan = aPlan(SQUARE);
    const { dataset, fabric, scenario } = plan;
    const drawn = { line: atCells('1,-1 1,5'), closed: false };
    expect(splitLot(scenario, fabric, 9 as LotId, drawn, 'blocks', NEW, null, dataset.packages)).toEqual({
      refused: 'no-such-lot',
    });
    const locked = { ...plan, scenario: { ...scenario, locks: { ...NO_LOCKS, lots: [LOT] } } };
    expect(split(locked, '1,-1 1,5')).toEqual({ refused: 'lot-is-locked', about: 'Lot 1' });
    expect(drawnSplit(SQUARE, '1,-1 1,5', { held: new Uint8Array(16).fill(1) })).toBe('blocks-are-locked');
  });

  test('for a name that is taken and a colour that is none', () => {
    const { dataset, fabric, scenario } = aPlan(SQUARE);
    const drawn = { line: atCells('1,-1 1,5'), closed: false };
    const named = (newLot: typeof NEW) =>
      splitLot(scenario, fabric, LOT, drawn, 'blocks', newLot, null, dataset.packages);
    expect(named({ ...NEW, name: 'lot 1' })).toEqual({ refused: 'name-is-taken', about: 'lot 1' });
    expect(named({ ...NEW, colour: 'red' })).toEqual({ refused: 'colour-is-not-a-colour', about: 'red' });
  });
});
