import { NEAR_KILOMETRES } from '../../../core/appraisal/appraise-recruitment.ts';
import type { Appraisal, Tested } from '../../../core/appraisal/appraisal.ts';
import type { GeographyTest } from '../../../core/scenario/assumptions.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours, sayNumber, sayRatio, sayShare } from '../../words/say-number.ts';
import { sayWholeHours } from './say-test.ts';

/** What a test found, in a sentence or two. */
export function sayFinding(test: GeographyTest, appraisal: Appraisal, lots: readonly Lot[]): string {
  return SAYINGS[test](appraisal, lots);
}

type Saying = (appraisal: Appraisal, lots: readonly Lot[]) => string;

const SAYINGS: Readonly<Record<GeographyTest, Saying>> = {
  'primary-care': ({ 'primary-care': { value, raw } }) => {
    if (raw.layer === null) return 'There are no zones to fit. Open a file of Primary Care Networks.';
    if (value === null) return `No packages lie in ${raw.layer}.`;
    const instead = raw.isPrimaryCare ? '' : ' There is no file of Primary Care Networks.';
    const whole = `${sayNumber(raw.wholeZones)} of ${sayCount(raw.countedZones, 'zone')} of ${raw.layer} ${raw.wholeZones === 1 ? 'is' : 'are'} in one lot.`;
    if (raw.mostDivided === null) return whole + instead;
    return `${whole} The most divided is ${raw.mostDivided.zone}: ${sayShare(raw.mostDivided.share)} in its main lot.${instead}`;
  },
  rostering: ({ rostering: { value, raw } }) =>
    value === null
      ? NOBODY_TAKES
      : `Carers travel ${sayRatio(value)} minutes for each hour of care, about ${sayWholeHours(raw.travelMinutes)} a week. If providers shared out the ground it would be about ${sayWholeHours(raw.minutesIfSplit)}.`,
  'green-travel': ({ 'green-travel': { raw } }) =>
    raw.toWalk === null || raw.toWalkOrCycle === null
      ? NOBODY_TAKES
      : `${sayShare(raw.toWalk)} of ways between visits are short enough to walk (1.6 km), and ${sayShare(raw.toWalkOrCycle)} to walk or cycle (5 km).`,
  recruitment: ({ recruitment: { value, raw } }) => {
    if (value === null)
      return 'Your files give no registered locations, and no band of hours for providers is set. So there is nothing to go by.';
    const offices =
      raw.knownOffices === 0
        ? 'No registered location is known.'
        : `For ${sayNumber(raw.officesNear)} of ${sayCount(raw.knownOffices, 'seat')} the provider is registered in the lot or within ${NEAR_KILOMETRES} km.`;
    const bands =
      raw.countedProviders === 0
        ? ''
        : ` ${sayNumber(raw.providersInBand)} of ${sayCount(raw.countedProviders, 'provider')} have hours inside their band.`;
    return `${offices}${bands} This stands in for people to recruit, which no file counts.`;
  },
  viability: ({ viability: { value, raw } }) => {
    if (value === null) return 'No band of hours is set. Set one under Scenario settings.';
    const parts = [
      raw.countedLots > 0 ? `${sayNumber(raw.lotsInBand)} of ${sayCount(raw.countedLots, 'lot')}` : '',
      raw.countedProviders > 0
        ? `${sayNumber(raw.providersInBand)} of ${sayCount(raw.countedProviders, 'provider')}`
        : '',
    ].filter((part) => part !== '');
    const outside = raw.minutesOutside > 0 ? ` ${sayHours(raw.minutesOutside)} are too few or too many.` : '';
    return `${parts.join(' and ')} have hours inside their band.${outside}`;
  },
  resilience: ({ resilience: { value, raw } }) => {
    if (value === null || raw.provider === null) return NOBODY_TAKES;
    if (raw.strandedMinutes === 0) return 'If any one provider failed, the others could take all it has.';
    return `If ${raw.provider} failed, at most ${sayHours(raw.strandedMinutes)} of ${sayHours(raw.minutes)} would have nobody. No other failure is worse.`;
  },
  continuity: ({ continuity: { value, raw } }) =>
    value === null
      ? 'Nobody has a provider today.'
      : `${sayNumber(raw.keeping)} of ${sayCount(raw.people, 'person', 'people')} with a provider today keep it.`,
  equity: ({ equity: { value, raw } }, lots) => {
    if (value === null) return 'There is one lot or none, so there is nothing to compare.';
    if (raw.worst === null) return 'In every lot providers take all hours.';
    return `${sayLot(lots, raw.worst.lot)} is worst off: no provider takes ${sayShare(raw.worst.unmetShare)} of its hours.`;
  },
};

const NOBODY_TAKES = 'No provider takes anything in this scenario, so there is nothing to measure.';

/** The tests with most and least of their score; null where fewer than two have one. */
export function extremesOf(
  appraisal: Appraisal,
  tests: readonly GeographyTest[],
): { best: GeographyTest; worst: GeographyTest } | null {
  const scored = tests
    .filter((test) => appraisal[test].score !== null)
    .toSorted((a, b) => scoreOf(appraisal[b]) - scoreOf(appraisal[a]));
  return scored.length < 2 ? null : { best: scored[0]!, worst: scored.at(-1)! };
}

function scoreOf({ score }: Tested<unknown>): number {
  return score ?? 0;
}
