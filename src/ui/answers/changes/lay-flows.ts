import { UNMET } from '../../../core/allocation/allocation.ts';
import type { Move } from '../../../core/continuity/read-continuity.ts';

/** In place of a provider: all those not drawn by themselves. */
export const OTHERS = -9;

/** What happens to what flows: it stays, goes to another, is left with nobody, or has nobody today. */
export type FlowKind = 'kept' | 'moved' | 'left' | 'new';

/** One of those on a side of the diagram, from the top down. Sizes are in units of the diagram. */
export interface FlowEnd {
  /** Position of a provider, or a code of `Move`, or `OTHERS`. */
  readonly key: number;
  readonly amount: number;
  /** How many providers it stands for. */
  readonly providers: number;
  readonly top: number;
  readonly height: number;
}

export interface FlowBand {
  readonly from: number;
  readonly to: number;
  readonly kind: FlowKind;
  readonly amount: number;
  readonly leftTop: number;
  readonly rightTop: number;
  readonly height: number;
}

export interface FlowPicture {
  readonly left: readonly FlowEnd[];
  readonly right: readonly FlowEnd[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

/** So many providers are drawn by themselves. */
const MOST_ENDS = 12;
/** Room for a name beside an end, however small. */
const GAP = 20;
const INNER_HEIGHT = 400;

/**
 * Lays out moves as bands from who serves today, on the left, to who would, on the right; as thick as what
 * they hold. The largest come first on the left; on the right each comes across from itself, or else from the
 * middle of what it takes over, so that few bands cross. Providers that little moves from or to are gathered, and those who are none come last.
 */
export function layFlows(moves: readonly Move[], amountOf: (move: Move) => number): FlowPicture {
  const flows = gather(moves, amountOf);
  const total = flows.reduce((sum, { amount }) => sum + amount, 0);
  const scale = total === 0 ? 0 : INNER_HEIGHT / total;
  const left = stack(
    endsOf(flows, 'from', moves, (end) => -end.amount),
    scale,
  );
  const topOf = new Map(left.map(({ key, top, height }) => [key, top + height / 2]));
  const middleOf = (key: number) => {
    if (key >= 0 && topOf.has(key)) return topOf.get(key)!;
    const into = flows.filter(({ to }) => to === key);
    const weight = into.reduce((sum, { amount }) => sum + amount, 0);
    return into.reduce((sum, { from, amount }) => sum + topOf.get(from)! * amount, 0) / weight;
  };
  const right = stack(
    endsOf(flows, 'to', moves, ({ key }) => middleOf(key)),
    scale,
  );
  return {
    left,
    right,
    bands: bandsOf(flows, left, right, scale),
    height: Math.max(0, ...[...left, ...right].map(({ top, height }) => top + height)) + GAP / 2,
  };
}

type Flow = Pick<FlowBand, 'from' | 'to' | 'kind' | 'amount'>;

/** Joins moves between the same ends, small providers taken as one. */
function gather(moves: readonly Move[], amountOf: (move: Move) => number): Flow[] {
  const drawn = whoMatters(moves, amountOf);
  const joined = new Map<string, Flow>();
  for (const move of moves) {
    const amount = amountOf(move);
    if (amount === 0) continue;
    const endOf = (key: number) => (key < 0 || drawn.has(key) ? key : OTHERS);
    const [from, to, kind] = [endOf(move.from), endOf(move.to), kindOf(move)];
    const key = `${from} ${to} ${kind}`;
    joined.set(key, { from, to, kind, amount: (joined.get(key)?.amount ?? 0) + amount });
  }
  return [...joined.values()];
}

/** The providers that most comes to or goes from, then those that hold most: the same on both sides. */
function whoMatters(moves: readonly Move[], amountOf: (move: Move) => number): Set<number> {
  const held = new Map<number, { changing: number; all: number }>();
  for (const move of moves) {
    const [amount, isChange] = [amountOf(move), kindOf(move) === 'moved' || kindOf(move) === 'left'];
    for (const key of new Set([move.from, move.to])) {
      const { changing, all } = held.get(key) ?? { changing: 0, all: 0 };
      if (key >= 0) held.set(key, { changing: changing + (isChange ? amount : 0), all: all + amount });
    }
  }
  const ranked = [...held]
    .sort(([, a], [, b]) => b.changing - a.changing || b.all - a.all)
    .map(([provider]) => provider);
  // One alone is drawn rather than gathered.
  return new Set(ranked.length <= MOST_ENDS + 1 ? ranked : ranked.slice(0, MOST_ENDS));
}

function kindOf({ from, to }: Move): FlowKind {
  if (from < 0) return 'new';
  if (from === to) return 'kept';
  return to === UNMET ? 'left' : 'moved';
}

type UnplacedEnd = Pick<FlowEnd, 'key' | 'amount' | 'providers'>;

function endsOf(
  flows: readonly Flow[],
  side: 'from' | 'to',
  moves: readonly Move[],
  rank: (end: UnplacedEnd) => number,
): UnplacedEnd[] {
  const keys = [...new Set(flows.map((flow) => flow[side]))];
  const drawn = new Set(keys);
  const gathered = new Set(moves.map((move) => move[side]).filter((key) => key >= 0 && !drawn.has(key)));
  const ends = keys.map((key) => ({
    key,
    amount: flows.reduce((sum, flow) => sum + (flow[side] === key ? flow.amount : 0), 0),
    providers: key === OTHERS ? gathered.size : 1,
  }));
  const place = ({ key }: UnplacedEnd) => (key >= 0 ? 0 : key === OTHERS ? 1 : 1 - key);
  return ends.sort((a, b) => place(a) - place(b) || rank(a) - rank(b) || a.key - b.key);
}

function stack(ends: readonly UnplacedEnd[], scale: number): FlowEnd[] {
  let top = GAP / 2;
  return ends.map((end) => {
    const height = end.amount * scale;
    const placed = { ...end, top, height };
    top += height + GAP;
    return placed;
  });
}

/** Bands leave and arrive in the order of the ends they go to and come from. */
function bandsOf(
  flows: readonly Flow[],
  left: readonly FlowEnd[],
  right: readonly FlowEnd[],
  scale: number,
): FlowBand[] {
  const [leftTop, rightTop] = [left, right].map(
    (ends) => new Map(ends.map(({ key, top }) => [key, top])),
  ) as [Map<number, number>, Map<number, number>];
  const leaving = flows.toSorted((a, b) => rightTop.get(a.to)! - rightTop.get(b.to)!);
  const arriving = flows.toSorted((a, b) => leftTop.get(a.from)! - leftTop.get(b.from)!);
  const tops = (ordered: readonly Flow[], start: ReadonlyMap<number, number>, side: 'from' | 'to') => {
    const next = new Map(start);
    return new Map(
      ordered.map((flow) => {
        const top = next.get(flow[side])!;
        next.set(flow[side], top + flow.amount * scale);
        return [flow, top];
      }),
    );
  };
  const [lefts, rights] = [tops(leaving, leftTop, 'from'), tops(arriving, rightTop, 'to')];
  return flows.map((flow) => ({
    ...flow,
    leftTop: lefts.get(flow)!,
    rightTop: rights.get(flow)!,
    height: flow.amount * scale,
  }));
}
