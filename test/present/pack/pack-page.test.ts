import { describe, expect, test } from 'vitest';
import { changePack, writeUnder } from '../../../src/core/paper/change-pack.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { FORMS } from '../../../src/present/pack/forms.ts';
import { PackPage } from '../../../src/present/pack/pack-page.tsx';
import { aPlanner, anOpenPlanner } from '../../store/a-planner.ts';
import { drawnPage } from '../../ui/drawn-page.ts';

async function page(change: (paper: Paper) => Paper = (paper) => paper) {
  const { planner } = await anOpenPlanner();
  planner.getState().changePaper('Change', change);
  return drawnPage(planner.getState(), PackPage);
}

describe('the page of the pack', () => {
  test('waits for an area', () =>
    expect(drawnPage(aPlanner().planner.getState(), PackPage).words).toContain('Open an area first'));

  test('has a box for each heading of the form, and every box has a name', async () => {
    const { words, withoutLabel } = await page();
    for (const { heading } of FORMS.merton) expect(words).toContain(`Your words under ‘${heading}’`);
    expect(words).toContain('Safe to publish');
    expect(words).toContain('The day of the meeting is not set.');
    expect(withoutLabel).toEqual([]);
  });

  test('shows what is written, and the parts that are left out without a tick', async () => {
    const { markup } = await page((paper) => {
      const written = writeUnder(paper, '2 Details', 'As it is now.') as Paper;
      return changePack(written, { leftOut: ['zones'] }) as Paper;
    });
    expect(markup).toContain('>As it is now.</textarea>');
    expect(markup).toMatch(/<input type="checkbox"\/><span>Networks and other zones/);
    expect(markup).toMatch(/<input type="checkbox" checked=""\/><span>Providers/);
  });

  test('asks for headings where the council has its own', async () => {
    const { words } = await page((paper) => changePack(paper, { form: 'own' }) as Paper);
    expect(words).toContain('Your headings, one on each line');
    expect(words).toContain('You have not written headings yet.');
  });
});
