import { describe, expect, it } from 'vitest';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { NO_FILTER, type Hand } from '../../../src/core/tools/tool.ts';
import { sayTool, type HandWords } from '../../../src/ui/plan/say-tool.ts';
import { TOOLS } from '../../../src/ui/words/tool-words.ts';
import { lotId } from '../a-lot.ts';

const HAND: Hand = {
  tool: 'paint',
  lot: lotId(1),
  brushPixels: 0,
  filter: NO_FILTER,
  zoneLayer: 0,
  follows: 'blocks',
  proposes: false,
};
const WORDS: HandWords = { lot: 'North', blocks: 'blocks', zones: 'PCNs' };

const click = (hand: Partial<Hand>, words: Partial<HandWords> = {}) =>
  sayTool({ ...HAND, ...hand }, { ...WORDS, ...words }).click;

describe('what a click will do', () => {
  it('names the lot that blocks go to', () => {
    expect(click({ tool: 'paint' })).toBe('Click or drag: blocks go to North.');
    expect(click({ tool: 'zone' })).toBe('Click or drag over PCNs: all their blocks go to North.');
    expect(click({ tool: 'split' })).toContain('across North to make two lots');
  });

  it('names the blocks that the filters let pass', () => {
    expect(click({ tool: 'paint' }, { blocks: 'blocks in no lot' })).toBe(
      'Click or drag: blocks in no lot go to North.',
    );
  });

  it('says that blocks lose their lot, with the eraser and with no lot in hand', () => {
    expect(click({ tool: 'erase' })).toBe('Click or drag: blocks lose their lot.');
    expect(click({ tool: 'lasso', lot: NO_LOT }, { lot: null })).toContain('blocks lose their lot');
  });

  it('asks for a lot where the one in hand is gone', () => {
    expect(click({ tool: 'paint' }, { lot: null })).toBe('Choose a lot first.');
    expect(click({ tool: 'split', lot: NO_LOT }, { lot: null })).toBe('Choose a lot to split.');
  });

  it('says that nothing changes yet while strokes are only proposed', () => {
    expect(click({ tool: 'fill', proposes: true })).toMatch(/Nothing changes until you accept it\.$/);
    expect(click({ tool: 'cut', proposes: true })).not.toContain('accept');
  });

  it('says whether a new border keeps to whole blocks', () => {
    expect(click({ tool: 'reshape' })).toContain('whole blocks change sides');
    expect(click({ tool: 'reshape', follows: 'line' })).toContain('blocks are cut along it');
  });

  it('says how to end a line', () => {
    const ended = TOOLS.filter(({ tool }) => click({ tool }).includes('double click or Enter'));
    expect(ended.map(({ tool }) => tool)).toEqual(['line', 'cut', 'split', 'reshape']);
  });

  it('says the keys of every tool', () => {
    for (const { tool } of TOOLS) {
      expect(sayTool({ ...HAND, tool }, WORDS).keys).toMatch(/arrows move the (cross|map), Enter/);
    }
  });
});
