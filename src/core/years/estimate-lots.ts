import type { PlanRead } from '../figures/plan-read.ts';
import { kaufmanRoberts } from '../queueing/kaufman-roberts.ts';
import type { LotId } from '../scenario/scenario.ts';
import { lotQueues } from './lot-queues.ts';

/** What can be said of a lot at once, without running any years. */
export interface LotEstimate {
  readonly lot: LotId;
  /** Minutes a week that are asked for, on average over the years, and that its own providers have. */
  readonly loadMinutes: number;
  readonly roomMinutes: number;
  /** The chance that one of the lot's own providers takes a new package at once; 0 where none comes. */
  readonly atOnce: number;
}

/**
 * An instant estimate of how new packages fare in each lot, in ledger order: Kaufman and Roberts' closed form, with
 * the hours of the lot's own providers in one pool. It is exact where packages come at random, one pool of hours
 * takes each at once or not at all, and nothing else changes. So it does not hold, and the years have to be
 * run, where people wait for their lot's own providers (those who wait take the room that the next would find),
 * where a provider gives hours to several lots (they are divided here, and cannot go where they are wanted), where
 * packages are large beside the room of one of two providers (the free hours of two are no room for one), where
 * providers do not give every care, and for growth, winter, hospital, hand-backs, failures and recruitment.
 */
export function estimateLots(read: PlanRead): LotEstimate[] {
  return lotQueues(read).map(({ lot, unitMinutes, classes, loadMinutes, roomMinutes }) => {
    const { blocking } = kaufmanRoberts(Math.floor(roomMinutes / unitMinutes), classes);
    const arrivals = classes.reduce((sum, each) => sum + each.arrivals, 0);
    const taken = classes.reduce((sum, each, at) => sum + each.arrivals * (1 - blocking[at]!), 0);
    return { lot, loadMinutes, roomMinutes, atOnce: arrivals === 0 ? 0 : taken / arrivals };
  });
}
