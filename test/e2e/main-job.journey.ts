import { describe, expect, it } from 'vitest';
import { sitDownAt } from './desk.ts';

/** A seat's box is blank for a moment when it is drawn again. */
const PATIENTLY = { timeout: 10_000 };
const MERTON = 'data/merton/blocks.geojson';

describe('the main job: redraw two lots, appoint a second provider, keep the plan', () => {
  it('moves exactly the hours of five painted blocks, and undo puts every figure back', async () => {
    const desk = await sitDownAt('merton');
    expect(await desk.total('packages')).toBe(650);
    expect(await desk.total('a week')).toBe(8400);

    const ground = await desk.ground(MERTON);
    const before = await desk.blocks();
    const west = before.filter((block) => block.lot === 'West');
    const painted = ground.walk(
      await desk.inSight(
        ground,
        west.map((block) => block.code),
      ),
      5,
    );
    const paintedHours = sum(west.filter(({ code }) => painted.includes(code)).map(({ hours }) => hours));
    expect(paintedHours).toBeGreaterThan(0);

    const figuresBefore = await desk.everyFigure();
    const [westBefore, centralBefore] = [await desk.hoursOf('West'), await desk.hoursOf('Central')];
    const unmetBefore = await desk.total('with nobody');
    const legendBefore = await desk.legend();
    const pictureBefore = await desk.mapPicture();

    await desk.takeUp('Paint blocks', 'Central');
    await desk.stroke(
      painted.map((code) => ground.middleOf(code)),
      4,
    );

    expect(await desk.said()).toMatch(
      /^Give 5 blocks to Central\. West now has [\d,.]+ hours a week, Central now has/,
    );
    expect(await desk.hoursOf('West')).toBe(westBefore - paintedHours);
    expect(await desk.hoursOf('Central')).toBe(centralBefore + paintedHours);
    expect(await desk.total('a week')).toBe(8400);
    expect(await desk.total('with nobody')).not.toBe(unmetBefore);
    expect(await desk.legend()).not.toBe(legendBefore);
    expect(await desk.changeSince(pictureBefore)).toBeGreaterThan(1000);
    const after = await desk.blocks();
    expect(after).toEqual(
      before.map((block) => (painted.includes(block.code) ? { ...block, lot: 'Central' } : block)),
    );

    await desk.undo();
    await expect.poll(() => desk.everyFigure(), PATIENTLY).toBe(figuresBefore);
    expect(await desk.blocks()).toEqual(before);
  });

  it('lowers the hours with nobody when a second provider is appointed, on the heatmap too', async () => {
    const desk = await sitDownAt('merton');
    const ground = await desk.ground(MERTON);
    await desk.choose(/^Scenario:/, 'Settings…');
    await desk.page.getByRole('textbox', { name: 'Providers in each lot' }).fill('2');
    await desk.press('Done');
    expect(await desk.lot('Central').innerText()).toContain('No second provider');
    const unmetBefore = await desk.total('with nobody');
    const legendBefore = await desk.legend();
    const pictureBefore = await desk.mapPicture();
    expect(unmetBefore).toBeGreaterThan(0);

    const appointed = await desk.appointWhoeverHasRoom('second provider of Central');

    expect(await desk.said()).toContain(`Appoint ${appointed} to Central. `);
    expect(await desk.said()).toMatch(/[\d,.]+ hours a week with nobody\.$/);
    expect(await desk.lot('Central').innerText()).not.toContain('No second provider');
    expect(await desk.total('with nobody')).toBeLessThan(unmetBefore);
    expect(await desk.legend()).not.toBe(legendBefore);
    expect(await desk.changeSince(pictureBefore)).toBeGreaterThan(1000);

    // The blocks lie where they lay: a press on one still names it.
    const [first] = await desk.inSight(ground, ground.codes());
    await desk.takeUp('Select');
    await desk.click(ground.middleOf(first!));
    expect(await desk.inspector.innerText()).toContain(`Block ${first}`);
  });

  it('finds the plan again after a reload, with all that can be undone, and opens the saved file to the same figures', async () => {
    const desk = await sitDownAt('merton');
    const untouched = await desk.everyFigure();
    const ground = await desk.ground(MERTON);
    const [block] = await desk.inSight(
      ground,
      (await desk.blocks()).filter(({ lot }) => lot === 'West').map(({ code }) => code),
    );
    await desk.takeUp('Paint blocks', 'East');
    await desk.stroke([ground.middleOf(block!)]);
    const appointed = await desk.appointWhoeverHasRoom('first provider of West');
    const figures = await desk.everyFigure();
    const done = await desk.history();
    expect(done).toEqual([
      expect.stringContaining(`Appoint ${appointed} to West in place of `),
      'Give 1 block to East',
    ]);
    expect(figures).not.toBe(untouched);
    const file = await desk.saveToFile();
    expect(file.name).toBe('merton-current.lotwise.json');
    await desk.isKept();

    await desk.page.reload();
    await desk.planIsOpen();
    await expect.poll(() => desk.everyFigure(), PATIENTLY).toBe(figures);
    expect(await desk.history()).toEqual(done);
    await desk.undo();
    await desk.undo();
    await expect.poll(() => desk.everyFigure(), PATIENTLY).toBe(untouched);

    // The plan in the file is not the plan on the desk any more: both are kept.
    await desk.openScenarioFile(file);
    await desk.press('Apply');
    await desk.page.getByText(/^Opened Current/).waitFor();
    await expect.poll(() => desk.everyFigure(), PATIENTLY).toBe(figures);
    expect(await desk.history()).toEqual([]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
