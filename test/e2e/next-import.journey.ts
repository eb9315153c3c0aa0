import { describe, expect, it } from 'vitest';
import { sitDown } from './desk.ts';

const BLOCKS = 'test/fixtures/in/grid/blocks.geojson';

/** One postcode, in a block of the grid. */
const CODES = 'postcode,lon,lat\nSW19 4DL,-0.195,51.435';

describe('what this browser keeps of one import for the next', () => {
  it('is the postcodes, which can be seen and erased', async () => {
    const desk = await sitDown();
    const packages = { name: 'may.csv', text: 'Package ID,Postcode,Hours per week\nP1,SW19 4DL,7' };
    const main = desk.page.getByRole('main');
    await desk.drop([{ name: 'codes.csv', text: CODES }]);
    await expect.poll(() => main.innerText(), { timeout: 10_000 }).toContain('1 postcode from codes.csv');

    await desk.page.reload();
    await expect.poll(() => main.innerText()).toContain('1 postcode from codes.csv');
    await desk.drop([packages, BLOCKS]);
    await expect
      .poll(() => main.innerText(), { timeout: 10_000 })
      .toContain('Postcodes kept in this browser');
    expect(await main.innerText()).toContain('1 of 1 have a place');

    await desk.press('Erase the postcode list…');
    await desk.press('Erase');
    await expect.poll(() => main.innerText()).not.toContain('1 postcode from codes.csv');
    await desk.page.reload();
    await expect.poll(() => main.innerText(), { timeout: 30_000 }).toContain('Hours a week');
    await desk.drop([{ ...packages, name: 'june.csv' }, BLOCKS]);
    await expect.poll(() => main.innerText(), { timeout: 30_000 }).toContain('0 of 1 have a place');
  });
});
