import { describe, expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import type { LotFigures } from '../../../src/core/figures/figures.ts';
import { NO_BAND, type Band } from '../../../src/core/scenario/rules.ts';
import type { Appointment } from '../../../src/core/scenario/scenario.ts';
import { lotWarnings, roomInLot } from '../../../src/ui/ledger/lot-warnings.ts';
import { appointment, lotFigures, seat } from '../a-lot.ts';

const both = [appointment(1, 'Alder'), appointment(1, 'Birch')];

const warningsOf = (
  figures: LotFigures,
  appointments: readonly Appointment[],
  providersPerLot: number,
  bands: { all?: Band; own?: Band } = {},
) =>
  lotWarnings(
    figures,
    appointments,
    { providersPerLot, viability: bands.all ?? NO_BAND },
    bands.own === undefined ? {} : { viability: bands.own },
  );

describe('warnings of a lot', () => {
  it('has nothing to say of a lot with two providers, room enough and one piece', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 50, 50, 60), seat('Birch', 50, 50, 60)] });
    expect(warningsOf(figures, both, 2)).toEqual([]);
  });

  it('names the first seat that nobody has', () => {
    expect(warningsOf(lotFigures(1, 100), [], 2)).toEqual(['No provider']);
    expect(warningsOf(lotFigures(1, 100), [appointment(1, 'Alder')], 2)).toEqual(['No second provider']);
    expect(warningsOf(lotFigures(1, 100), both, 3)).toEqual(['No third provider']);
  });

  it('does not take a supplementary provider for a main one', () => {
    const appointments = [appointment(1, 'Alder'), appointment(1, 'Birch', 'supplementary')];
    expect(warningsOf(lotFigures(1, 100), appointments, 2)).toEqual(['No second provider']);
  });

  it('says by how much a lot has more hours than its providers have room for', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 40, 40, 40), seat('Birch', 30, 90, 90)] });
    expect(warningsOf(figures, both, 2)).toEqual(['Over capacity by 30 h']);
  });

  it('says how far a lot is outside its band: its own, or that of all lots', () => {
    const band = (least: number | null, most: number | null) => ({
      leastMinutes: least === null ? null : least * 60,
      mostMinutes: most === null ? null : most * 60,
    });
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 100, 100, 100)] });
    expect(warningsOf(figures, both, 2, { all: band(120, null) })).toEqual(['Under its band by 20 h']);
    expect(warningsOf(figures, both, 2, { all: band(null, 90) })).toEqual(['Over its band by 10 h']);
    expect(warningsOf(figures, both, 2, { all: band(120, null), own: band(100, 100) })).toEqual([]);
  });

  it('counts the pieces of a divided lot', () => {
    const shape = {
      ...lotFigures(1, 0).shape,
      blocks: 3,
      pieces: [0, 1, 2].map((block) => [block as BlockIndex]),
    };
    expect(warningsOf(lotFigures(1, 0, { shape }), both, 2)).toEqual(['In 3 pieces']);
  });

  it('says no more than ‘No blocks’ of an empty lot', () => {
    const shape = { ...lotFigures(1, 0).shape, blocks: 0, pieces: [] };
    expect(warningsOf(lotFigures(1, 0, { shape }), [], 2)).toEqual(['No blocks']);
  });
});

describe('room in a lot', () => {
  it('is what its providers can deliver, less what they do elsewhere', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 40, 60, 100), seat('Birch', 10, 10, 20)] });
    expect(roomInLot(figures, both)).toBe((80 + 20) * 60);
  });

  it('is no more than a provider’s limit in the lot', () => {
    const figures = lotFigures(1, 100, { seats: [seat('Alder', 40, 60, 100), seat('Birch', 10, 10, 20)] });
    const limited = [{ ...both[0]!, capMinutes: 50 * 60 }, both[1]!];
    expect(roomInLot(figures, limited)).toBe((50 + 20) * 60);
  });
});
