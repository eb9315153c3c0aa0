import { describe, expect, it } from 'vitest';
import { type Desk, sitDownAt } from './desk.ts';
import type { Ground, Point } from './ground.ts';

const MERTON = 'data/merton/blocks.geojson';

describe('a line drawn through blocks', () => {
  it('cuts each block it crosses, moves no figure, and is there after a reload, to be undone', async () => {
    const { desk, ground } = await atMertonsMap();
    const figures = await desk.everyFigure();
    const whole = await desk.blocks();
    const walk = ground.walk(await desk.inSight(ground, ground.codes()), 5);
    // From middle to middle: the first and the last block are entered and not left, and stay whole.
    await desk.takeUp('Cut');
    await desk.stroke(
      walk.map((code) => ground.middleOf(code)),
      8,
    );
    expect(await desk.said()).toBe('Cut 3 blocks.');
    expect(await desk.everyFigure()).toBe(figures);

    const cut = await desk.blocks();
    const pieces = cut.filter(({ code }) => code.includes('/'));
    expect(new Set(pieces.map(({ code }) => code.split('/')[0]))).toEqual(new Set(walk.slice(1, 4)));
    expect(pieces.length).toBeGreaterThanOrEqual(6);
    for (const code of walk.slice(1, 4)) {
      const before = whole.find((block) => block.code === code)!;
      const of = pieces.filter((piece) => piece.code.startsWith(`${code}/`));
      expect(sum(of.map(({ packages }) => packages))).toBe(before.packages);
      expect(sum(of.map(({ hours }) => hours))).toBe(before.hours);
      expect(new Set(of.map(({ lot }) => lot))).toEqual(new Set([before.lot]));
    }

    await desk.isKept();
    await desk.page.reload();
    await desk.planIsOpen();
    expect(await desk.blocks()).toEqual(cut);
    await desk.undo();
    await expect.poll(() => desk.blocks()).toEqual(whole);
    expect(await desk.everyFigure()).toBe(figures);
  });

  it('between two lots becomes their border, by whole blocks or through them', async () => {
    const { desk, ground } = await atMertonsMap();
    const before = await hoursOf(desk);
    const line = await lineAcrossWest(desk, ground);
    await desk.takeUp('Reshape a border');
    await desk.stroke(line, 10);
    expect(await desk.said()).toMatch(/^Move the border between West and Central\./);
    const byBlocks = await hoursOf(desk);
    expect(byBlocks.West).toBeLessThan(before.West);
    expect(byBlocks.East).toBe(before.East);
    expect(sum(Object.values(byBlocks))).toBe(sum(Object.values(before)));
    expect((await desk.blocks()).filter(({ code }) => code.includes('/'))).toEqual([]);

    await desk.undo();
    await expect.poll(() => hoursOf(desk)).toEqual(before);
    await desk.page.getByRole('radio', { name: 'Follow the line' }).check();
    await desk.stroke(line, 10);
    await expect.poll(() => desk.said()).toMatch(/^Move the border between West and Central\./);
    const byLine = await hoursOf(desk);
    expect(byLine.East).toBe(before.East);
    expect(sum(Object.values(byLine))).toBe(sum(Object.values(before)));
    const pieces = (await desk.blocks()).filter(({ code }) => code.includes('/'));
    expect(new Set(pieces.map(({ lot }) => lot))).toEqual(new Set(['West', 'Central']));
  });
});

describe('a stroke', () => {
  it('that is tried first changes nothing until it is accepted', async () => {
    const { desk, ground } = await atMertonsMap();
    const figures = await desk.everyFigure();
    const blocks = await blocksOf(desk, ground, 'West');
    await desk.takeUp('Paint blocks', 'East');
    await desk.page.getByRole('checkbox', { name: 'Try first' }).check();
    await desk.stroke([ground.middleOf(blocks[0]!)]);
    await desk.stroke([ground.middleOf(blocks[1]!)]);
    expect(await desk.said()).toBe('Proposed: Give 2 blocks to East.');
    expect(await desk.history()).toEqual([]);
    await desk.press(/^Reject/);
    await expect.poll(() => desk.everyFigure()).toBe(figures);

    await desk.stroke([ground.middleOf(blocks[0]!)]);
    await desk.press(/^Accept/);
    expect(await desk.history()).toEqual(['Give 1 block to East']);

    const accepted = await desk.everyFigure();
    await desk.takeUp('Cut');
    await desk.stroke([ground.middleOf(blocks[0]!), ground.middleOf(blocks.at(-1)!)], 8);
    await desk.page
      .getByRole('group', { name: 'Proposal' })
      .getByText(/^Tried: Cut \d+ blocks?$/)
      .waitFor();
    await desk.press(/^Reject/);
    await expect.poll(() => desk.history()).toEqual(['Give 1 block to East']);
    expect(await desk.everyFigure()).toBe(accepted);
  });

  it('leaves locked blocks where they are and says how many', async () => {
    const { desk, ground } = await atMertonsMap();
    const [first, second] = await blocksOf(desk, ground, 'West');
    await desk.press('Lock West');
    const figures = await desk.everyFigure();
    await desk.takeUp('Take blocks out of their lot');
    await desk.stroke([ground.middleOf(first!), ground.middleOf(second!)], 4);
    expect(await desk.page.getByText(/\d+ locked blocks? left as (it is|they are)/).innerText()).toBeTruthy();
    expect(await desk.everyFigure()).toBe(figures);
    expect(await desk.history()).toEqual(['Lock West']);
  });
});

async function atMertonsMap(): Promise<{ desk: Desk; ground: Ground }> {
  const desk = await sitDownAt('merton');
  return { desk, ground: await desk.ground(MERTON) };
}

async function hoursOf(desk: Desk): Promise<Record<'West' | 'Central' | 'East', number>> {
  const [West, Central, East] = [
    await desk.hoursOf('West'),
    await desk.hoursOf('Central'),
    await desk.hoursOf('East'),
  ];
  return { West, Central, East };
}

/** Blocks of a lot that a hand can reach. */
async function blocksOf(desk: Desk, ground: Ground, lot: string): Promise<string[]> {
  const codes = (await desk.blocks()).filter((block) => block.lot === lot).map(({ code }) => code);
  return desk.inSight(ground, codes);
}

/** A line that begins and ends at the border of West and Central and goes deep into West between. */
async function lineAcrossWest(desk: Desk, ground: Ground): Promise<Point[]> {
  const [west, central] = [await blocksOf(desk, ground, 'West'), await blocksOf(desk, ground, 'Central')];
  const pairs = west.flatMap((one) =>
    central
      .map((other) => [ground.middleOf(one), ground.middleOf(other)] as const)
      .filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 80)
      .filter((line) => ground.under(line).length === 2)
      .map(([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })),
  );
  const [north, south] = [
    pairs.reduce((best, pair) => (pair.y < best.y ? pair : best)),
    pairs.reduce((best, pair) => (pair.y > best.y ? pair : best)),
  ];
  const middle = { x: Math.min(north.x, south.x) - 60, y: (north.y + south.y) / 2 };
  return [north, middle, south];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
