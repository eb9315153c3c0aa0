import { describe, expect, it, onTestFinished } from 'vitest';
import { aPicture } from '../io/basemap/a-map-file.ts';
import { sitDown } from './desk.ts';
import { startTileServer } from './tile-server.ts';
import { expectRequestsTo } from './watched-page.ts';

describe('map tiles from a web address', () => {
  it('are refused by the page itself, and shown by a second page that is asked for, which tells where from', async () => {
    const server = await startTileServer(aPicture([20, 20, 20]));
    onTestFinished(() => server.close());
    expectRequestsTo(server.place);
    const desk = await sitDown('', { ignoreHTTPSErrors: true, viewport: { width: 900, height: 600 } });
    await desk.drop(
      ['blocks.geojson', 'packages.csv', 'lots.csv'].map((file) => `test/fixtures/in/grid/${file}`),
    );
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    const strict = await desk.page.context().newPage();
    await strict.goto(new URL('.', desk.page.url()).href);
    const ask = (place: string) =>
      fetch(`${place}/1/0/0.png`).then(
        () => 'answered',
        () => 'refused',
      );
    expect(await strict.evaluate(ask, server.place)).toBe('refused');
    await strict.close();

    await desk.press('Layers');
    await desk.press('Use map tiles from a web address…');
    const warning = desk.page.getByRole('dialog', { name: 'Use map tiles from a web address?' });
    expect(await warning.innerText()).toContain('which places you look at, tile by tile');
    await desk.press('Go to the page with map tiles');
    await desk.page.waitForURL(/with-map-tiles\.html/);
    await desk.planIsOpen();
    const plain = await desk.mapPicture();
    expect(server.asked).toEqual([]);

    await desk.press('Layers');
    await desk.press('Type the address of map tiles…');
    const address = desk.page.getByRole('textbox', { name: 'Address of the tiles' });
    await address.fill(`${server.place.replace('https', 'http')}/{z}/{x}/{y}.png`);
    await desk.press('Show the map');
    await desk.page.getByText('The address must begin with https://').waitFor();
    await address.fill(`${server.place}/{z}/{x}/{y}.png`);
    await desk.press('Show the map');
    await desk.page
      .getByText(`Map tiles come from ${new URL(server.place).host}`)
      .first()
      .waitFor();
    await desk.page.keyboard.press('Escape');
    await expect.poll(() => desk.changeSince(plain), { timeout: 10_000 }).toBeGreaterThan(20_000);
    expect(server.asked.length).toBeGreaterThan(0);
    for (const { path, headers } of server.asked) {
      expect(path).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
    // From now on no other place may be asked, not even from this page.
    const elsewhere = await desk.page.evaluate(() => document.head.innerHTML.match(/connect-src [^;"]*/g));
    expect(elsewhere).toEqual(["connect-src 'self' https:", `connect-src 'self' ${server.place}`]);

    await desk.press('Layers');
    await desk.press('Go back to the page without map tiles');
    await desk.page.waitForURL((url) => !url.pathname.endsWith('with-map-tiles.html'));
    await desk.isKept();
  });
});
