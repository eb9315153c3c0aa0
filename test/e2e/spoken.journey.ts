import { describe, expect, it } from 'vitest';
import { COMPARE_PAGES, type Desk, FUTURE_PAGES, PRESENT_PAGES, QUESTIONS, sitDownAt } from './desk.ts';
import { countSpoken, spokenFaults, spokenTree } from './spoken-tree.ts';

/** The least there must have been to listen to, in all pages of all rooms. */
const LEAST = { controls: 1000, pictures: 50, headings: 150, tables: 40, landmarks: 120 };

describe('what Chromium tells a screen reader', () => {
  it('has a name for everything in every room, in order, and a word for every change', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    const all = { controls: 0, pictures: 0, headings: 0, tables: 0, landmarks: 0 };
    const faults: string[] = [];
    const listen = async (where: string) => {
      await desk.nothingLoads();
      const tree = await spokenTree(page);
      const counted = countSpoken(tree);
      for (const kind of Object.keys(all) as (keyof typeof all)[]) all[kind] += counted[kind];
      faults.push(...spokenFaults(tree).map((fault) => `${where}: ${fault}`));
    };

    await listen('Lots');
    await desk.press('West');
    await desk.inspector.waitFor();
    await listen('A lot');
    await desk.openTab('Blocks');
    await page.getByRole('table', { name: 'Blocks' }).waitFor();
    await listen('Blocks');
    await desk.openTab('Checks');
    await page.getByRole('list', { name: 'Rules' }).waitFor();
    await listen('Checks');
    await desk.openTab('Notes');
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    await listen('Notes');
    await desk.press('Close');
    for (const question of QUESTIONS) {
      await desk.ask(question);
      await listen(question);
    }
    for (const future of FUTURE_PAGES) {
      await desk.lookAhead(future);
      await listen(future);
    }
    for (const compared of COMPARE_PAGES) {
      await desk.compare(compared);
      await listen(compared);
    }
    for (const presented of PRESENT_PAGES) {
      await desk.present(presented);
      await listen(presented);
    }
    await desk.goTo('Data');
    await listen('Data');
    expect(faults).toEqual([]);
    console.log('Listened to', all);
    for (const kind of Object.keys(all) as (keyof typeof all)[]) {
      expect([kind, all[kind]]).toEqual([kind, expect.toSatisfy((count: number) => count > LEAST[kind])]);
    }

    await desk.goTo('Plan');
    await saysWhatWasDone(desk);
  });
});

/** Gives a block to another lot; the sentence is in a live region of the tree. */
async function saysWhatWasDone(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.openTab('Blocks');
  await page.getByRole('searchbox', { name: 'Find' }).fill('Abbey 1');
  await desk.press(/^Select (all|the) \d found|^Select all/);
  await page.getByRole('combobox', { name: /^Give [1-9]\d* blocks? to/ }).selectOption({ label: 'East' });
  await desk.press('Apply');
  await expect.poll(() => desk.said()).toMatch(/^Give \d+ blocks? to East\./);
  const said = await desk.said();
  const tree = await spokenTree(page);
  const speaks = tree.filter(({ role, live }) => role === 'status' && live === 'polite');
  expect(speaks.map(({ inside }) => inside.map(({ name }) => name).join(' '))).toContainEqual(
    expect.stringContaining(said),
  );
}
