import { test } from 'vitest';
import { expectToFollow } from './expect-to-follow.ts';

test.each(['evenness', 'spread', 'mix', 'room'] as const)(
  '%s, which is of sums over lots, kept up to date is what it is from nothing',
  (kind) => expectToFollow(kind),
);
