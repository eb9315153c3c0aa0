import { useId, useMemo } from 'react';
import type { Fabric, ZoneMembership } from '../../core/fabric/fabric.ts';
import { NEED_STEPS, needStep } from '../../core/figures/need-by-block.ts';
import { hatchingOf } from '../../core/scenario/lot-look.ts';
import { NO_LOT, type Assignment, type Lot } from '../../core/scenario/scenario.ts';
import { dissolveBlocks } from './dissolve-blocks.ts';
import { pathOfBorders, pathOfRings } from './path-words.ts';
import { PicturePatterns, type PatternKey } from './picture-patterns.tsx';
import { planNames } from './plan-names.ts';
import { LONGER_SIDE, sketchFabric } from './sketch-fabric.ts';

/** A number of each block, shown in five shades of one hue, darkest from `top` on; see `NEED_STEPS`. */
export interface BlockShades {
  readonly values: Float64Array;
  readonly top: number;
}

const LETTER_PIXELS = 11;

/**
 * A small map of a plan. Lots are filled in their colours and hatchings; or, with `shades`, blocks by their
 * numbers, under the outlines of the lots. Blocks in no lot are hatched on plain ground. `label` says in
 * words what is to be seen; `size` is the longer side in pixels.
 */
export function PlanPicture(props: {
  fabric: Fabric;
  lots: readonly Lot[];
  assignment: Assignment;
  label: string;
  shades?: BlockShades;
  /** Zones whose borders are drawn over the lots. */
  zones?: ZoneMembership;
  size?: number;
}) {
  const { fabric, lots, assignment, shades, zones, size = 220 } = props;
  const prefix = useId();
  const sketch = sketchFabric(fabric);
  const rings = useMemo(() => dissolveBlocks(fabric, assignment), [fabric, assignment]);
  const borders = useMemo(() => pathOfBorders(fabric, assignment, true), [fabric, assignment]);
  const shown = useMemo(() => (shades === undefined ? null : shadePaths(fabric, shades)), [fabric, shades]);
  const zoneBorders = useMemo(
    () => (zones === undefined ? null : pathOfBorders(fabric, zones.zoneOfBlock, false)),
    [fabric, zones],
  );
  const unitsInPixel = LONGER_SIDE / size;
  const names = useMemo(
    () => planNames(lots, rings, LETTER_PIXELS * unitsInPixel),
    [lots, rings, unitsInPixel],
  );
  const hatch = (key: PatternKey) => `url(#${prefix}-${key})`;
  return (
    <svg
      className="plan-picture"
      role="img"
      aria-label={props.label}
      width={Math.round(sketch.width / unitsInPixel)}
      height={Math.round(sketch.height / unitsInPixel)}
      viewBox={`0 0 ${sketch.width} ${sketch.height}`}
    >
      <PicturePatterns prefix={prefix} scale={unitsInPixel} />
      {shown === null && <path className="picture-land" d={pathOfRings(rings.get(NO_LOT) ?? [])} />}
      {shown === null && <path fill={hatch('no-lot')} d={pathOfRings(rings.get(NO_LOT) ?? [])} />}
      {shown === null &&
        lots.map((lot) => {
          const path = pathOfRings(rings.get(lot.id) ?? []);
          const hatching = hatchingOf(lot);
          return (
            <g key={lot.id} className="picture-lot">
              <path fill={lot.colour} d={path} />
              {hatching !== 'plain' && <path fill={hatch(hatching)} d={path} />}
            </g>
          );
        })}
      {shown?.map(({ step, path }) => (
        <g key={step} className={`picture-shade picture-shade-${step}`}>
          <path d={path} />
          {(step === 4 || step === 5) && <path style={{ fill: hatch(`shade-${step}`) }} d={path} />}
        </g>
      ))}
      <path className="picture-casing" d={borders} />
      <path className="picture-border" d={borders} />
      {zoneBorders !== null && <path className="picture-zones" d={zoneBorders} />}
      {names.map(({ lot, name, x, y }) => (
        <text key={lot.id} className="picture-name" x={x} y={y} fontSize={LETTER_PIXELS * unitsInPixel}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** The ground in each shade, the lightest first; 0 is ground with nothing to show. */
function shadePaths(fabric: Fabric, { values, top }: BlockShades): { step: number; path: string }[] {
  const steps = Uint8Array.from(values, (value) => needStep(value, top));
  const rings = dissolveBlocks(fabric, steps);
  return Array.from({ length: NEED_STEPS.length + 1 }, (_, step) => ({
    step,
    path: pathOfRings(rings.get(step) ?? []),
  }));
}
