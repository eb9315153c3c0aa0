import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Fan } from '../../core/years/years-figures.ts';
import type { ChartFan } from './chart-fan.ts';
import { sayAmount } from '../words/say-estimate.ts';
import { chartScale, type ChartScale } from './chart-scale.ts';
import { FanAxes } from './fan-axes.tsx';
import { FanMark } from './fan-mark.tsx';
import { fanPaths } from './fan-paths.ts';
import { FanTable } from './fan-table.tsx';
import { niceTicks } from './nice-ticks.ts';
import { sayFan } from './say-fan.ts';
import { spreadLabels } from './spread-labels.ts';
import { fanAt } from './fan-at.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 270;
const USUAL_WIDTH = 640;
/** Lines of text beside the plot take so much height, two of them. */
const LABEL_HEIGHT = 34;

/**
 * How a figure goes on over weeks: the middle future as a line, and eight futures in ten as a band round it.
 * A second fan is hatched with a dashed line, so that they are told apart in grey. The chart has a scale of
 * its own and is drawn anew for the width it has; a table below says the same in numbers.
 */
export function FanChart(props: {
  title: string;
  /** What the values count: `packages`. */
  unit: string;
  fans: readonly [ChartFan] | readonly [ChartFan, ChartFan];
  /** A week that a line is drawn at, with the values there. */
  markedWeek?: number | null;
  /** The button beside the title that says what is shown. */
  ask?: ReactNode;
}) {
  const { title, unit, fans, markedWeek = null } = props;
  const id = useId();
  /** A table that nobody sees is not made: charts are drawn anew many times a second while weeks play. */
  const [isTableOpen, setIsTableOpen] = useState(false);
  const { ref, width } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const weeks = Math.max(1, ...fans.map(({ fan }) => fan.weeks.at(-1) ?? 0));
  const ticks = niceTicks(Math.max(...fans.map(({ fan }) => highest(fan))), 5);
  const most = ticks.at(-1)!;
  const scale = useMemo(() => chartScale(width, HEIGHT, weeks, most), [width, weeks, most]);
  return (
    <figure className="fan-chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <span id={`${id}-title`}>
          {title}: <span className="fan-unit">{unit}</span>
        </span>{' '}
        {props.ask}
      </figcaption>
      <div ref={ref}>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={`${title}, as a chart`}
          aria-describedby={`${id}-words`}
        >
          <HatchPattern id={`${id}-hatch`} />
          <FanAxes scale={scale} weeks={weeks} ticks={ticks} />
          {/* The one that is set against lies below. */}
          {fans
            .map((drawn, at) => (
              <FanShape key={at} fan={drawn.fan} scale={scale} hatch={at === 0 ? null : `${id}-hatch`} />
            ))
            .toReversed()}
          <FanNames fans={fans} scale={scale} />
          {markedWeek !== null && <FanMark week={markedWeek} fans={fans} scale={scale} />}
        </svg>
      </div>
      <p className="visually-hidden" id={`${id}-words`}>
        {fans.map((drawn) => sayFan(drawn, unit)).join(' ')}
      </p>
      <details onToggle={({ currentTarget }) => setIsTableOpen(currentTarget.open)}>
        <summary>{title}, as a table</summary>
        {isTableOpen && <FanTable title={title} unit={unit} fans={fans} weeks={weeks} ask={props.ask} />}
      </details>
    </figure>
  );
}

function FanShape({ fan, scale, hatch }: { fan: Fan; scale: ChartScale; hatch: string | null }) {
  const { middle, low, high, band } = useMemo(() => fanPaths(fan, scale), [fan, scale]);
  return (
    <g className={hatch === null ? 'fan fan-first' : 'fan fan-second'}>
      <path d={band} className="fan-band" {...(hatch !== null && { fill: `url(#${hatch})` })} />
      <path d={`${low}${high}`} className="fan-edge" />
      <path d={middle} className="fan-middle" />
    </g>
  );
}

/** The name of each line beside its end, with the value there. */
function FanNames({ fans, scale }: { fans: readonly ChartFan[]; scale: ChartScale }) {
  const named = fans.flatMap(({ name, fan }) => {
    const end = fanAt(fan, fan.weeks.at(-1) ?? 0);
    return end === null ? [] : [{ name, end }];
  });
  const heights = spreadLabels(
    named.map(({ end }) => scale.y(end.middle)),
    LABEL_HEIGHT,
    scale.top,
    scale.bottom - LABEL_HEIGHT / 2,
  );
  return named.map(({ name, end }, at) => (
    <text key={name} className="fan-name" x={scale.right + 6} y={heights[at]}>
      <tspan x={scale.right + 6}>{name}</tspan>
      <tspan x={scale.right + 6} dy="1.2em">
        {sayAmount(end.middle)}
      </tspan>
    </text>
  ));
}

function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V7" className="fan-hatch" />
      </pattern>
    </defs>
  );
}

function highest({ high }: Fan): number {
  return high.reduce((most, value) => Math.max(most, value), 0);
}
