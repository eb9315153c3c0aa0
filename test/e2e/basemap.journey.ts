import { describe, expect, it } from 'vitest';
import { aMapFile, aPicture, tilesOver } from '../io/basemap/a-map-file.ts';
import { type Desk, FINELY, sitDownAt } from './desk.ts';

const MERTON = [-0.26, 51.37, -0.12, 51.45] as const;
const CREDIT = { attribution: '<a href="https://maps.example">© Invented maps</a>' };

describe('a map behind the lots', () => {
  it('is drawn from a file that stays here, with its credit, and leaves nothing when it is taken away', async () => {
    const desk = await sitDownAt('merton', FINELY);
    const [plain, asked] = [await desk.mapPicture(), desk.requests.length];
    const map = aMapFile({ tiles: tilesOver(MERTON, 11, aPicture([20, 20, 20])), type: 2, metadata: CREDIT });

    await openMapFile(desk, 'streets.pmtiles', map);
    await desk.page.getByText('© Invented maps').waitFor();
    await expect.poll(() => desk.changeSince(plain), { timeout: 10_000 }).toBeGreaterThan(50_000);
    const behind = await desk.mapPicture();

    await openMapFile(desk, 'cut.pmtiles', map.slice(0, -10));
    await desk.notice.getByText('cut.pmtiles is cut short.').waitFor();
    await desk.press('Close this message');
    expect(await desk.changeSince(behind)).toBeLessThan(5000);
    expect(desk.requests.slice(asked).filter((address) => !address.startsWith('blob:'))).toEqual([]);

    await desk.press('Layers');
    await desk.press('Take it away');
    await desk.page.keyboard.press('Escape');
    await desk.page.getByText('© Invented maps').waitFor({ state: 'detached' });
    await expect.poll(() => desk.changeSince(plain), { timeout: 10_000 }).toBeLessThan(5000);
  });
});

async function openMapFile(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  await desk.press('Layers');
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.press(/^Open (a map file|another)…/);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await desk.page.keyboard.press('Escape');
}
