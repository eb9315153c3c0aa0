import { describe, expect, test } from 'vitest';
import { mostlyIn } from '../../../src/core/geometry/mostly-in.ts';
import { draw } from '../drawing.ts';

describe('a shape lies mostly in a region', () => {
  const shape = draw('AAA').shapeOf('A');

  test('where more than half of its area does', () => {
    expect(mostlyIn(shape, draw('BB.').shapeOf('B'))).toBe(true);
    expect(mostlyIn(shape, draw('B..').shapeOf('B'))).toBe(false);
    expect(mostlyIn(shape, draw('.../BBB').shapeOf('B'))).toBe(false);
  });

  test('wherever the parts of it that do', () =>
    expect(mostlyIn(shape, draw('B.B').shapeOf('B'))).toBe(true));
});
