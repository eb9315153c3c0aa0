import type { LotFigures } from '../../core/figures/figures.ts';
import type { Appointment } from '../../core/scenario/scenario.ts';
import { loadSegments, saySegments } from './load-segments.ts';
import { roomInLot } from './lot-warnings.ts';
import { sayHours } from '../words/say-number.ts';

/**
 * A lot's hours as one bar: who takes them, and a tick where its providers' room ends. Bars of one
 * ledger share a scale, `fullMinutes` wide, so that lots can be compared by eye.
 */
export function LoadBar(props: {
  figures: LotFigures;
  appointments: readonly Appointment[];
  colour: string;
  fullMinutes: number;
}) {
  const segments = loadSegments(props.figures);
  const room = roomInLot(props.figures, props.appointments);
  const width = (minutes: number) => `${(100 * minutes) / Math.max(props.fullMinutes, 1)}%`;
  const label = `${saySegments(segments)} Its own providers have room for ${sayHours(room)}.`;
  return (
    <div className="load-bar" role="img" aria-label={label} title={label}>
      {segments.map((segment) => (
        <span
          key={`${segment.tone}-${segment.name}`}
          className={`load-${segment.tone}`}
          style={{
            width: width(segment.minutes),
            ...(segment.tone === 'own' ? { background: shade(props.colour, segment.seat) } : {}),
          }}
        />
      ))}
      {room > 0 && <span className="load-room" style={{ left: `min(${width(room)}, 100% - 2px)` }} />}
    </div>
  );
}

/** A lighter shade for each further provider of the lot. */
function shade(colour: string, seat: number): string {
  return `color-mix(in srgb, ${colour} ${Math.max(30, 100 - 30 * seat)}%, var(--paper))`;
}
