import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { publishPlans } from '../../../src/core/publication/publish-plans.ts';
import { packPlans, type PackInput } from '../../../src/present/pack/pack-input.ts';
import { openSample } from '../../data/open-sample.ts';

const NO_PICTURES = { lots: [], changes: [], need: [], ofLots: [], timeline: [] };

/** A pack of a sample's plans, without pictures, with a paper that says so much. */
export async function aPackInput(
  sample: 'merton' | 'kent',
  part: Partial<Paper> = {},
  plans: readonly string[] = [],
): Promise<PackInput> {
  const area = await openSample(sample);
  const chosen = plans.length === 0 ? area.scenarios : plans.map((name) => area.planCalled(name));
  const paper: Paper = { ...EMPTY_PAPER, ...part };
  const publication = publishPlans(
    chosen.map((scenario) => area.settled(scenario)),
    paper.publishing,
  );
  const shown = packPlans(publication, paper);
  return {
    publication,
    paper,
    plans: shown,
    pictures: NO_PICTURES,
    assumptions: shown.map(() => ['All packages transfer.']),
    decisions: shown.map(() => []),
    criteria: [],
    kindOfMoney: 'existing',
    rules: shown[0]!.checks.map(({ kind }) => `Rule: ${kind}`),
    madeOn: '2026-09-06',
  };
}
