import { describe, expect, it } from 'vitest';
import { type Desk, sitDownAt } from './desk.ts';
import type { Ground, Point } from './ground.ts';

const MERTON = 'data/merton/blocks.geojson';

describe('the tools of the hand', () => {
  it('give the blocks whose middle a loop goes round, and take blocks out of their lot', async () => {
    const { desk, ground, middle } = await atMertonsMap();
    const loop = [
      { x: middle.x - 90, y: middle.y - 70 },
      { x: middle.x + 90, y: middle.y - 70 },
      { x: middle.x + 90, y: middle.y + 70 },
      { x: middle.x - 90, y: middle.y + 70 },
    ];
    const looped = ground.codes().filter((code) => {
      const { x, y } = ground.middleOf(code);
      return Math.abs(x - middle.x) < 90 && Math.abs(y - middle.y) < 70;
    });
    expect(looped.length).toBeGreaterThan(3);
    const before = await lotsOf(desk);

    await desk.takeUp('Draw round blocks', 'East');
    await desk.stroke(loop, 3);
    const after = await lotsOf(desk);
    const changed = [...after].filter(([code, lot]) => lot !== before.get(code)).map(([code]) => code);
    const expected = looped.filter((code) => before.get(code) !== 'East');
    expect(changed.toSorted()).toEqual(expected.toSorted());
    expect(changed.every((code) => after.get(code) === 'East')).toBe(true);

    await desk.takeUp('Take blocks out of their lot');
    await desk.stroke([ground.middleOf(looped[0]!)]);
    expect(await desk.said()).toMatch(/^Take 1 block out of its lot\./);
    expect((await lotsOf(desk)).get(looped[0]!)).toBe('None');
  });

  it('leave no gap however fast the hand goes', async () => {
    const { desk, ground } = await atMertonsMap();
    const box = (await desk.map.boundingBox())!;
    const [start] = await desk.inSight(ground, ground.codes());
    // Whole pixels, which is all that some browsers tell of a mouse.
    const line = [
      ground.middleOf(start!),
      { x: box.x + box.width - 20, y: box.y + box.height * 0.62 },
      { x: box.x + box.width * 0.3, y: box.y + box.height * 0.25 },
    ].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
    const under = ground.under(line);
    expect(under.length).toBeGreaterThan(15);

    await desk.takeUp('Take blocks out of their lot');
    await desk.stroke(line);
    const lots = await lotsOf(desk);
    const taken = [...lots].filter(([, lot]) => lot === 'None').map(([code]) => code);
    expect(taken.toSorted()).toEqual(under.toSorted());
    expect(await desk.history()).toEqual([`Take ${under.length} blocks out of their lots`]);
  });

  it('leave nothing of a stroke that Escape stops', async () => {
    const { desk, ground, middle } = await atMertonsMap();
    const figures = await desk.everyFigure();
    const [start] = await desk.inSight(ground, ground.codes());
    await desk.takeUp('Take blocks out of their lot');
    await desk.page.mouse.move(5, 5);
    const picture = await desk.mapPicture();
    await desk.pressAndMove([ground.middleOf(start!), middle], 5);
    expect(await desk.everyFigure()).not.toBe(figures);

    await desk.page.keyboard.press('Escape');
    await desk.page.mouse.move(middle.x + 60, middle.y + 60);
    await desk.page.mouse.up();

    expect(await desk.everyFigure()).toBe(figures);
    expect(await desk.history()).toEqual([]);
    // The ring round the map, which has the focus, goes with the focus.
    await desk.takeUp('Take blocks out of their lot');
    await desk.page.mouse.move(5, 5);
    expect(await desk.changeSince(picture)).toBe(0);
  });

  it('let the middle button move the map while a tool is in hand, and change no block', async () => {
    const { desk, ground, middle } = await atMertonsMap();
    const [first] = await desk.inSight(ground, ground.codes());
    const figures = await desk.everyFigure();
    await desk.takeUp('Paint blocks', 'East');
    await desk.page.mouse.move(middle.x, middle.y);
    await desk.page.mouse.down({ button: 'middle' });
    await desk.page.mouse.move(middle.x + 60, middle.y + 40, { steps: 3 });
    await desk.page.mouse.up({ button: 'middle' });
    expect(await desk.everyFigure()).toBe(figures);
    expect(await desk.history()).toEqual([]);

    await desk.takeUp('Select');
    const { x, y } = ground.middleOf(first!);
    await desk.click({ x: x + 60, y: y + 40 });
    expect(await desk.inspector.innerText()).toContain(`Block ${first}`);
  });
});

describe('beside the tools', () => {
  it('two scenarios keep their own figures and histories', async () => {
    const desk = await sitDownAt('merton');
    const figures = await desk.everyFigure();
    await desk.switchTo('North, Centre, South');
    await desk.lot('Centre').waitFor();
    const others = await desk.everyFigure();
    expect(others).not.toBe(figures);
    await desk.press('More for Centre');
    await desk.page.getByRole('menuitem', { name: 'Delete' }).click();
    await desk.lot('Centre').waitFor({ state: 'detached' });
    await desk.switchTo('Current');
    expect(await desk.history()).toEqual([]);
    await expect.poll(() => desk.everyFigure(), { timeout: 10_000 }).toBe(figures);
    await desk.switchTo('North, Centre, South');
    await desk.undo();
    await expect.poll(() => desk.everyFigure(), { timeout: 10_000 }).toBe(others);
  });

  it('the tour is offered once, leads through five steps by the keyboard and can be taken again', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    const card = (title: string) => page.getByRole('dialog', { name: title });
    await page.getByRole('button', { name: 'Take the tour' }).press('Enter');
    for (const title of [
      'See who would wait',
      'Redraw a lot',
      'Appoint two providers',
      'Compare plans, then present them',
    ]) {
      await card(title).waitFor();
      await card(title).getByRole('button', { name: 'Next' }).press('Enter');
    }
    await card('Bring your own data').getByText('Step 5 of 5').waitFor();
    await page.keyboard.press('Escape');
    await card('Bring your own data').waitFor({ state: 'detached' });

    await desk.goTo('Plan');
    await desk.planIsOpen();
    expect(await page.getByText('New here?').count()).toBe(0);
    await desk.press('Help');
    await page.getByRole('menuitem', { name: 'Take the tour' }).click();
    await card('See who would wait').waitFor();
  });

  it('a question mark opens the sheet of keys and Escape closes it', async () => {
    const desk = await sitDownAt('merton');
    const sheet = desk.page.getByRole('dialog', { name: 'Keys' });
    await desk.page.keyboard.press('?');
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('Paint blocks');
    await desk.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  });
});

async function atMertonsMap(): Promise<{ desk: Desk; ground: Ground; middle: Point }> {
  const desk = await sitDownAt('merton');
  const { x, y, width, height } = (await desk.map.boundingBox())!;
  return { desk, ground: await desk.ground(MERTON), middle: { x: x + width / 2, y: y + height / 2 } };
}

/** By code, the name of each block's lot. */
async function lotsOf(desk: Desk): Promise<Map<string, string>> {
  return new Map((await desk.blocks()).map(({ code, lot }) => [code, lot]));
}
