import { describe, expect, test } from 'vitest';
import type { PublishedPlan } from '../../../src/core/publication/publication.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { buildPack } from '../../../src/present/pack/build-pack.ts';
import { packTables } from '../../../src/present/pack/pack-tables.ts';
import { aPackInput } from './a-pack-input.ts';

const merton = await aPackInput('merton', {}, ['Current', 'North']);

describe('forty lots with names of 120 letters', () => {
  const [today, plan] = merton.plans as [PublishedPlan, PublishedPlan];
  const name = (at: number) => `Lot ${at} ${'of the neighbourhoods by the river '.repeat(4)}`.slice(0, 120);
  const across = <Cell>(cells: readonly Cell[]) =>
    Array.from({ length: 41 }, (_, at) => cells[at % cells.length]!);
  const many: PublishedPlan = {
    ...plan,
    name: name(0),
    lots: Array.from({ length: 40 }, (_, at) => ({
      ...plan.lots[at % 3]!,
      lot: (at + 1) as LotId,
      name: name(at + 1),
    })),
    zones: plan.zones.map((layer) => ({
      ...layer,
      zones: layer.zones.map((zone) => ({ ...zone, peopleByLot: across(zone.peopleByLot) })),
    })),
    change: { ...plan.change!, matrix: plan.change!.matrix.map(across) },
  };
  const pack = buildPack({ ...merton, plans: [today, many] });
  const tables = packTables(pack).map(({ table }) => table);

  test('have a page each, under headings of which no two are alike', () => {
    const pages = pack.sections.filter(({ startsPage }) => startsPage);
    expect(pages).toHaveLength(40);
    expect(new Set(pack.sections.map(({ heading }) => heading)).size).toBe(pack.sections.length);
  });

  test('are in no table too wide for a sheet, nor in one whose rows differ', () => {
    for (const { title, columns, rows } of tables) {
      expect([title, columns.length <= 8]).toEqual([title, true]);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  test('list only the pairs of lots that have people, and say what is left out', () => {
    const pairs = tables.find(({ title }) => title.startsWith('People by their lot today and'))!;
    expect(pairs.rows.length).toBeGreaterThan(0);
    expect(pairs.rows.every(([, , people]) => (people!.number ?? 0) > 0)).toBe(true);
    expect(pairs.notes[0]).toBe('All other pairs of lots have nobody, or a hidden number.');
  });
});
