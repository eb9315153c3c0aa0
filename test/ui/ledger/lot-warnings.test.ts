import { describe, expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { lotWarnings, roomInLot } from '../../../src/ui/ledger/lot-warnings.ts';
import { appointment, lotFigures, seat } from '../a-lot.ts';

const both = [appointment(1, 'Alder'), appointment(1, 'Birch')];

describe('warnings of a lot', () => {
  it('has nothing to say of a lot with two providers, room enough and one piece', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 50, 50, 60), seat('Birch', 50, 50, 60)] });
    expect(lotWarnings(figures, both, 2)).toEqual([]);
  });

  it('names the first seat that nobody has', () => {
    expect(lotWarnings(lotFigures(1, 100), [], 2)).toEqual(['No provider']);
    expect(lotWarnings(lotFigures(1, 100), [appointment(1, 'Alder')], 2)).toEqual(['No second provider']);
    expect(lotWarnings(lotFigures(1, 100), both, 3)).toEqual(['No third provider']);
  });

  it('does not take a supplementary provider for a main one', () => {
    const appointments = [appointment(1, 'Alder'), appointment(1, 'Birch', 'supplementary')];
    expect(lotWarnings(lotFigures(1, 100), appointments, 2)).toEqual(['No second provider']);
  });

  it('says by how much a lot has more hours than its providers have room for', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 40, 40, 40), seat('Birch', 30, 90, 90)] });
    expect(lotWarnings(figures, both, 2)).toEqual(['Over capacity by 30 h']);
  });

  it('counts the pieces of a divided lot', () => {
    const shape = {
      ...lotFigures(1, 0).shape,
      blocks: 3,
      pieces: [0, 1, 2].map((block) => [block as BlockIndex]),
    };
    expect(lotWarnings(lotFigures(1, 0, { shape }), both, 2)).toEqual(['In 3 pieces']);
  });

  it('says no more than ‘No blocks’ of an empty lot', () => {
    const shape = { ...lotFigures(1, 0).shape, blocks: 0, pieces: [] };
    expect(lotWarnings(lotFigures(1, 0, { shape }), [], 2)).toEqual(['No blocks']);
  });
});

describe('room in a lot', () => {
  it('is what its providers can deliver, less what they do elsewhere', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 40, 60, 100), seat('Birch', 10, 10, 20)] });
    expect(roomInLot(figures)).toBe((80 + 20) * 60);
  });
});
