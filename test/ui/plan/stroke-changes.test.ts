import { describe, expect, it } from 'vitest';
import { strokeChanges } from '../../../src/ui/plan/stroke-changes.ts';
import { figuresOfLots, lotFigures, scenarioWith } from '../a-lot.ts';

const scenario = scenarioWith(['North', 'Centre', 'South']);
const before = figuresOfLots([lotFigures(1, 100), lotFigures(2, 50), lotFigures(3, 70)], 10, 20);

const said = (after: typeof before) =>
  strokeChanges(scenario, before, after).map(({ name, minutes }) => `${name} ${minutes / 60}`);

describe('what a stroke would change', () => {
  it('names those with nobody first, then the lots whose hours differ', () => {
    const after = figuresOfLots([lotFigures(1, 59), lotFigures(2, 91), lotFigures(3, 70)], 10, 8);
    expect(said(after)).toEqual(['With nobody -12', 'North -41', 'Centre 41']);
  });

  it('puts the largest change of a lot first', () => {
    const after = figuresOfLots([lotFigures(1, 99), lotFigures(2, 52), lotFigures(3, 69)], 10, 20);
    expect(said(after)).toEqual(['Centre 2', 'North -1', 'South -1']);
  });

  it('names the blocks that no lot has', () => {
    const after = figuresOfLots([lotFigures(1, 90), lotFigures(2, 50), lotFigures(3, 70)], 20, 20);
    expect(said(after)).toEqual(['North -10', 'No lot 10']);
  });

  it('names nothing when no hours move', () => {
    expect(said(before)).toEqual([]);
  });
});
