import { test } from 'vitest';
import { expectToFollow } from './expect-to-follow.ts';

test('minutes outside the lot of their zone kept up to date are what they are from nothing', () =>
  expectToFollow('zones'));
