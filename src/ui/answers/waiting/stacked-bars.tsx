import { useId } from 'react';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { sayHours } from '../../words/say-number.ts';

/** A bar: its minutes part by part. */
export interface StackedRow {
  readonly name: string;
  readonly lot?: Lot;
  readonly parts: readonly number[];
}

const BAR_HEIGHT = 20;

/**
 * Bars of hours on one scale, each divided into parts. A part's tone and pattern go by its place, so that
 * they are told apart in grey; the table beside the chart says the same in numbers. At most six parts.
 */
export function StackedBars({ parts, rows }: { parts: readonly string[]; rows: readonly StackedRow[] }) {
  const id = useId();
  const minutes = (row: StackedRow) => row.parts.reduce((sum, part) => sum + part, 0);
  const full = Math.max(1, ...rows.map(minutes));
  const used = parts.map((_, at) => rows.some((row) => row.parts[at]! > 0));
  return (
    <figure className="stacked-bars" aria-hidden="true">
      <svg width={0} height={0} className="chart-patterns">
        <defs>
          {LINES.map((lines, at) => (
            <pattern key={at} id={`${id}-${at}`} width={8} height={8} patternUnits="userSpaceOnUse">
              <rect width={8} height={8} className={`stack-ground-${at}`} />
              <path d={lines} className={`stack-lines-${at}`} />
            </pattern>
          ))}
        </defs>
      </svg>
      <ul className="chart-legend">
        {parts.map(
          (name, at) =>
            used[at] && (
              <li key={name}>
                <svg width={16} height={16}>
                  <rect width={16} height={16} className="chart-edge" fill={`url(#${id}-${at})`} />
                </svg>
                {name}
              </li>
            ),
        )}
      </ul>
      <div className="chart-bars">
        {rows.map((row) => (
          <div className="chart-row" key={row.name}>
            <span className="chart-name" title={row.name}>
              {row.lot && <LotSwatch lot={row.lot} size={12} />} <span>{row.name}</span>
            </span>
            <svg className="chart-bar" width="100%" height={BAR_HEIGHT}>
              {row.parts.map((part, at) => (
                <rect
                  key={parts[at]}
                  className="chart-edge"
                  x={`${(100 * before(row.parts, at)) / full}%`}
                  width={`${(100 * part) / full}%`}
                  height={BAR_HEIGHT}
                  fill={`url(#${id}-${at})`}
                />
              ))}
            </svg>
            <span className="chart-value">{sayHours(minutes(row))}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function before(parts: readonly number[], at: number): number {
  return parts.slice(0, at).reduce((sum, part) => sum + part, 0);
}

const LINES = [
  '',
  'M-2 10 10-2M-2 2 2-2M6 10 10 6',
  'M4 4h.01M0 0h.01M8 0h.01M0 8h.01M8 8h.01',
  'M0 4h8',
  'M0 4h8M4 0v8',
  'M-2-2 10 10M-2 6 2 10M6-2 10 2',
];
