import { firstLetters } from '../../../core/scenario/first-letters.ts';
import { useId, useMemo } from 'react';
import type { Move } from '../../../core/continuity/read-continuity.ts';
import type { Provider } from '../../../core/dataset/dataset.ts';
import { layFlows, OTHERS, type FlowBand, type FlowEnd, type FlowKind } from './lay-flows.ts';
import { MEASURES, sayAmount, sayFrom, sayTo, type Measure } from './say-changes.ts';

/** Who serves people today on the left, who would on the right, and between them bands as wide as what moves. */
export function FlowDiagram(props: {
  moves: readonly Move[];
  providers: readonly Provider[];
  measure: Measure;
}) {
  const { moves, providers, measure } = props;
  const id = useId();
  const { left, right, bands, height } = useMemo(
    () => layFlows(moves, (move) => move[measure]),
    [moves, measure],
  );
  const nameFrom = (key: number) => (key === OTHERS ? 'Other providers' : sayFrom(providers, key));
  const nameTo = (key: number) => (key === OTHERS ? 'Other providers' : sayTo(providers, key));
  if (bands.length === 0) return null;
  return (
    <figure className="flows">
      <div className="flows-scroll" tabIndex={0} role="group" aria-label="Picture of moves">
        <svg viewBox={`0 0 ${WIDTH} ${HEAD + height}`} role="img" aria-labelledby={`${id}-title`}>
          <title id={`${id}-title`}>
            {`${MEASURES[measure]} by who serves them today, on the left, and who would, on the right. The table below says the same.`}
          </title>
          <Hatches id={id} />
          <text className="flows-head" x={LEFT_BAR} y={18} textAnchor="end">
            Today
          </text>
          <text className="flows-head" x={RIGHT_BAR} y={18}>
            Under this plan
          </text>
          <g transform={`translate(0 ${HEAD})`}>
            {bands.map((band) => (
              <path
                key={`${band.from} ${band.to} ${band.kind}`}
                className={`flow flow-${band.kind}`}
                style={{ fill: `url(#${id}-${band.kind})` }}
                d={pathOf(band)}
              >
                <title>{`${nameFrom(band.from)} to ${nameTo(band.to)}: ${sayAmount(band.amount, measure)}`}</title>
              </path>
            ))}
            {left.map((end) => (
              <End key={end.key} end={end} name={nameFrom(end.key)} measure={measure} side="left" />
            ))}
            {right.map((end) => (
              <End key={end.key} end={end} name={nameTo(end.key)} measure={measure} side="right" />
            ))}
          </g>
        </svg>
      </div>
      <figcaption className="flows-legend">
        {KINDS.filter((kind) => bands.some((band) => band.kind === kind)).map((kind) => (
          <span key={kind} className="choice">
            <svg width="28" height="18" aria-hidden="true">
              <rect
                className={`flow flow-${kind}`}
                style={{ fill: `url(#${id}-${kind})` }}
                x="1"
                y="1"
                width="26"
                height="16"
              />
            </svg>
            {KIND_NAMES[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const WIDTH = 1000;
const HEAD = 26;
const BAR_WIDTH = 10;
const [LEFT_BAR, RIGHT_BAR] = [302, 698];
/** Letters of a name that have room beside the diagram; the table has the whole of it. */
const MOST_LETTERS = 28;

const KINDS: readonly FlowKind[] = ['kept', 'moved', 'left', 'new'];
const KIND_NAMES: Readonly<Record<FlowKind, string>> = {
  kept: 'Stays with its provider',
  moved: 'Moves to another',
  left: 'Left with nobody',
  new: 'No listed provider today',
};

function End(props: { end: FlowEnd; name: string; measure: Measure; side: 'left' | 'right' }) {
  const { end, measure, side } = props;
  const isLeft = side === 'left';
  const name = end.key === OTHERS ? `${end.providers} ${props.name.toLowerCase()}` : props.name;
  const said =
    end.key >= 0 && name.length > MOST_LETTERS ? `${firstLetters(name, MOST_LETTERS - 1).trimEnd()}…` : name;
  const amount = <tspan className="flows-amount">{sayAmount(end.amount, measure)}</tspan>;
  return (
    <g>
      <title>{`${name}: ${sayAmount(end.amount, measure)}`}</title>
      <rect
        className="flows-end"
        x={isLeft ? LEFT_BAR - BAR_WIDTH : RIGHT_BAR}
        y={end.top}
        width={BAR_WIDTH}
        height={Math.max(end.height, 1)}
      />
      <text
        x={isLeft ? LEFT_BAR - BAR_WIDTH - 6 : RIGHT_BAR + BAR_WIDTH + 6}
        y={end.top + end.height / 2 + 5}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {isLeft ? (
          <>
            {said} {amount}
          </>
        ) : (
          <>
            {amount} {said}
          </>
        )}
      </text>
    </g>
  );
}

/** A band that leaves and arrives level. */
function pathOf({ leftTop, rightTop, height }: FlowBand): string {
  const [start, end, middle] = [LEFT_BAR, RIGHT_BAR, (LEFT_BAR + RIGHT_BAR) / 2];
  const edge = (to: number, y0: number, y1: number) => `C${middle} ${y0} ${middle} ${y1} ${to} ${y1}`;
  return [
    `M${start} ${leftTop}`,
    edge(end, leftTop, rightTop),
    `V${rightTop + height}`,
    edge(start, rightTop + height, leftTop + height),
    'Z',
  ].join('');
}

/** What tells kinds of bands apart without colour. */
function Hatches({ id }: { id: string }) {
  const lines: Readonly<Record<FlowKind, string>> = {
    kept: '',
    moved: 'M-2 10 10-2M-2 18 18-2M6 18 18 6',
    left: 'M0 4h16M0 12h16M4 0v16M12 0v16',
    new: 'M4 4h.01M12 4h.01M8 8h.01M4 12h.01M12 12h.01',
  };
  return (
    <defs>
      {KINDS.map((kind) => (
        <pattern key={kind} id={`${id}-${kind}`} width="16" height="16" patternUnits="userSpaceOnUse">
          <rect width="16" height="16" className={`flow-ground-${kind}`} />
          <path d={lines[kind]} className={`flow-lines-${kind}`} />
        </pattern>
      ))}
    </defs>
  );
}
