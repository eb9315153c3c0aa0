import { describe, expect, test } from 'vitest';
import { addOption, withTodaysOption } from '../../../../src/core/paper/add-option.ts';
import { BLANK_OPTION } from '../../../../src/core/paper/blank-option.ts';
import { EMPTY_PAPER } from '../../../../src/core/paper/empty-paper.ts';
import { MOST_OPTIONS } from '../../../../src/core/paper/paper-limits.ts';
import type { Option, Paper } from '../../../../src/core/paper/paper.ts';
import type { Planner } from '../../../../src/store/planner.ts';
import { OptionsPage } from '../../../../src/ui/compare/options/options-page.tsx';
import { aPlanner, anOpenPlanner } from '../../../store/a-planner.ts';
import { drawnPage } from '../../drawn-page.ts';

const zones: Omit<Option, 'number'> = {
  ...BLANK_OPTION,
  title: 'Two zones',
  benchmarking: 'As in Brent',
  pros: ['Local', 'Quick'],
  cons: ['Dear'],
  finance: 'No new money',
  outcome: 'recommended',
  reason: 'The panel asked for it',
  risks: [
    { about: 'Reputational', word: 'significant', mitigation: 'Tell people early' },
    { about: '', word: 'low', mitigation: '' },
  ],
};

async function withPaper(change: (paper: Paper, state: Planner) => Paper): Promise<Planner> {
  const { planner } = await anOpenPlanner();
  planner.getState().changePaper('Change', () => change(EMPTY_PAPER, planner.getState()));
  return planner.getState();
}

describe('the case for each option', () => {
  test('waits for an area', () =>
    expect(drawnPage(aPlanner().planner.getState(), OptionsPage).words).toContain('Open an area'));

  test('begins with doing nothing, and asks for how things are now', async () => {
    const { words, withoutLabel } = drawnPage(await withPaper((paper) => paper), OptionsPage);
    expect(words).toContain('There is 1 option. None is recommended yet.');
    expect(words).toContain('No option is about how things are now, ‘Two lots’.');
    expect(words).toContain('You decide. Lotwise never works this out.');
    expect(withoutLabel).toEqual([]);
  });

  test('asks for it no more once it is there, and cannot lose doing nothing', async () => {
    const state = await withPaper(
      (paper, { scenarios }) => withTodaysOption(paper, 'As now', scenarios[0]!.scenario.id) as Paper,
    );
    const { words, markup } = drawnPage(state, OptionsPage);
    expect(words).not.toContain('No option is about how things are now');
    expect(markup).toContain('aria-label="Remove ‘As now’"');
    expect(markup).not.toContain('aria-label="Remove ‘Do nothing’"');
  });

  test('is set side by side in five rows, with risks in words', async () => {
    const state = await withPaper((paper) => ({
      ...paper,
      options: [...paper.options, { ...zones, number: 2 }],
    }));
    const { words, withoutLabel } = drawnPage(state, OptionsPage);
    expect(words).toMatch(
      /Row Option 1\. Do nothing Option 2\. Two zones Benchmarking Nothing written yet As in Brent Pros Nothing written yet Local Quick Cons Nothing written yet Dear Financial assessment Nothing written yet No new money Outcome Not decided yet Recommended The panel asked for it/,
    );
    expect(words).toContain('Option 2. Two zones Reputational Significant Tell people early Not said Low');
    expect(withoutLabel).toEqual([]);
  });

  test('says that a score decides nothing, and what it needs to be one', async () => {
    const { words } = drawnPage(await withPaper((paper) => paper), OptionsPage);
    expect(words).toContain('A score decides nothing.');
    expect(words).toContain('Choose a plan for two options or more');
  });

  test('keeps figures as stated beside what is used', async () => {
    const state = await withPaper((paper) => ({
      ...paper,
      stated: [
        {
          number: 1,
          about: 'Providers',
          stated: 'over 100',
          least: 100,
          most: null,
          source: 'Kent',
          used: '104',
          caveat: 'Two have ended',
        },
      ],
    }));
    expect(drawnPage(state, OptionsPage).words).toContain(
      'Providers ‘over 100’ Kent 100 or more 104 Two have ended',
    );
  });

  test('offers no more options than a paper holds', async () => {
    const state = await withPaper((paper) =>
      Array.from({ length: MOST_OPTIONS - 1 }, (_, at) => `Option ${at}`).reduce(
        (full, title) => addOption(full, title, null) as Paper,
        paper,
      ),
    );
    const { words } = drawnPage(state, OptionsPage);
    expect(words).toContain(`A paper holds ${MOST_OPTIONS} options at most.`);
    expect(words).not.toContain('Add an option');
  });
});
