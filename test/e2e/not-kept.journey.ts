import { describe, expect, it } from 'vitest';
import { type Desk, sitDown, sitDownAt, SMALL } from './desk.ts';

const MERTON = 'data/merton/blocks.geojson';

describe('work that this browser does not keep', () => {
  it('for want of storage goes on, can be saved to a file beside the sentence, and is asked about on leaving', async () => {
    const desk = await sitDownAt('merton', SMALL);
    await desk.page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    });
    await desk.page.reload();
    await desk.ledger.getByRole('definition').first().waitFor();
    await desk.notice.getByText(/does not let this page keep anything/).waitFor();
    await desk.notice.getByText('Nothing has been changed yet.').waitFor();
    await stroke(desk);

    expect(await asksBeforeLeaving(desk)).toBe(true);
    const download = desk.page.waitForEvent('download');
    await desk.notice.getByRole('button', { name: 'Save to a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.lotwise-project\.json$/);
    await desk.notice.getByText('All of it is in files.').waitFor();
    await desk.page.getByText(/^Saved to a file \d\d:\d\d$/).waitFor();
    expect(await asksBeforeLeaving(desk)).toBe(false);
    await desk.undo();
    expect(await asksBeforeLeaving(desk)).toBe(true);
  });

  it('for want of room is kept by itself as soon as there is some', async () => {
    // Before anything is kept: a browser that had room a moment ago believes so for a while.
    const desk = await sitDown('', SMALL);
    const session = await desk.page.context().newCDPSession(desk.page);
    const { origin } = new URL(desk.page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await desk.choose(/^Area:/, 'Open the Merton sample');
    await desk.ledger.getByRole('definition').first().waitFor();
    await desk.notice.getByText(/its storage is full/).waitFor();
    await stroke(desk);
    expect(await asksBeforeLeaving(desk)).toBe(true);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await desk.isKept();
    await desk.notice.getByText(/its storage is full/).waitFor({ state: 'detached' });
    const done = await desk.history();
    await desk.page.reload();
    await desk.planIsOpen();
    expect(await desk.history()).toEqual(done);
  });
});

describe('a file that was chosen', () => {
  it('is written over whenever the scenario is saved again, and it is said when it was', async () => {
    const desk = await sitDownAt('merton', SMALL);
    await desk.page.evaluate(() => {
      const folder = navigator.storage.getDirectory();
      const showSaveFilePicker = async () => (await folder).getFileHandle('merton.json', { create: true });
      Object.assign(window, { showSaveFilePicker });
    });
    const written = () =>
      desk.page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle('merton.json')).getFile()).text();
      });
    await desk.page.getByText('Never saved to a file').waitFor();
    await desk.choose(/^Scenario:/, 'Choose a file to save over each time…');
    await desk.page.getByText(/^Saved to a file/).waitFor();
    const first = await written();
    await stroke(desk);
    await desk.page.getByText(/^Changed since the file of/).waitFor();
    await desk.undo();
    await desk.page.getByText(/^Saved to a file/).waitFor();
    await stroke(desk);
    await desk.page.keyboard.press('Control+s');
    await desk.page.getByText(/^Saved to a file/).waitFor();
    expect(JSON.parse(await written()).seal).not.toBe(JSON.parse(first).seal);
  });
});

/** Takes a block in sight out of its lot. */
async function stroke(desk: Desk): Promise<void> {
  const ground = await desk.ground(MERTON);
  const [code] = await desk.inSight(ground, ground.codes());
  await desk.takeUp('Take blocks out of their lot');
  await desk.stroke([ground.middleOf(code!)]);
  await desk.page.getByRole('button', { name: /^Undo: Take/ }).waitFor();
}

/** Whether the browser would ask, were the page left now. */
function asksBeforeLeaving(desk: Desk): Promise<boolean> {
  return desk.page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}
