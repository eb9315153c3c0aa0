import { describe, expect, test } from 'vitest';
import { publishPlans } from '../../../src/core/publication/publish-plans.ts';
import { reportPublication } from '../../../src/io/report/report-publication.ts';
import { aRandomProject } from '../../core/publication/a-random-project.ts';

describe('a publication for the command line', () => {
  const publication = publishPlans(aRandomProject(2, 90), { rule: 'nhs-sub-national', exceptions: [] });
  const report = reportPublication(publication);

  test('says lots by their names, and what is hidden by a word or a mark', () => {
    const [first, second] = report.plans;
    expect(report.rule).toBe('nhs-sub-national');
    expect(first!.change).toBeNull();
    expect(first!.lots.map(({ lot }) => lot)).toEqual(publication.plans[0]!.lots.map(({ name }) => name));
    publication.plans[1]!.lots.forEach(({ people, unmetHours }, at) => {
      expect(second!.lots[at]!.people).toBe(people);
      expect(second!.lots[at]!.unmetHours).toBe(unmetHours ?? 'hidden');
    });
    expect(JSON.stringify(report)).toContain('hidden');
    expect(JSON.stringify(report)).toContain('"*"');
  });

  test('has every cell of who changes lot, with the names of both lots', () => {
    const { change, lots } = report.plans[1]!;
    expect(change!.matrix).toHaveLength((report.plans[0]!.lots.length + 1) * (lots.length + 1));
    expect(change!.matrix[0]).toMatchObject({ from: report.plans[0]!.lots[0]!.lot, to: lots[0]!.lot });
    expect(change!.matrix.at(-1)).toMatchObject({ from: null, to: null });
  });

  test('gives a figure as a number, or with its range', () => {
    const { figures } = report.plans[0]!;
    expect(figures['lots']).toBe(report.plans[0]!.lots.length);
    const cost = publication.plans[0]!.figures['cost-a-year'];
    const { value, least, most } = cost.hidden ? { value: null } : cost;
    expect(figures['cost-a-year']).toEqual(cost.hidden ? 'hidden' : { value, least, most });
  });
});
