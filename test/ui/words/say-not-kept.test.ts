import { expect, test } from 'vitest';
import { sayNotKept } from '../../../src/ui/words/say-not-kept.ts';

test.each(['full', 'denied', 'newer-app', 'overtaken', 'unknown'] as const)(
  'what is not kept (%s) is said with what is safe and what to do',
  (cause) => {
    const words = sayNotKept(cause, 'Strange error');
    expect(words).toMatch(/^Not kept in this browser: /);
    expect(words).toContain('Your work is safe while this page is open.');
    expect(words.split('. ').length).toBeGreaterThan(2);
    expect(words.includes('Strange error')).toBe(cause === 'unknown');
  },
);
