import { describe, expect, test } from 'vitest';
import { trustOwnPrograms } from '../../src/workers/trust-own-programs.ts';

type Rules = Record<'createScriptURL' | 'createHTML', (text: string) => string | null>;

describe('what may become a program', () => {
  test('is what lies inside the page and what is named, and no text becomes markup', () => {
    const policies: [string, Rules][] = [];
    const trustedTypes = { createPolicy: (name: string, rules: Rules) => policies.push([name, rules]) };
    trustOwnPrograms(['https://council.example/lots/offline.js'], { trustedTypes });
    const [[name, { createScriptURL, createHTML }]] = policies as [[string, Rules]];
    expect(name).toBe('default');
    expect(createScriptURL('blob:https://council.example/1')).toBe('blob:https://council.example/1');
    expect(createScriptURL('https://council.example/lots/offline.js')).not.toBeNull();
    for (const other of [
      'https://council.example/lots/other.js',
      'https://elsewhere.example/a.js',
      'data:,1',
    ])
      expect(createScriptURL(other)).toBeNull();
    expect(createHTML('')).toBe('');
    expect(createHTML('<b>')).toBeNull();
  });

  test('is not asked where the browser does not ask', () =>
    expect(() => trustOwnPrograms([], {})).not.toThrow());
});
