import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';

describe('definitions of figures', () => {
  it.each(Object.entries(DEFINITIONS))(
    '%s says what it means, how it is worked out and its source',
    (_, definition) => {
      expect(definition.name).not.toBe('');
      for (const sentence of [definition.meaning, definition.formula, definition.source]) {
        expect(sentence).toMatch(/^\S.*\.$/s);
      }
    },
  );

  it('gives no two figures the same name', () => {
    const names = Object.values(DEFINITIONS).map((definition) => definition.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
