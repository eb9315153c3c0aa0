import { expect, test } from 'vitest';
import { BLANK_OPTION } from '../../../../src/core/paper/blank-option.ts';
import type { Option } from '../../../../src/core/paper/paper.ts';
import type { ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import { optionsByPlan } from '../../../../src/ui/compare/options/options-by-plan.ts';
import { sayMissing, sayOptions } from '../../../../src/ui/compare/options/say-options.ts';

const option = (title: string, part: Partial<Option> = {}): Option => ({
  ...BLANK_OPTION,
  number: 1,
  title,
  ...part,
});
const recommended = { outcome: 'recommended' } as const;

test('the paper says how many options there are, which the author recommends, and what is open', () => {
  expect(sayOptions([option('Do nothing')])).toBe('There is 1 option. None is recommended yet.');
  expect(sayOptions([option('Do nothing'), option('Zones', recommended)])).toBe(
    'There are 2 options. The author recommends ‘Zones’. 1 still has no outcome.',
  );
  expect(sayOptions([option('A', recommended), option('B', recommended)])).toBe(
    'There are 2 options. The author recommends ‘A’ and ‘B’.',
  );
});

test('an option says which of its rows are not written', () => {
  expect(sayMissing(option('Zones'))).toBe(
    'Still needs benchmarking, pros, cons, a financial assessment and an outcome.',
  );
  const written = { benchmarking: 'As in Brent', pros: ['Local'], cons: ['Slow'], finance: 'None' };
  expect(sayMissing(option('Zones', { ...written, ...recommended }))).toBe(
    'Still needs a reason for its outcome.',
  );
  expect(sayMissing(option('Zones', { ...written, ...recommended, reason: 'Best' }))).toBe('');
});

test('a plan says which options it stands for', () => {
  const plan = 'zones' as ScenarioId;
  const options = [
    option('Do nothing'),
    option('Zones', { scenario: plan }),
    option('One more', { scenario: plan }),
  ];
  expect(optionsByPlan(options, plan)).toBe('Option 2, ‘Zones’ and option 3, ‘One more’');
});
