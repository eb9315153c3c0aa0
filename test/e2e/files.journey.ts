import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Desk, sitDown, sitDownAt } from './desk.ts';

const PASSPHRASE = 'copper lantern sideways mill';

describe('files and links', () => {
  it('carry a plan to another desk by an address that keeps nothing of it', async () => {
    const desk = await sitDownAt('merton');
    const page = await desk.present('Files and links');
    const { search, hash } = new URL(await page.getByLabel(/^Link to Current/).inputValue());
    expect(hash).toMatch(/^#plan=/);

    const other = await sitDown(`${search}${hash}`);
    await other.page.getByRole('dialog', { name: /^A plan came with this link/ }).waitFor();
    expect(other.page.url()).not.toContain('plan=');
    await other.press('Add it');
    await expect
      .poll(async () => (await other.scenarios()).join())
      .toContain('(one provider each) (from a link)');
  });

  it('carry a project with its data under a passphrase, and say what is wrong with another', async () => {
    const desk = await sitDownAt('merton');
    const figures = await desk.everyFigure();
    await desk.present('Files and links');
    await desk.press('Save the project with its data…');
    await desk.page.getByLabel('Passphrase').fill(PASSPHRASE);
    await desk.page.getByLabel('The same again').fill(PASSPHRASE);
    const file = await saved(desk, 'Save the file');

    const other = await sitDown();
    const chooser = other.page.waitForEvent('filechooser');
    await other.press('Choose files…');
    await (await chooser).setFiles(file);
    const field = other.page.getByLabel('Passphrase');
    await field.fill('something else');
    await other.press('Open');
    await other.page.getByText(/The passphrase is wrong, or the file was changed/).waitFor();
    await field.fill(PASSPHRASE);
    await other.press('Open');
    await other.planIsOpen();
    await expect.poll(() => other.everyFigure(), { timeout: 15_000 }).toBe(figures);
  });
});

async function saved(desk: Desk, action: string) {
  const download = desk.page.waitForEvent('download');
  await desk.press(action);
  const file = await download;
  const buffer = readFileSync(await file.path());
  return { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}
