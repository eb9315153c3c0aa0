import { describe, expect, test } from 'vitest';
import { changePack } from '../../../src/core/paper/change-pack.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { makePack, PACK_MEASURE, type PackProgress } from '../../../src/present/pack/make-pack.ts';
import { packTables } from '../../../src/present/pack/pack-tables.ts';
import { aPlanner, anOpenPlanner } from '../../store/a-planner.ts';

const asIs = async <Picture>(picture: Picture) => picture;

async function made(change?: (paper: Paper) => Paper) {
  const { planner } = await anOpenPlanner();
  if (change) planner.getState().changePaper('Change', change);
  const steps: PackProgress[] = [];
  const hear = (progress: PackProgress) => void steps.push(progress);
  const pack = await makePack(planner, '2026-09-06', asIs, hear, new AbortController().signal);
  return { pack, steps, planner };
}

describe('making a pack', () => {
  test('says what is being done, and each map that is drawn', async () => {
    const { steps } = await made();
    expect(steps.map(({ step }) => step)).toEqual([
      'reading',
      'protecting',
      ...Array.from({ length: steps.length - 3 }, () => 'drawing'),
      'writing',
    ]);
    const drawn = steps.filter((step) => step.step === 'drawing');
    expect(drawn.map(({ done }) => done)).toEqual(drawn.map((_, at) => at));
    expect(drawn[0]!.of).toBe(drawn.length);
    expect(performance.getEntriesByName(PACK_MEASURE).length).toBeGreaterThan(0);
  });

  test('puts each map in its place, with words', async () => {
    const { pack, planner } = await made();
    const pictures = pack.document.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'picture' ? [part] : [])),
    );
    const titles = pictures.map(({ title }) => title);
    expect(titles).toContain('Lots of Two lots');
    expect(titles).toContain('What changes from Two lots to One lot');
    expect(titles).toContain('Where All lies');
    expect(pictures.every(({ alt }) => alt.startsWith('Map of '))).toBe(true);
    expect(pack.paper).toBe(planner.getState().paper);
  });

  test('says reasons for changes and what figures assume', async () => {
    const { planner } = await anOpenPlanner();
    const state = planner.getState();
    state.commit('Call it otherwise', (scenario) => ({ ...scenario, name: 'As today' }));
    state.giveReason(0, 'The panel asked for it');
    const pack = await makePack(planner, '2026-09-06', asIs, () => {}, new AbortController().signal);
    const words = JSON.stringify(pack.document.sections);
    expect(words).toContain('The panel asked for it');
    expect(words).toContain('All packages transfer.');
    expect(packTables(pack.document).map(({ name }) => name)).toContain('What the figures mean');
  });

  test('has the author’s headings where they have their own', async () => {
    const { pack } = await made(
      (paper) => changePack(paper, { form: 'own', ownHeadings: ['Why now', 'Providers'] }) as Paper,
    );
    const [why, providers, figures] = pack.document.sections;
    expect(why!.parts).toEqual([
      { kind: 'paragraph', text: 'Why now: nothing has been written here yet.', tone: 'quiet' },
    ]);
    expect(providers!.parts.some((part) => part.kind === 'table')).toBe(true);
    expect(figures!.heading).toBe('Figures');
  });

  test('ends at once when it is cancelled, and asks for an area first', async () => {
    const { planner } = await anOpenPlanner();
    const leaving = new AbortController();
    const cancelled = makePack(
      planner,
      '2026-09-06',
      asIs,
      ({ step }) => step === 'drawing' && leaving.abort(),
      leaving.signal,
    );
    await expect(cancelled).rejects.toThrow(/abort/i);
    const empty = aPlanner().planner;
    await expect(makePack(empty, '2026-09-06', asIs, () => {}, new AbortController().signal)).rejects.toThrow(
      'no area',
    );
  });
});
