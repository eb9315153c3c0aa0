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
