import { describe, expect, it } from 'vitest';
import { sayStroke, sayTool } from '../../../src/ui/plan/say-stroke.ts';
import { strokeChanges } from '../../../src/ui/plan/stroke-changes.ts';
import { figuresOfLots, lotFigures, scenarioWith } from '../a-lot.ts';

const scenario = scenarioWith(['North', 'Centre', 'South']);
const before = figuresOfLots([lotFigures(1, 100), lotFigures(2, 50), lotFigures(3, 70)], 10, 20);

describe('what a stroke would change', () => {
  it('names the lots whose hours differ, and those with nobody', () => {
    const after = figuresOfLots([lotFigures(1, 59), lotFigures(2, 91), lotFigures(3, 70)], 10, 8);
    expect(sayStroke(strokeChanges(scenario, before, after))).toBe(
      'North −41 h · Centre +41 h · With nobody −12 h',
    );
  });

  it('names the blocks that no lot has', () => {
    const after = figuresOfLots([lotFigures(1, 90), lotFigures(2, 50), lotFigures(3, 70)], 20, 20);
    expect(sayStroke(strokeChanges(scenario, before, after))).toBe('North −10 h · No lot +10 h');
  });

  it('says so when no hours move', () => {
    expect(sayStroke(strokeChanges(scenario, before, before))).toBe('No hours would change.');
  });
});

describe('what a press will do', () => {
  it('names the lot that is painted', () => {
    expect(sayTool('paint', 'North')).toContain('give blocks to North');
    expect(sayTool('lasso', 'North')).toContain('give them to North');
  });

  it('asks for a lot where none is chosen', () => {
    expect(sayTool('paint', null)).toBe('Choose a lot to paint.');
    expect(sayTool('lasso', null)).toBe('Choose a lot to give blocks to.');
  });

  it('needs no lot to select or erase', () => {
    expect(sayTool('select', null)).toBe('Click a block to see what it holds.');
    expect(sayTool('erase', null)).toContain('take blocks out of their lot');
  });
});
