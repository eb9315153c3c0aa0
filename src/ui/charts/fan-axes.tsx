import { sayNumber } from '../words/say-number.ts';
import type { ChartScale } from './chart-scale.ts';
import { weekAxis } from './week-axis.ts';

/** Lines across at round values, and the time below. */
export function FanAxes(props: { scale: ChartScale; weeks: number; ticks: readonly number[] }) {
  const { scale, weeks, ticks } = props;
  const { left, right, bottom, height } = scale;
  const axis = weekAxis(weeks);
  return (
    <g className="fan-axes">
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${scale.y(tick)}H${right}`} className={tick === 0 ? 'fan-ground' : 'fan-rule'} />
          <text x={left - 6} y={scale.y(tick)} textAnchor="end" dominantBaseline="middle">
            {sayNumber(tick)}
          </text>
        </g>
      ))}
      {axis.ticks.map(({ week, label }) => (
        <g key={week}>
          <path d={`M${scale.x(week)} ${bottom}v5`} className="fan-ground" />
          <text x={scale.x(week)} y={bottom + 19} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={height - 4} textAnchor="middle">
        {axis.name}
      </text>
    </g>
  );
}
