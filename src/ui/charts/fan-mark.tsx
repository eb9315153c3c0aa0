import type { ChartFan } from './chart-fan.ts';
import type { ChartScale } from './chart-scale.ts';
import { fanAt } from './fan-at.ts';

/** A line at a week, with a dot on each middle there. */
export function FanMark(props: { week: number; fans: readonly ChartFan[]; scale: ChartScale }) {
  const { week, fans, scale } = props;
  const x = scale.x(week);
  const share = (x - scale.left) / (scale.right - scale.left);
  const anchor = share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle';
  return (
    <g className="fan-mark">
      <path d={`M${x} ${scale.top - 4}V${scale.bottom}`} />
      {fans.map(({ fan }, at) => {
        const point = fanAt(fan, week);
        return point && <circle key={at} cx={x} cy={scale.y(point.middle)} r={4} />;
      })}
      <text x={x} y={scale.top - 8} textAnchor={anchor}>
        Week {week}
      </text>
    </g>
  );
}
