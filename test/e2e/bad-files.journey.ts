import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitDown, sitDownAt } from './desk.ts';

const MERTON_PLAN = readFileSync('data/merton/scenarios/merton-north-centre-south.lotwise.json', 'utf8');
const KENT_PLAN = readFileSync('data/kent/scenarios/kent-current.lotwise.json', 'utf8');

const REFUSED: readonly { readonly what: string; readonly text: string; readonly sentence: RegExp }[] = [
  { what: 'is not JSON', text: 'Dear all, here is the plan.', sentence: /This is not a Lotwise scenario\./ },
  {
    what: 'is of a newer version',
    text: MERTON_PLAN.replace(/"version": \d+/, '"version": 99'),
    sentence: /saved by a newer Lotwise \(version 99; .*The file is safe\./,
  },
  {
    what: 'is for other data',
    text: KENT_PLAN,
    sentence: /made for Kent \(schematic, invented\)\. None of its [\d,]+ blocks is in Merton/,
  },
  {
    what: 'is cut short',
    text: MERTON_PLAN.slice(0, MERTON_PLAN.length / 2),
    sentence: /damaged or cut short\. Save it again where it was made/,
  },
];

describe('a file that cannot be used', () => {
  it('is refused with a sentence when it is a scenario, and the plan stays as it is', async () => {
    const desk = await sitDownAt('merton');
    const figures = await desk.everyFigure();
    const scenarios = await desk.scenarios();
    for (const { what, text, sentence } of REFUSED) {
      await desk.openScenarioFile({ name: `${what}.lotwise.json`, text });
      await expect.poll(() => desk.notice.innerText()).toContain(`${what}.lotwise.json could not be opened.`);
      expect(await desk.notice.innerText()).toMatch(sentence);
      expect(await desk.notice.innerText()).toContain('Nothing has changed.');
      expect(await desk.everyFigure()).toBe(figures);
      await desk.press('Close this message');
    }
    expect(await desk.scenarios()).toEqual(scenarios);
    expect(await desk.history()).toEqual([]);
  });

  it('is told apart from nothing: packages alone say what is missing', async () => {
    const desk = await sitDown();
    await desk.drop(['test/fixtures/in/grid/packages.csv']);
    await expect.poll(() => desk.notice.innerText()).toContain('not enough to plan on yet');
    expect(await desk.notice.innerText()).toMatch(/There is no file of blocks\. Add a map file/);
    // The packages are not asked for again.
    await desk.drop(['test/fixtures/in/grid/blocks.geojson']);
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(8);
  });
});

describe('an address that names no sample', () => {
  it('says which samples there are', async () => {
    const desk = await sitDown('?sample=atlantis');
    await expect.poll(() => desk.notice.innerText()).toContain('There is no sample called ‘atlantis’.');
    expect(await desk.notice.innerText()).toContain('The samples are: merton, kent.');
    await desk.press(/^Open the Merton sample/);
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(650);
  });
});
