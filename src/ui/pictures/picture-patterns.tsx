import { HATCHINGS, type Hatching } from '../../core/scenario/lot-look.ts';

export type PatternKey = Exclude<Hatching, 'plain'> | 'no-lot' | 'shade-4' | 'shade-5';

/** The hatchings of a picture, each a pattern `<prefix>-<key>`; `scale` is units of the picture in a pixel. */
export function PicturePatterns({ prefix, scale }: { prefix: string; scale: number }) {
  return (
    <defs>
      {KEYS.map((key) => (
        <pattern
          key={key}
          id={`${prefix}-${key}`}
          className={`picture-hatch picture-hatch-${key}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <path d={PATTERN_PATHS[key]} />
        </pattern>
      ))}
    </defs>
  );
}

const KEYS: readonly PatternKey[] = [
  ...HATCHINGS.filter((hatching) => hatching !== 'plain'),
  'no-lot',
  'shade-4',
  'shade-5',
];

const RISING = 'M-2 10 10-2M-2 2 2-2M6 10 10 6';
/** Eight units square. */
export const PATTERN_PATHS: Readonly<Record<PatternKey, string>> = {
  rising: RISING,
  falling: 'M-2-2 10 10M6-2 10 2M-2 6 2 10',
  dotted: 'M2 2h.01M6 6h.01',
  level: 'M0 2h8M0 6h8',
  upright: 'M2 0v8M6 0v8',
  crossed: 'M0 4h8M4 0v8',
  'no-lot': RISING,
  'shade-4': RISING,
  'shade-5': `${RISING}M-2-2 10 10M6-2 10 2M-2 6 2 10`,
};
