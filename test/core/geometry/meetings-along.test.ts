import { describe, expect, test } from 'vitest';
import { meetingsAlong } from '../../../src/core/geometry/meetings-along.ts';

describe('the meetings of a line with others', () => {
  const posts = [0.01, 0.03, 0.02].map(
    (lng) =>
      [
        [lng, -0.01],
        [lng, 0.01],
      ] as const,
  );

  test('come in the order of the line, with their distance along it', () => {
    const meetings = meetingsAlong(
      [
        [0, 0],
        [0.025, 0],
        [0.04, 0],
      ],
      posts,
    );
    expect(meetings.map(({ at, corner }) => [at[0], corner])).toEqual([
      [0.01, 0],
      [0.02, 0],
      [0.03, 1],
    ]);
    expect(meetings.map(({ metres }) => Math.round(metres))).toEqual([1112, 2224, 3336]);
  });

  test('are also where the line touches another or begins on it, not where it runs along it', () => {
    const touching = meetingsAlong(
      [
        [0, 0.01],
        [0.01, 0.01],
      ],
      posts,
    );
    expect(touching.map(({ at }) => at)).toEqual([[0.01, 0.01]]);
    const along = meetingsAlong(
      [
        [0.01, -0.005],
        [0.01, 0.005],
      ],
      posts,
    );
    expect(along).toEqual([]);
  });

  test('are none beside them, or where there are none to meet', () => {
    const line = [
      [0, 1],
      [1, 1],
    ] as const;
    expect(meetingsAlong(line, posts)).toEqual([]);
    expect(meetingsAlong(line, [])).toEqual([]);
  });
});
