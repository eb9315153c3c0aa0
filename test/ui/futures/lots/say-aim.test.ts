import { expect, test } from 'vitest';
import { AIMS } from '../../../../src/core/suggest/lot-wish.ts';
import type { AimGround } from '../../../../src/ui/futures/lots/aim-ground.ts';
import {
  sayAim,
  sayAimName,
  sayAimToday,
  sayAimWish,
  sayWholeHours,
} from '../../../../src/ui/futures/lots/say-aim.ts';
import { NO_VALUES } from './an-alternative.ts';

const NETWORKS = ['Primary Care Network', 'Primary Care Networks'] as const;
const ground: AimGround = {
  today: { ...NO_VALUES, travel: 50, zones: 60 },
  weight: 1000,
  hasMinutes: true,
  zoneMinutes: 600,
  zones: NETWORKS,
};

test('each aim has a name and a sentence, as a wish and as a line', () => {
  for (const aim of AIMS) {
    const [name, does] = sayAimWish(aim, NETWORKS);
    expect(name).not.toBe('');
    expect(does).toMatch(/\.$/);
    expect(sayAimName(aim, NETWORKS)).toMatch(/^[A-Z]/);
  }
});

test('minutes outside the main lot are said as the share kept together', () =>
  expect(sayAim('zones', 150, ground)).toBe('75%'));

test('hours × km² are said as a distance', () => expect(sayAim('compact', 4000, ground)).toBe('2 km'));

test('travel is said against today’s, which counts as 100', () => {
  expect(sayAim('travel', 50, ground)).toBe('100');
  expect(sayAim('travel', 47, ground)).toBe('94');
});

test('people and hours are said in their units', () => {
  expect(sayAim('stay', 1, ground)).toBe('1 person');
  expect(sayAim('keep-provider', 20, ground)).toBe('20 people');
  expect(sayAim('room', 90, ground)).toBe('2 h');
});

test('where there are no packages lots are even by their ground', () =>
  expect(sayAim('even-hours', 2e6, { ...ground, hasMinutes: false })).toBe('2 km²'));

test('where no zones are to be kept whole nothing is said of them', () =>
  expect(sayAim('zones', 0, { ...ground, zoneMinutes: 0 })).toBe('–'));

test('today’s value is a sentence, but nobody has changed lot yet', () => {
  expect(sayAimToday('zones', ground)).toBe('Today 90% of Primary Care Network hours are kept together.');
  expect(sayAimToday('stay', ground)).toBeNull();
});

test('hours are whole, but for less than one', () => {
  expect(sayWholeHours(7 * 60 + 20)).toBe('7 h');
  expect(sayWholeHours(15)).toBe('0.25 h');
  expect(sayWholeHours(0)).toBe('0 h');
});
