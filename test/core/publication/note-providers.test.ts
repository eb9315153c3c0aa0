import { expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { noteProviders } from '../../../src/core/publication/note-providers.ts';
import { HALVES, notedPlans } from './a-noted-plan.ts';

test('providers come with most hours first, their prices and capacity only if ticked', () => {
  const { book, plans } = notedPlans(HALVES);
  const show = noteProviders(book, plans[0]!);
  const safe = book.close(DISCLOSURE_RULES.none);
  const [first] = show(safe, { rule: 'under-five', exceptions: ['exact-counts'] });
  expect(first).toEqual({
    provider: 'Alder',
    lots: [1],
    people: 2,
    hours: 20,
    capacityHours: null,
    hourlyRate: null,
  });
  const ticked = show(safe, { rule: 'under-five', exceptions: ['provider-prices', 'provider-capacity'] });
  expect(ticked[0]).toMatchObject({ hours: 20, capacityHours: 30, hourlyRate: 20 });
});
