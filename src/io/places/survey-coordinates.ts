import type { Question } from '../file-report.ts';
import {
  COORDINATE_READINGS,
  isMissing,
  type CoordinateReading,
  type LngLat,
  type ReadingKey,
} from './coordinate-readings.ts';

/** Two columns that give a place together. */
export interface CoordinatePair {
  /** The field its first column is read as, which its questions go by. */
  readonly field: 'longitude' | 'easting';
  readonly x: number;
  readonly y: number;
  /** What the headings say the numbers are. */
  readonly expected: readonly ReadingKey[];
}

/** How a file's coordinates are to be read. */
export interface CoordinateSurvey {
  /** Rows that some reading puts in the area. */
  readonly inArea: number;
  readonly questions: readonly Question[];
  readonly pairs: readonly SurveyedPair[];
}

export interface SurveyedPair {
  /** Readings to trust, likeliest first: those the headings promise and those a person agreed to. */
  readonly readings: readonly CoordinateReading[];
  /** Of these, the one that puts most rows in the area. */
  readonly usual: CoordinateReading;
}

/** What is asked for each reading that the headings do not promise. */
const QUESTIONS: Readonly<Record<ReadingKey, { readonly text: string; readonly fix: string }>> = {
  degrees: { text: 'have degrees where metres should be', fix: 'Read them as degrees' },
  metres: { text: 'have metres where degrees should be', fix: 'Read them as metres' },
  'swapped-degrees': { text: 'have latitude and longitude the wrong way round', fix: 'Swap them' },
  'swapped-metres': { text: 'have easting and northing the wrong way round', fix: 'Swap them' },
  kilometres: { text: 'have kilometres where metres should be', fix: 'Turn them into metres' },
  tenfold: { text: 'have a figure too many in the easting or northing', fix: 'Divide by ten' },
  'decimal-comma': { text: 'have a comma where the point should be', fix: 'Read the comma as a point' },
};

const ANSWERS = ['fix', 'leave'];

/**
 * Looks at the coordinates of all rows once, to see how they are meant. A row is well where the
 * headings' own reading puts it in the area. Where only another reading does, a person is asked, with
 * the number of such rows, until they answer; nothing is put right unless they agree (`fix`).
 */
export function surveyCoordinates(
  rows: readonly (readonly string[])[],
  pairs: readonly CoordinatePair[],
  isInArea: (position: LngLat) => boolean,
  answers: ReadonlyMap<string, string>,
): CoordinateSurvey {
  const votes = pairs.map(() => new Map<ReadingKey, number>());
  let inArea = 0;
  for (const cells of rows) {
    const found = readingOf(cells, pairs, isInArea);
    if (found === null) continue;
    inArea++;
    votes[found.pair]!.set(found.key, (votes[found.pair]!.get(found.key) ?? 0) + 1);
  }
  const questions: Question[] = [];
  const surveyed = pairs.map((pair, at): SurveyedPair => {
    const others = [...votes[at]!].filter(([key]) => !pair.expected.includes(key));
    for (const [key, count] of others) {
      if (!ANSWERS.includes(answers.get(keyOf(pair, key)) ?? '')) questions.push(ask(pair, key, count));
    }
    const agreed = others.map(([key]) => key).filter((key) => answers.get(keyOf(pair, key)) === 'fix');
    const readings = COORDINATE_READINGS.filter(({ key }) => [...pair.expected, ...agreed].includes(key));
    const rowsOf = ({ key }: CoordinateReading) => votes[at]!.get(key) ?? 0;
    return { readings, usual: readings.toSorted((a, b) => rowsOf(b) - rowsOf(a))[0]! };
  });
  return { inArea, questions, pairs: surveyed };
}

/** The first reading that puts the row in the area: the headings' own of every pair come before any other. */
function readingOf(
  cells: readonly string[],
  pairs: readonly CoordinatePair[],
  isInArea: (position: LngLat) => boolean,
): { pair: number; key: ReadingKey } | null {
  for (const isExpected of [true, false]) {
    for (const [pair, { x, y, expected }] of pairs.entries()) {
      const [cellX, cellY] = [cells[x] ?? '', cells[y] ?? ''];
      if (isMissing(cellX, cellY)) continue;
      const reading = COORDINATE_READINGS.find(
        ({ key, read }) => expected.includes(key) === isExpected && read(cellX, cellY).some(isInArea),
      );
      if (reading) return { pair, key: reading.key };
    }
  }
  return null;
}

function keyOf({ field }: CoordinatePair, reading: ReadingKey): string {
  return `${field}-${reading}`;
}

function ask(pair: CoordinatePair, reading: ReadingKey, count: number): Question {
  const { text, fix } = QUESTIONS[reading];
  const rows = count === 1 ? '1 row seems to' : `${count.toLocaleString('en-GB')} rows seem to`;
  return {
    key: keyOf(pair, reading),
    text: `${rows} ${text}. What shall we do?`,
    options: [
      { value: 'fix', text: fix },
      { value: 'leave', text: 'Leave them as they are' },
    ],
  };
}
