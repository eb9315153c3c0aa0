import { describe, expect, it } from 'vitest';
import { sitDown } from './desk.ts';

const GRID = 'test/fixtures/in/grid';
const FILES = ['blocks.geojson', 'packages.csv', 'providers.csv', 'pcn-zones.geojson', 'lots.csv'];

describe("the council's own files", () => {
  // By hand. North has K1 10 h, K2 6 h and K3 4 h; South has K4 8 h, K5 5 h and K6 3 h; K7 (2 h) lies
  // outside every block and K8 (1 h) has no place. Alder (18 h, North) keeps K1 and K2, and has no room
  // for K3. Birch (8 h, South) is full with K4. Cedar (5 h, behind every lot) keeps K5 and is full. That
  // leaves K3, K6, K7 and K8 with nobody: 10 h.
  it('are dropped together, give the figures worked out by hand, and are there again after a reload', async () => {
    const desk = await sitDown();
    await desk.drop(FILES.map((file) => `${GRID}/${file}`));
    const data = desk.page.getByRole('main');
    await expect.poll(() => data.innerText(), { timeout: 10_000 }).toMatch(/Packages[\s?]+8\s/);
    expect(await data.innerText()).toMatch(/not on the map\. See row 9\./);
    expect(await data.innerText()).toMatch(/Blocks[\s?]+16\s/);
    expect(await data.innerText()).toMatch(/Providers\s+4\s/);

    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(8);
    expect(await desk.total('a week')).toBe(39);
    expect(await desk.total('waiting now')).toBe(2);
    expect(await desk.total('with nobody')).toBe(10);
    expect(await desk.hoursOf('North')).toBe(20);
    expect(await desk.hoursOf('South')).toBe(16);
    expect(await desk.lot('North').innerText()).toContain('4 h with nobody');
    expect(await desk.lot('South').innerText()).toContain('3 h with nobody');
    expect(await desk.ledger.innerText()).toContain(
      '2 packages, 2 of them outside the area or without a position',
    );
    expect(await desk.ledger.innerText()).toContain('3 of 3 PCNs are in one lot');
    expect(await desk.legend()).toContain('4 packages');

    // G31 holds K4, which goes to North with it. Alder is filled to the hour by K1 and K4, Birch by K5 and
    // K6, Cedar by K3 and K8: no placing leaves fewer. That leaves K2 and K7 with nobody, 8 h.
    const ground = await desk.ground(`${GRID}/blocks.geojson`);
    await desk.takeUp('Paint blocks', 'North');
    await desk.stroke([ground.middleOf('G31')]);
    expect(await desk.hoursOf('North')).toBe(28);
    expect(await desk.hoursOf('South')).toBe(8);
    expect(await desk.total('with nobody')).toBe(8);
    expect(await desk.lot('North').innerText()).toContain('6 h with nobody');
    expect(await desk.lot('South').innerText()).toContain('none with nobody');
    expect(await desk.ledger.innerText()).toContain('2 of 3 PCNs are in one lot');
    const figures = await desk.everyFigure();
    await desk.isKept();

    await desk.page.reload();
    await desk.planIsOpen();
    expect(await desk.everyFigure()).toBe(figures);
    expect(await desk.history()).toEqual(['Give 1 block to North']);
  });
});
