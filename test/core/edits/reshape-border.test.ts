import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { reshapeBorder } from '../../../src/core/edits/reshape-border.ts';
import { NO_LOCKS, type LotId } from '../../../src/core/scenario/scenario.ts';
import { aPlan, atCells } from '../a-plan.ts';

/** Each cell is a block; lines are in cells from the north-west corner, east and south. */
function reshape(plan: string, line: string, follows: 'blocks' | 'line' = 'blocks'): string {
  const { fabric, scenario, drawn } = aPlan(plan);
  const edited = reshapeBorder(scenario, fabric, atCells(line), follows, null);
  return isRefusal(edited) ? edited.refused : drawn(edited);
}

const TWO = '111222/111222/111222/111222';

describe('a new border that keeps to whole blocks', () => {
  test('gives the strip between it and the old border to the lot on the other side', () => {
    expect(reshape(TWO, '3,1 4,1 4,3 3,3')).toBe('111222/111122/111122/111222');
    expect(reshape(TWO, '3,1 2,1 2,3 3,3')).toBe('111222/112222/112222/111222');
  });

  test('is the same whichever way it is drawn', () => {
    expect(reshape(TWO, '3,3 4,3 4,1 3,1')).toBe(reshape(TWO, '3,1 4,1 4,3 3,3'));
  });

  test('gives a block to the side that most of it lies on', () => {
    expect(reshape(TWO, '3,0.4 4,0.4 4,3.6 3,3.6')).toBe('111122/111122/111122/111122');
    expect(reshape(TWO, '3,0.6 4.4,0.6 4.4,3.4 3,3.4')).toBe('111222/111122/111122/111222');
  });

  test('begins and ends at the border where the hand was a little off', () => {
    expect(reshape(TWO, '3.2,1.1 4,1 4,3 2.9,2.9')).toBe('111222/111122/111122/111222');
    expect(reshape(TWO, '2.8,1 4,1 4,3 2.8,3')).toBe('111222/111122/111122/111222');
  });

  test('takes from either lot where it crosses the old border on its way', () => {
    expect(reshape(TWO, '3,0 4,0 4,2 2,2 2,4 3,4')).toBe('111122/111122/112222/112222');
  });

  test('that crosses the old border five times changes sides between each crossing and the next', () => {
    const tall = Array.from({ length: 7 }, () => '111222').join('/');
    const zigzag = '3.1,0 4,0 4,1 2,1 2,2 4,2 4,3 2,3 2,4 4,4 4,5 2,5 2,6 2.9,6';
    expect(reshape(tall, zigzag)).toBe('111122/112222/111122/112222/111122/112222/111222');
  });

  test('may take ground of no lot, and leave ground in none', () => {
    expect(reshape('11--/11--/11--', '2,1 3,1 3,2 2,2')).toBe('11--/111-/11--');
    expect(reshape('11--/11--/11--', '2,1 1,1 1,2 2,2')).toBe('11--/1---/11--');
  });

  test('through a third lot leaves what lies in that one alone', () => {
    expect(reshape('11223/11223/11223/11223', '2,1 4.6,1 4.6,3 2,3')).toBe('11223/11113/11113/11223');
  });

  test('around a part of the lot cut off from the rest joins the two', () => {
    expect(reshape('112222/112112/112112/112222', '2,0.9 5.1,0.9 5.1,3.1 2,3.1')).toBe(
      '112222/111112/111112/112222',
    );
  });

  test('pays no heed to curls of the hand', () => {
    const curled = '3,1 4,1 4,2 4.2,1.9 4.1,1.7 3.9,1.8 4,3 3,3';
    expect(reshape(TWO, curled)).toBe('111222/111122/111122/111222');
    expect(reshape(TWO, '3,1 4,1 5.9,1 5.9,3.9 4.2,3.9 4.2,0.5 4,0.5 4,3 3,3')).not.toBe(TWO);
  });
});

describe('the ends of a new border', () => {
  test('inside a lot count from where the line crosses the border', () => {
    expect(reshape(TWO, '0.3,1 4,1 4,3 0.3,3')).toBe('111222/111122/111122/111222');
    expect(reshape(TWO, '1.4,1 4,1 4,3 3,3')).toBe('111222/111122/111122/111222');
  });

  test('may lie beyond the edge: from edge to edge it replaces the border wholly', () => {
    expect(reshape(TWO, '4,-1 4,5')).toBe('111122/111122/111122/111122');
    expect(reshape(TWO, '2,0.1 1,2 1,3.9')).toBe('112222/122222/122222/122222');
    expect(reshape(TWO, '5,0 5,4')).toBe('111112/111112/111112/111112');
    expect(reshape(TWO, '2,0 4,4')).toBe('112222/111222/111222/111122');
  });

  test('are at the edge where the hand stops just short of it', () => {
    expect(reshape('1122/1122/1222', '2,0 2,2.97')).toBe('1122/1122/1122');
  });

  test('may lie one on the border and one on the edge', () => {
    expect(reshape(TWO, '3,2 4,3 4,4')).toBe('111222/111222/111222/111122');
  });

  test('may lie on separate stretches of the border', () => {
    expect(reshape('1112222/1112222/11..222/1112222/1112222', '3,1 5,1 5,4 3,4')).toBe(
      '1112222/1111122/11..122/1111122/1112222',
    );
  });

  test('may lie on the border of a lot that another encloses', () => {
    const enclosed = '111111/111111/112211/112211/111111/111111';
    expect(reshape(enclosed, '2,3 1,3 1,4 2,4')).toBe('111111/111111/112211/122211/111111/111111');
    expect(reshape(enclosed, '4,2 5,2 5,4 4,4')).toBe('111111/111111/112221/112221/111111/111111');
    expect(reshape(enclosed, '2,2 3,2.1 3,4 2,4')).toBe('111111/111111/111211/111211/111111/111111');
  });

  test('may lie on the border of a lot with a hole', () => {
    const holed = '1111222/1..1222/1..1222/1111222';
    expect(reshape(holed, '4,1 3,1 3,3 4,3')).toBe('1111222/1..2222/1..2222/1111222');
    expect(reshape(holed, '3,-1 3,5')).toBe('1112222/1..2222/1..2222/1112222');
  });

  test('may be one and the same place: the loop between them changes sides', () => {
    const out = '1112/1112/1122';
    expect(reshape(out, '3,2 3,1 4,1 4,2 3,2')).toBe('1112/1111/1122');
  });
});

describe('a new border is refused', () => {
  test('where the line keeps away from every border', () => {
    expect(reshape(TWO, '0.4,1.4 0.6,1.6')).toBe('line-meets-no-border');
    expect(reshape(TWO, '9,1 9,2')).toBe('line-meets-no-border');
    expect(reshape(TWO, '3,1 3,1')).toBe('line-meets-no-border');
    expect(reshape('111/111', '1,0 1,2')).toBe('line-meets-no-border');
  });

  test('where two borders are equally near', () => {
    expect(reshape('112233/112233/112233', '2,1.5 4,1.5')).toBe('line-meets-no-border');
  });

  test('where it only crosses the border', () => {
    expect(reshape(TWO, '1.5,1.5 4.5,1.5')).toBe('line-meets-no-border');
  });

  test('where it runs along the border itself', () => {
    expect(reshape(TWO, '3,0 3,4')).toBe('nothing-would-change');
    expect(reshape(TWO, '3,1 3,3', 'line')).toBe('nothing-would-change');
    expect(reshape(TWO, '3,0 3.02,1 2.98,2 3.01,3')).toBe('nothing-would-change');
  });

  test('where either lot is locked', () => {
    const { fabric, scenario } = aPlan(TWO);
    for (const lot of [1, 2]) {
      const locked = { ...scenario, locks: { ...NO_LOCKS, lots: [lot as LotId] } };
      const edited = reshapeBorder(locked, fabric, atCells('3,1 4,1 4,3 3,3'), 'line', null);
      expect(edited).toEqual({ refused: 'lot-is-locked', about: `Lot ${lot}` });
    }
  });

  test('where all that would change is held', () => {
    const { fabric, scenario } = aPlan(TWO);
    const held = new Uint8Array(fabric.count).fill(1);
    const line = atCells('3,1 4.5,1 4.5,3 3,3');
    expect(reshapeBorder(scenario, fabric, line, 'blocks', held)).toEqual({ refused: 'blocks-are-locked' });
    expect(reshapeBorder(scenario, fabric, line, 'line', held)).toEqual({ refused: 'blocks-are-locked' });
  });
});

describe('a new border that follows the line', () => {
  test('cuts the blocks it runs through', () => {
    expect(reshape(TWO, '3,1 4.5,1 4.5,3 3,3', 'line')).toBe('111222/1111?2/1111?2/111222');
    expect(reshape(TWO, '3,0.5 4,1 4,3 3,3.5', 'line')).toBe('111?22/111122/111122/111?22');
  });

  test('cuts no block that does not come to lie in both lots', () => {
    const { fabric, scenario } = aPlan(TWO);
    const edited = reshapeBorder(scenario, fabric, atCells('0.5,1.5 4.5,1.5 4.5,2.5 0.5,2.5'), 'line', null);
    expect(isRefusal(edited) ? [] : edited.cuts.length).toBe(4);
  });

  test('leaves held blocks whole and where they are', () => {
    const { fabric, scenario, drawn } = aPlan(TWO);
    const held = new Uint8Array(fabric.count);
    held[9] = 1;
    const edited = reshapeBorder(scenario, fabric, atCells('3,1 4.5,1 4.5,3 3,3'), 'line', held);
    expect(isRefusal(edited) ? edited.refused : drawn(edited)).toBe('111222/1112?2/1111?2/111222');
  });
});
