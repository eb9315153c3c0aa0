import { expect, it } from 'vitest';
import { sitDown } from './desk.ts';

it('a room whose code does not arrive says so, loses nothing, and comes when Lotwise is loaded again', async () => {
  const desk = await sitDown();
  const { page } = desk;
  await page.route(/answers-room-.*\.js$/, (route) => route.abort());
  await page.goto(`${page.url().split('#')[0]}?sample=merton`);
  await desk.planIsOpen();
  const hours = await desk.total('a week');
  await page.getByRole('button', { name: 'Answers' }).click();

  const broken = page.getByRole('alert').filter({ hasText: 'This page stopped working' });
  await broken.waitFor();
  const download = page.waitForEvent('download');
  await broken.getByRole('button', { name: 'Save all plans to a file' }).click();
  expect((await download).suggestedFilename()).toBe('merton-schematic-invented.lotwise-project.json');
  await desk.goTo('Plan');
  expect(await desk.total('a week')).toBe(hours);

  await page.getByRole('button', { name: 'Answers' }).click();
  await page.unrouteAll();
  await broken.getByRole('button', { name: 'Open Lotwise again' }).click();
  await page.getByRole('heading', { name: 'Who is served, and by whom?' }).waitFor();
  expect(desk.forgive(/answers-room|dynamically imported/)).toBeGreaterThan(0);
});

it('a map whose code does not arrive says so, and the tables do its work until Lotwise is loaded again', async () => {
  const desk = await sitDown();
  const { page } = desk;
  await page.route(/mount-(plan-)?maps?-.*\.js$/, (route) => route.abort());
  await page.goto(`${page.url().split('#')[0]}?sample=merton`);
  const missing = page.getByRole('status').filter({ hasText: 'The map did not arrive.' });
  await missing.waitFor();
  expect(await desk.total('packages')).toBeGreaterThan(0);
  await desk.choose(/^Scenario:/, 'Duplicate…');
  await page.getByRole('dialog').getByRole('textbox').fill('Other');
  await page.keyboard.press('Enter');
  await desk.compare('How do the maps differ?');
  await missing.waitFor();
  await page.unrouteAll();
  await missing.getByRole('button', { name: 'Open Lotwise again' }).click();
  await desk.compare('How do the maps differ?');
  await page.locator('.compare-maps canvas').first().waitFor();
  await desk.goTo('Plan');
  await desk.map.waitFor();
  expect(desk.forgive(/mount-|dynamically imported/)).toBeGreaterThan(0);
});
