import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import { SCALES } from '../../../core/appraisal/scales.ts';
import { TEST_FIGURES } from '../../../core/appraisal/test-figures.ts';
import type { GeographyTest } from '../../../core/scenario/assumptions.ts';
import { DEFINITIONS } from '../../words/definitions.ts';
import { sayHours, sayNumber, sayRatio, sayShare } from '../../words/say-number.ts';

/** What a test is called. */
export function sayTest(test: GeographyTest): string {
  return DEFINITIONS[TEST_FIGURES[test]].name;
}

/** A test's number with its unit: `86%`, `4.2 min an hour`, `0.02`. */
export function sayTestValue(test: GeographyTest, value: number | null): string {
  if (value === null) return 'No number';
  const { unit } = SCALES[test];
  if (unit === 'share') return sayShare(value);
  return unit === 'minutes' ? `${sayRatio(value)} min an hour` : sayNumber(value);
}

/** A score as it is shown, `86 of 100`: whole, and 100 or 0 only where it is so. */
export function sayScore(score: number): string {
  return `${wholeScore(score)} of 100`;
}

export function wholeScore(score: number): number {
  if (score > 99 && score < 100) return 99;
  return score > 0 && score < 1 ? 1 : Math.round(score);
}

/** `551 h`, from minutes that are reckoned: more digits would promise too much. */
export function sayWholeHours(minutes: number): string {
  return sayHours(Math.round(minutes / 60) * 60);
}

/** The raw figures of a test, for the button that asks. */
export function sayTestRaw(test: GeographyTest, appraisal: Appraisal): string {
  const { value, score, raw } = appraisal[test];
  const parts = Object.entries(raw as object).map(
    ([name, part]) => `${inWords(name)} ${JSON.stringify(part)}`,
  );
  return [`value ${value}`, `score ${score}`, ...parts].join(', ');
}

/** `strandedMinutes` as `stranded minutes`. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
