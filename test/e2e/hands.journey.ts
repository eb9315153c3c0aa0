import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Desk, FINELY, sitDownAt } from './desk.ts';
import type { Ground, Point } from './ground.ts';

const MERTON = 'data/merton/blocks.geojson';

describe('the comforts of the hand', () => {
  it('set a line corner by corner, ended by a double click, and take it back with Escape', async () => {
    const { desk, ground, middle } = await atMertonsMap();
    const corners = [
      { x: middle.x - 110, y: middle.y - 40 },
      { x: middle.x + 10, y: middle.y + 5 },
      { x: middle.x + 20, y: middle.y + 90 },
    ];
    await desk.press('Draw a line');
    await desk.choose(/^Lot to paint: /, 'East');
    for (const corner of corners.slice(0, 2)) await desk.click(corner);
    await desk.page.keyboard.press('Escape');
    expect(await desk.history()).toEqual([]);

    for (const corner of corners.slice(0, 2)) await desk.click(corner);
    await desk.page.mouse.dblclick(corners[2]!.x, corners[2]!.y);
    const lots = await lotsOf(desk);
    expect(ground.under(corners).every((code) => lots.get(code) === 'East')).toBe(true);
    expect(await desk.history()).toHaveLength(1);
  });

  it('take up the lot under the pointer with Alt, and offer the menu of a block at a click with the right button', async () => {
    const { desk, ground } = await atMertonsMap();
    const [first] = await desk.inSight(ground, ground.codes());
    const lot = (await lotsOf(desk)).get(first!)!;
    await desk.takeUp('Paint blocks', lot === 'East' ? 'West' : 'East');
    await desk.page.keyboard.down('Alt');
    await desk.click(ground.middleOf(first!));
    await desk.page.keyboard.up('Alt');
    await desk.page.getByRole('button', { name: `Lot to paint: ${lot}` }).waitFor();

    const { x, y } = ground.middleOf(first!);
    await desk.page.mouse.click(x, y, { button: 'right' });
    await desk.page.getByRole('menuitem', { name: /^Take it out of its lot/ }).click();
    expect((await lotsOf(desk)).get(first!)).toBe('None');
    expect(await desk.history()).toHaveLength(1);
  });

  it('let a drag with the right button move the map, and change nothing', async () => {
    const { desk, middle } = await atMertonsMap();
    await desk.takeUp('Paint blocks', 'East');
    const picture = await desk.mapPicture();
    await desk.page.mouse.move(middle.x, middle.y);
    await desk.page.mouse.down({ button: 'right' });
    await desk.page.mouse.move(middle.x + 80, middle.y + 60, { steps: 4 });
    await desk.page.mouse.up({ button: 'right' });
    expect(await desk.page.getByRole('menu').count()).toBe(0);
    expect(await desk.changeSince(picture)).toBeGreaterThan(10_000);
    expect(await desk.history()).toEqual([]);
  });

  it('paint with one finger, move the map with two, and keep the corners set before the second came', async () => {
    const { desk, ground, middle } = await atMertonsMap();
    const touch = await fingersOn(desk);
    const [first] = await desk.inSight(ground, ground.codes());
    await desk.takeUp('Take blocks out of their lot');
    const start = ground.middleOf(first!);
    await touch([start], [{ x: start.x + 30, y: start.y }], []);
    await expect.poll(() => desk.history()).toHaveLength(1);

    await desk.press('Draw a line');
    await desk.choose(/^Lot to paint: /, 'East');
    await touch([middle], []);
    const second = { x: middle.x + 60, y: middle.y };
    const both = (down: number) => [
      { x: second.x, y: second.y + down },
      { x: second.x + 80, y: second.y + down },
    ];
    const picture = await desk.mapPicture();
    await touch([second], both(0), both(30), both(60), []);
    expect(await desk.changeSince(picture)).toBeGreaterThan(10_000);
    expect(await desk.history()).toHaveLength(1);
    await touch([second], []);
    await desk.map.focus();
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => desk.history()).toHaveLength(2);
  });

  it('offer the menu of a block to a finger that stays, and leave nothing of what it had begun', async () => {
    const { desk, ground } = await atMertonsMap();
    const touch = await fingersOn(desk);
    const [first] = await desk.inSight(ground, ground.codes());
    await desk.takeUp('Take blocks out of their lot');
    await touch([ground.middleOf(first!)]);
    await desk.page.getByRole('menuitem', { name: /^Give it to/ }).waitFor();
    await touch([]);
    expect(await desk.page.getByRole('menuitem', { name: /^Give it to/ }).count()).toBe(1);
    await desk.page.keyboard.press('Escape');
    expect(await desk.history()).toEqual([]);
  });

  it('stay where they are on the map when blocks are cut and joined again', async () => {
    const { desk, ground, middle } = await atMertonsMap();
    const before = await desk.mapPicture();
    const far = (await desk.inSight(ground, ground.codes())).find(
      (code) => Math.abs(ground.middleOf(code).y - middle.y) > 120,
    )!;
    await desk.press('Cut');
    await desk.stroke([
      { x: middle.x - 100, y: middle.y },
      { x: middle.x + 100, y: middle.y + 12 },
    ]);
    await expect.poll(() => desk.said()).toMatch(/^Cut \d+ blocks/);
    await desk.takeUp('Take blocks out of their lot');
    await desk.stroke([ground.middleOf(far)]);
    expect((await lotsOf(desk)).get(far)).toBe('None');
    await desk.undo();
    await desk.undo();
    await desk.press('Select');
    await desk.page.mouse.move(5, 5);
    expect(await desk.changeSince(before)).toBeLessThan(3000);
  });
});

async function atMertonsMap(): Promise<{ desk: Desk; ground: Ground; middle: Point }> {
  const desk = await sitDownAt('merton', { ...FINELY, hasTouch: true });
  const box = (await desk.map.boundingBox())!;
  return {
    desk,
    ground: await desk.ground(MERTON),
    middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  };
}

async function lotsOf(desk: Desk): Promise<ReadonlyMap<string, string>> {
  return new Map((await desk.blocks()).map(({ code, lot }) => [code, lot]));
}

/** Puts fingers where they are said to be, one time after another without a pause; with none, they are lifted. */
async function fingersOn({ page }: Desk): Promise<(...times: (readonly Point[])[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let down = 0;
  return async (...times) => {
    const events = times.map((points) => {
      const type = points.length === 0 ? 'touchEnd' : points.length > down ? 'touchStart' : 'touchMove';
      down = points.length;
      return { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) } as const;
    });
    await Promise.all(events.map((event) => session.send('Input.dispatchTouchEvent', event)));
  };
}
