import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitDownAt } from './desk.ts';
import { tabTo } from './keys.ts';

describe('the whole job without a pointer', () => {
  it('gives blocks to a lot, appoints a provider, undoes, changes scenario and saves, by keys alone', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    const keys = page.keyboard;
    const role = page.getByRole.bind(page);
    const untouched = await desk.everyFigure();
    const eastBefore = await desk.hoursOf('East');

    await tabTo(desk, role('link', { name: 'Skip to the plan' }));
    await keys.press('Enter');
    await tabTo(desk, role('tab', { name: 'Lots' }));
    await keys.press('ArrowRight');
    await tabTo(desk, role('searchbox', { name: 'Find' }));
    await keys.type('Abbey');
    await tabTo(desk, role('button', { name: /^Select all \d found/ }));
    await keys.press('Enter');
    await tabTo(desk, role('combobox', { name: /^Give [1-9]\d* blocks? to/ }));
    await keys.type('East');
    await tabTo(desk, role('button', { name: 'Apply' }));
    await keys.press('Enter');
    await expect
      .poll(() => desk.said())
      .toMatch(
        /^Give \d+ blocks to East\. Central now has [\d,.]+ hours a week, East now has [\d,.]+ hours a week/,
      );

    await tabTo(desk, role('tab', { name: 'Blocks' }), 'back');
    await keys.press('ArrowLeft');
    expect(await desk.hoursOf('East')).toBeGreaterThan(eastBefore);
    await tabTo(desk, role('combobox', { name: 'first provider of West' }));
    const before = await role('combobox', { name: 'first provider of West' }).inputValue();
    const provider = largestProvider(before);
    await keys.press('Control+A');
    await keys.type(provider.toLowerCase());
    await role('option', { name: provider }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect.poll(() => desk.said()).toContain(`Appoint ${provider} to West in place of ${before}.`);

    await tabTo(desk, role('tab', { name: 'Lots' }), 'back');
    await keys.press('Control+Z');
    await expect.poll(() => desk.said()).toContain(`Undone: Appoint ${provider}`);
    await keys.press('Control+Z');
    await expect.poll(() => desk.said()).toMatch(/^Undone: Give \d+ blocks to East/);
    await expect.poll(() => desk.everyFigure(), { timeout: 10_000 }).toBe(untouched);

    await tabTo(desk, role('button', { name: /^Scenario:/ }), 'back');
    await keys.press('Enter');
    await role('menuitem', { name: /^North, Centre, South/ }).waitFor();
    await keys.type('North');
    await keys.press('Enter');
    await expect.poll(() => desk.said()).toMatch(/^Scenario: North, Centre, South/);
    expect(await desk.total('a week')).toBe(8400);

    const download = page.waitForEvent('download');
    await keys.press('Control+S');
    expect((await download).suggestedFilename()).toBe('merton-north-centre-south.lotwise.json');
    await expect.poll(() => desk.said()).toMatch(/^Saved North, Centre, South .* to a file\.$/);
  });

  it('redraws a lot on the map, gives a stray to its neighbour, finds the block in no lot and undoes it all', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    const keys = page.keyboard;
    const role = page.getByRole.bind(page);
    const untouched = await desk.everyFigure();

    await tabTo(desk, desk.map);
    await keys.press('p');
    await keys.press('3');
    await keys.press('Enter');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft', 'ArrowUp']) await keys.press(key);
    await keys.press('Enter');
    await expect.poll(() => desk.said()).toMatch(/^Give \d+ blocks? to East\./);

    await tabTo(desk, role('tab', { name: 'Lots' }), 'back');
    for (const key of ['ArrowRight', 'ArrowRight']) await keys.press(key);
    const rules = role('list', { name: 'Rules' });
    const inOnePiece = rules.getByRole('listitem').filter({ hasText: 'Every lot is in one piece' }).first();
    await expect.poll(() => inOnePiece.innerText()).toMatch(/Broken: \d piece/);
    const stray = inOnePiece.getByRole('button', { name: 'Give to Central' }).first();
    await tabTo(desk, stray);
    await keys.press('Enter');
    await expect.poll(() => inOnePiece.innerText()).toContain('Met');
    expect(await desk.said()).toMatch(/^Give \d+ blocks? to Central\./);

    await tabTo(desk, desk.map);
    await keys.press('e');
    await keys.press('Enter');
    await keys.press('Enter');
    await expect.poll(() => desk.said()).toMatch(/^Take 1 block out of its lot\./);
    await keys.press('.');
    await expect.poll(() => desk.said()).toMatch(/, in no lot, 1 of 1\.$/);
    const sheet = role('complementary', { name: 'What is selected' });
    const lot = sheet.getByRole('combobox', { name: /^Lot/ }).locator('option:checked');
    await expect.poll(() => lot.textContent()).toBe('No lot');

    await tabTo(desk, role('tab', { name: /^Checks/ }), 'back');
    for (let entry = 0; entry < 3; entry++) {
      await keys.press('Control+Z');
      await expect.poll(() => desk.said()).toMatch(/^Undone: /);
    }
    for (const key of ['ArrowLeft', 'ArrowLeft']) await keys.press(key);
    await expect.poll(() => desk.everyFigure(), { timeout: 10_000 }).toBe(untouched);
  });
});

/** The provider of the sample with the most hours, apart from one. */
function largestProvider(but: string): string {
  const [headings, ...rows] = readFileSync('data/merton/providers.csv', 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [name, hours] = ['Provider', 'Capacity hours per week'].map((heading) => headings!.indexOf(heading));
  const others = rows.filter((row) => row[name!] !== but);
  return others.reduce((most, row) => (Number(row[hours!]) > Number(most[hours!]) ? row : most))[name!]!;
}
