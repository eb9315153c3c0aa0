import { useId } from 'react';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { sayHours } from '../../words/say-number.ts';

/** A bar: its minutes, or whatever all bars are of, part by part. */
export interface StackedRow {
  readonly name: string;
  readonly lot?: Lot;
  readonly parts: readonly number[];
}

const BAR_HEIGHT = 20;

/** The tone and pattern of a part; `stranded` is that of people with nobody everywhere. */
export type BarTone = keyof typeof LINES;

/**
 * Bars on one scale, each divided into parts; beside each stands what `say` says of it, or its hours. Every tone
 * has a pattern of its own, so that parts are told apart in grey; the table beside the chart says the same in
 * numbers.
 */
export function StackedBars(props: {
  parts: readonly { readonly name: string; readonly tone: BarTone }[];
  rows: readonly StackedRow[];
  say?: (row: StackedRow) => string;
}) {
  const { parts, rows, say = (row) => sayHours(sumOf(row)) } = props;
  const id = useId();
  const full = Math.max(1, ...rows.map(sumOf));
  const used = parts.map((_, at) => rows.some((row) => row.parts[at]! > 0));
  return (
    <figure className="stacked-bars" aria-hidden="true">
      <svg width={0} height={0} className="chart-patterns">
        <defs>
          {parts.map(({ tone }) => (
            <pattern
              key={tone}
              id={`${id}-${tone}`}
              width={8}
              height={8}
              patternUnits="userSpaceOnUse"
              className={`stack-${tone}`}
            >
              <rect width={8} height={8} className="stack-ground" />
              <path d={LINES[tone]} className="stack-lines" />
            </pattern>
          ))}
        </defs>
      </svg>
      <ul className="chart-legend">
        {parts.map(
          ({ name, tone }, at) =>
            used[at] && (
              <li key={name}>
                <svg width={16} height={16}>
                  <rect width={16} height={16} className="chart-edge" fill={`url(#${id}-${tone})`} />
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
                  key={at}
                  className="chart-edge"
                  x={`${(100 * before(row.parts, at)) / full}%`}
                  width={`${(100 * part) / full}%`}
                  height={BAR_HEIGHT}
                  fill={`url(#${id}-${parts[at]!.tone})`}
                />
              ))}
            </svg>
            <span className="chart-value">{say(row)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function sumOf({ parts }: StackedRow): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function before(parts: readonly number[], at: number): number {
  return parts.slice(0, at).reduce((sum, part) => sum + part, 0);
}

const LINES = {
  first: '',
  second: 'M-2 10 10-2M-2 2 2-2M6 10 10 6',
  third: 'M4 4h.01M0 0h.01M8 0h.01M0 8h.01M8 8h.01',
  fourth: 'M0 4h8',
  fifth: 'M0 4h8M4 0v8',
  stranded: 'M-2 10 10-2M-2 2 2-2M6 10 10 6M-2-2 10 10M-2 6 2 10M6-2 10 2',
} as const;
