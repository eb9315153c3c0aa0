import { test } from 'vitest';
import { expectToFollow } from './expect-to-follow.ts';

test('inertia about centres of weight kept up to date is what it is from nothing', () =>
  expectToFollow('inertia'));
