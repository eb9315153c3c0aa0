import { test } from 'vitest';
import { expectToFollow } from './expect-to-follow.ts';

test('what blocks cost in their lots kept up to date is what it is from nothing', () =>
  expectToFollow('lot-cost'));
