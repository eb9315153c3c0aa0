import type { StoreApi } from 'zustand/vanilla';
import { DISCLOSURE_RULES, type DisclosureRuleName } from '../../core/disclosure/disclosure-rules.ts';
import { checkPlan } from '../../core/figures/check-plan.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import type { Paper } from '../../core/paper/paper.ts';
import { safeNeed, type SafeNeed } from '../../core/publication/safe-need.ts';
import { decisionsOf } from '../../core/scenario/history.ts';
import type { DocumentPicture, PackDocument } from '../../io/document/document.ts';
import { comparedPlans } from '../../store/compared-plans.ts';
import { nextTask } from '../../store/next-task.ts';
import type { OpenScenario, Planner } from '../../store/planner.ts';
import { sayRule } from '../../ui/checks/say-check.ts';
import { drawTimeline } from '../timeline/draw-timeline.ts';
import { buildPack } from './build-pack.ts';
import { packPlans, proposedOf } from './pack-input.ts';
import { packMaps, picturesOf } from './pack-maps.ts';
import { sayCriteria } from './say-criteria.ts';
import { sayPlanAssumptions } from './say-plan-assumptions.ts';

/** What is being done to make a pack; maps are counted. */
export type PackProgress =
  | { readonly step: 'reading' | 'protecting' | 'writing' }
  | { readonly step: 'drawing'; readonly done: number; readonly of: number };

/** Gives a picture its pixels, which only a browser can; without one it is left as it is. */
export type DrawPixels = (picture: DocumentPicture, pixelsAcross: number) => Promise<DocumentPicture>;

/** A pack that was made, and what it was made of: it is as things are now for as long as these are the same. */
export interface MadePack {
  readonly document: PackDocument;
  readonly paper: Paper;
  readonly scenarios: readonly OpenScenario[];
}

/** The measurement of a whole pack, for `performance.getEntriesByName`. */
export const PACK_MEASURE = 'lotwise:pack';

/**
 * Makes the pack of the paper and plans as they are at the moment of asking. Placing and protecting are done off the
 * main thread and maps are drawn one by one, so that the page answers in between; aborting the signal rejects
 * with its reason before the next step. `madeOn` is a day, as `2026-09-06`.
 */
export async function makePack(
  planner: StoreApi<Planner>,
  madeOn: string,
  withPixels: DrawPixels,
  onProgress: (progress: PackProgress) => void,
  signal: AbortSignal,
): Promise<MadePack> {
  const startedAt = performance.now();
  const { area, scenarios: shelf, paper, readPlans, publication: publish } = planner.getState();
  if (area === null) throw new Error('There is no area to make a pack of.');
  const rest = async () => {
    await nextTask();
    signal.throwIfAborted();
  };
  onProgress({ step: 'reading' });
  await rest();
  const known = shelf.filter(({ archived, scenario }) => !archived || scenario.id === paper.current);
  await readPlans(
    known.map(({ scenario }) => scenario.id),
    signal,
  );
  onProgress({ step: 'protecting' });
  const publication = await publish(signal);
  await rest();

  const plans = packPlans(publication, paper);
  const open = plans.map(({ scenario }) => known.find((one) => one.scenario.id === scenario)!);
  const reads = await readPlans(
    plans.map(({ scenario }) => scenario),
    signal,
  );
  const proposed = plans.indexOf(proposedOf(plans, paper));
  const needs = await needsOf(reads, publication.rule, rest);
  const drawn = comparedPlans(
    area,
    open.map(({ scenario }) => scenario),
  );
  const maps = packMaps({ plans, drawn, needs, proposed });
  const timeline = drawTimeline(paper.milestones);
  const pictures: DocumentPicture[] = [];
  const of = maps.length + timeline.length;
  for (const map of maps) {
    onProgress({ step: 'drawing', done: pictures.length, of });
    await rest();
    pictures.push(await withPixels(map.draw(), map.pixelsAcross));
  }
  const timelines: DocumentPicture[] = [];
  for (const picture of timeline) timelines.push(await withPixels(picture, TIMELINE_PIXELS));

  onProgress({ step: 'writing' });
  await rest();
  const read = reads[proposed]!;
  const document = buildPack({
    publication,
    paper,
    plans,
    pictures: { ...picturesOf(maps, pictures, plans.length), timeline: timelines },
    assumptions: open.map(({ scenario }) => sayPlanAssumptions(scenario.assumptions)),
    decisions: open.map(({ history }: OpenScenario) => decisionsOf(history)),
    criteria: sayCriteria(reads, paper.weights),
    kindOfMoney: read.scenario.assumptions.money.kindOfMoney,
    rules: sayRules(read),
    madeOn,
  });
  performance.measure(PACK_MEASURE, { start: startedAt });
  return { document, paper, scenarios: shelf };
}

const TIMELINE_PIXELS = 1600;

/** Need with nobody of each plan over safe areas, all with the darkest shade of the plan that has most. */
async function needsOf(
  reads: readonly PlanRead[],
  rule: DisclosureRuleName,
  rest: () => Promise<void>,
): Promise<SafeNeed[]> {
  const needs: SafeNeed[] = [];
  for (const read of reads) {
    needs.push(safeNeed(read, 'unmet', DISCLOSURE_RULES[rule]));
    await rest();
  }
  const top = Math.max(...needs.map((need) => need.top));
  return needs.map((need) => ({ ...need, top }));
}

function sayRules({ ledger, figures, scenario }: PlanRead): string[] {
  const checks = checkPlan(ledger, figures, scenario);
  return checks.map((check) => sayRule(check, scenario.rules, ledger.dataset.zoneLayers));
}
