import { describe, expect, test } from 'vitest';
import { isColour, recolourLot } from '../../../src/core/edits/recolour-lot.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('recolouring a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }))
    .withLot('North', 'A')
    .withLot('South', '');

  test('changes its colour and leaves the others', () => {
    const after = recolourLot(scenario, 1 as LotId, '#abcDEF') as Scenario;
    expect(after.lots[0]).toEqual({ id: 1, name: 'North', colour: '#abcDEF' });
    expect(after.lots[1]).toBe(scenario.lots[1]);
  });

  test('is refused for what is no colour, the same colour, or no lot', () => {
    const refusal = { refused: 'colour-is-not-a-colour', about: 'red' };
    expect(recolourLot(scenario, 1 as LotId, 'red')).toEqual(refusal);
    expect(recolourLot(scenario, 1 as LotId, scenario.lots[0]!.colour)).toEqual({
      refused: 'nothing-would-change',
    });
    expect(recolourLot(scenario, 3 as LotId, '#abcdef')).toEqual({ refused: 'no-such-lot' });
  });

  test.each(['#12', '#1234567', '123456', '#12345G', ' #123456', '#123456;', ''])(
    '‘%s’ is not a colour',
    (text) => expect(isColour(text)).toBe(false),
  );
});
