import type { PlanRead } from '../../core/figures/plan-read.ts';
import { reportChanges } from './report-changes.ts';
import { reportFailure } from './report-failure.ts';
import { reportGeography } from './report-geography.ts';
import { reportMoney } from './report-money.ts';
import { reportServed } from './report-served.ts';
import { reportWaiting } from './report-waiting.ts';

/** A settled plan's answers to the questions that every panel asks, as the Answers room gives them. */
export function reportAnswers(read: PlanRead) {
  return {
    served: reportServed(read),
    waiting: reportWaiting(read),
    failure: reportFailure(read),
    changes: reportChanges(read),
    money: reportMoney(read),
    geography: reportGeography(read),
  };
}
