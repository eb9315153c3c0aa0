import { describe, expect, test } from 'vitest';
import { reportFigures } from '../../src/io/report-figures.ts';
import { openSample } from './open-sample.ts';

describe('the plans of Merton', async () => {
  const { scenarios, settled, dataset, planCalled } = await openSample('merton');
  const current = planCalled('Current');

  test('leave most of what nobody takes today in East', () => {
    const { totals, lots } = reportFigures(settled(current));
    expect(totals.unmetHours).toBeGreaterThan(120);
    expect(totals.unmetHours).toBeLessThan(250);
    expect(lots.find(({ name }) => name === 'East')!.unmetHours).toBeGreaterThan(totals.unmetHours / 2);
  });

  test('leave next to nothing once any bidder has a second seat in East', () => {
    const east = current.lots.find(({ name }) => name === 'East')!.id;
    const seated = new Set(current.appointments.map(({ provider }) => provider));
    const bidders = dataset.providers.filter(({ id, role }) => role === 'lot' && !seated.has(id));
    expect(bidders).toHaveLength(6);
    for (const { id } of bidders) {
      const appointments = [
        ...current.appointments,
        { lot: east, provider: id, role: 'primary' as const, share: 1 },
      ];
      expect(reportFigures(settled({ ...current, appointments })).totals.unmetHours).toBeLessThan(10);
    }
  });

  test('leave next to nothing with two providers a lot', () => {
    const two = scenarios.filter(({ rules }) => rules.providersPerLot === 2);
    expect(two).toHaveLength(2);
    for (const scenario of two) expect(reportFigures(settled(scenario)).totals.unmetHours).toBeLessThan(10);
  });
});

test('the plans of Kent leave several hundred hours today, and next to nothing in twelve districts', async () => {
  const { scenarios, settled } = await openSample('kent');
  const [current, districts] = scenarios.map(
    (scenario) => reportFigures(settled(scenario)).totals.unmetHours,
  );
  expect(current).toBeGreaterThan(500);
  expect(current).toBeLessThan(700);
  expect(districts).toBeLessThan(10);
});
