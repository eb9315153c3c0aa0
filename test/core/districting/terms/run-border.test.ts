import { test } from 'vitest';
import { expectToFollow } from './expect-to-follow.ts';

test('borders kept up to date are what they are from nothing', () => expectToFollow('border'));
