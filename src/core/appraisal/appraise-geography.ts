import type { PlanRead } from '../figures/plan-read.ts';
import type { Appraisal } from './appraisal.ts';
import { appraiseContinuity } from './appraise-continuity.ts';
import { appraiseEquity } from './appraise-equity.ts';
import { appraisePrimaryCare } from './appraise-primary-care.ts';
import { appraiseRecruitment } from './appraise-recruitment.ts';
import { appraiseResilience } from './appraise-resilience.ts';
import { appraiseGreenTravel, appraiseRostering } from './appraise-travel.ts';
import { appraiseViability } from './appraise-viability.ts';

/**
 * A plan by the four tests of a geography that Merton's paper of 6 September 2022 names (paragraph 2.15) and
 * four more. Each number has a scale (`SCALES`), which makes numbers comparable and says nothing of what
 * matters: that is for weights, which are a person's.
 */
export function appraiseGeography(read: PlanRead): Appraisal {
  return {
    'primary-care': appraisePrimaryCare(read),
    rostering: appraiseRostering(read),
    'green-travel': appraiseGreenTravel(read),
    recruitment: appraiseRecruitment(read),
    viability: appraiseViability(read),
    resilience: appraiseResilience(read),
    continuity: appraiseContinuity(read),
    equity: appraiseEquity(read),
  };
}
