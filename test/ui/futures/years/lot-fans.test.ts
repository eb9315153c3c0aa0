import { describe, expect, test } from 'vitest';
import type { LotId, ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import { USUAL_YEARS_WISH, type YearsAgainst } from '../../../../src/core/years/years-wish.ts';
import type { YearsRun } from '../../../../src/store/futures.ts';
import { lotFans } from '../../../../src/ui/futures/years/lot-fans.ts';
import { scenarioWith } from '../../a-lot.ts';
import { aYearsFigures } from './a-years-figures.ts';

const NORTH = 1 as LotId;
const figures = aYearsFigures([NORTH]);
const run = (against: YearsAgainst): YearsRun => ({
  state: 'done',
  wish: { ...USUAL_YEARS_WISH, against },
  of: scenarioWith(['North']),
  replications: 400,
  milliseconds: 1000,
  figures,
  against: against.kind === 'nothing' ? null : aYearsFigures([NORTH], () => 7),
  difference: null,
});
const names = (against: YearsAgainst, lot: LotId | null) =>
  lotFans({ run: run(against), figures }, lot).waiting.map(({ name }) => name);

describe('the fans of a lot', () => {
  test('are of the plan alone where it is set against nothing', () => {
    expect(names({ kind: 'nothing' }, NORTH)).toEqual(['This plan']);
  });

  test('have the same lot of what it is set against beside them', () => {
    expect(names({ kind: 'lead-alone' }, NORTH)).toEqual(['This plan', 'Lead alone']);
    const [, other] = lotFans({ run: run({ kind: 'lead-alone' }), figures }, NORTH).waiting;
    expect(other!.fan.middle[0]).toBe(7);
  });

  test('have another scenario beside them only for the area, as its lots are others', () => {
    const against: YearsAgainst = { kind: 'scenario', scenario: 'other' as ScenarioId };
    expect(names(against, NORTH)).toEqual(['This plan']);
    expect(names(against, null)).toEqual(['This plan', 'Other plan']);
  });

  test('say hours in hours', () => {
    const { unmet, delivered } = lotFans({ run: run({ kind: 'nothing' }), figures }, NORTH);
    expect(unmet[0].fan.middle[0]).toBe(13);
    expect(delivered[0].fan.middle[0]).toBe(1150);
  });
});
