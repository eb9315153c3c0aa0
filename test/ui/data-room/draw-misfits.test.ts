import { describe, expect, it } from 'vitest';
import { drawMisfits } from '../../../src/ui/data-room/draw-misfits.ts';

/** On the equator, where a degree is as long either way. */
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
const GAP = { kind: 'gap' as const, squareMetres: 9, blocks: [] };

describe('a picture of ground', () => {
  it('has north at the top and its longer side from edge to edge', () => {
    const drawn = drawMisfits({
      outline: [box(0, -1, 4, 1)],
      misfits: [{ ...GAP, rings: [box(3, 0, 4, 1)] }],
      total: 1,
    });
    expect([drawn.width, drawn.height]).toEqual([400, 212]);
    expect(drawn.outline).toBe('M12 200L388 200L388 12L12 12Z');
    expect(drawn.marks).toEqual([
      {
        kind: 'gap',
        path: 'M294 106L388 106L388 12L294 12Z',
        middle: { x: 341, y: 59 },
        number: { x: 341, y: 43 },
      },
    ]);
  });

  it('is as narrow as the ground is: at 60° north a degree of longitude is half a degree of latitude', () => {
    const drawn = drawMisfits({ outline: [box(0, 59, 2, 61)], misfits: [], total: 0 });
    expect([drawn.width, drawn.height]).toEqual([212, 400]);
  });

  it('is there without an outline too', () => {
    const drawn = drawMisfits({ outline: [], misfits: [{ ...GAP, rings: [box(0, 0, 1, 1)] }], total: 1 });
    expect(drawn.outline).toBe('');
    expect(drawn.marks[0]).toMatchObject({ middle: { x: 200, y: 200 } });
  });
});
