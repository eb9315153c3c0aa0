import { describe, expect, test } from 'vitest';
import { reportChanges } from '../../../src/io/report/report-changes.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aMove } from '../../core/continuity/a-move.ts';

const read = aMove([
  { block: 'N', hours: 8, provider: 'Alder', facts: { sex: 'Female' } },
  { block: 'N', hours: 4, provider: 'Cedar', facts: { sex: 'Male' } },
  { block: 'S', hours: 37, provider: 'Cedar' },
  { block: 'S', hours: 2, status: 'waiting' },
  { block: 'S', hours: 1 },
]);

describe('the report of who changes provider', () => {
  const report = reportChanges(read);

  test('gives totals and the share that keeps its provider', () => {
    expect(report.totals).toEqual({
      people: 5,
      packages: 5,
      hours: 52,
      served: { people: 3, packages: 3, hours: 49 },
      kept: { people: 1, packages: 1, hours: 8 },
      changing: { people: 2, packages: 2, hours: 41 },
      leftWithNobody: { people: 1, packages: 1, hours: 37 },
    });
    expect(report.keepShare).toEqual({ people: 1 / 3, packages: 1 / 3, hours: 8 / 49 });
    expect(report.mode).toBe('transfer-all');
  });

  test('lists the moves by name', () => {
    expect(report.moves.list.map(({ from, to, hours }) => [from, to, hours])).toEqual([
      ['Alder', 'Alder', 8],
      ['Cedar', 'Alder', 4],
      ['Cedar', '(nobody)', 37],
      ['(nobody)', 'Birch', 2],
      ['(not in the list)', 'Birch', 1],
    ]);
  });

  test('hides small groups unless it is told not to', () => {
    const groupsUnder = (rule?: 'none') =>
      reportChanges(read, rule).byGroup.tables[0]!.groups.map(({ name, served }) => [name, served]);
    expect(groupsUnder()).toEqual([
      ['Female', '*'],
      ['Male', '*'],
      [null, '*'],
    ]);
    expect(groupsUnder('none')).toEqual([
      ['Female', 1],
      ['Male', 1],
      [null, 1],
    ]);
  });

  test('says how much work moves from each provider, in hours and rough posts', () => {
    expect(report.tupe.providers[0]).toEqual({
      provider: 'Cedar',
      todayHours: 41,
      keptHours: 0,
      movingHours: 4,
      leftHours: 37,
      gainedHours: 0,
      movingPosts: 4 / 37,
    });
  });

  test('is plain JSON whose figures are all defined', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    for (const { definition } of [report, report.moves, report.byGroup, report.tupe])
      expect(DEFINITIONS).toHaveProperty(definition);
  });
});
