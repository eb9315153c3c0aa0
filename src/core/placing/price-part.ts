import { bestFill, fillTables, type FillTables } from './fill-tables.ts';
import { linearProgramme, type Column } from './linear-programme.ts';
import type { PlacingAim } from './placing-aims.ts';
import { NONE, type PlacingPart } from './placing-part.ts';

/**
 * Prices that turn an aim into sums over single options: with any prices, `constant` + the `cost` of the options
 * chosen is no more than the aim comes to, for every placing that keeps to the limits of the aims before it.
 */
export interface Prices {
  readonly constant: number;
  /** By option. */
  readonly cost: Float64Array;
  /** By package: what placing it is worth; no more than the cost of its being left, where it may be. */
  readonly worth: Float64Array;
}

/** What a provider takes: options, one of a package. */
export interface Fill {
  readonly store: number;
  readonly options: readonly number[];
}

/** An aim to price, the aims before it, and how little each of those must come to. */
export interface AimInTurn {
  readonly aim: PlacingAim;
  readonly before: readonly { readonly aim: PlacingAim; readonly most: number }[];
  /** What the best placing so far comes to. */
  readonly best: number;
  /** By option: 1 where it may be chosen. */
  readonly isOpen: Uint8Array;
}

/** The prices of the best bound met, that bound, and how much of each option the linear programme chose in the end. */
export interface PricedPart {
  readonly prices: Prices;
  readonly bound: number;
  /** By option, 0 to 1. */
  readonly share: Float64Array;
  /** Numbers written to find them, about a thousand million a second. */
  readonly work: number;
}

/** How many times the dearest option of all packages each row costs that a placing breaks. */
const BROKEN = 20;
/** Bounds are sums of roundings; what they differ by less than this is nothing. */
export const NEARLY_NOTHING = 1e-5;
const MOST_ROUNDS = 200;
const MOST_TURNS = 300;

/**
 * The best prices, by generating columns: a linear programme shares packages out among what providers could take
 * whole, and the tables find what else they could take that would lower its cost, until there is nothing. Its bound
 * is that of Dantzig and Wolfe (1960), used for assignment by Savelsbergh (1997, Operations Research 45(6)): no
 * other prices give a better one. Stops early where the best placing is proven by what is found. `fills` is written
 * to, so that the next aim begins with them. Gives the prices of the best bound met, and that bound.
 */
export function pricePart(part: PlacingPart, turn: AimInTurn, tables: FillTables, fills: Fill[]): PricedPart {
  const programme = programmeOf(part, turn);
  for (const fill of fills)
    if (fill.options.every((option) => turn.isOpen[option] === 1)) programme.addFill(fill);
  let found: { prices: Prices; bound: number } | null = null;
  let work = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const turns = programme.solve(MOST_TURNS);
    work += turns * programme.rowCount ** 2 + tables.gains.length;
    const { prices, storePrices } = programme.prices();
    fillTables(part, tables, gainsOf(part, prices, turn.isOpen));
    let bound = prices.constant + prices.worth.reduce((sum, worth) => sum + worth, 0);
    let isNew = turns === MOST_TURNS;
    storePrices.forEach((price, store) => {
      const { gained, chosen } = bestFill(part, tables, store);
      bound -= gained;
      if (gained <= NEARLY_NOTHING - price) return;
      const fill = { store, options: chosen };
      fills.push(fill);
      programme.addFill(fill);
      isNew = true;
    });
    if (found === null || bound > found.bound) found = { prices, bound };
    if (!isNew || isBest(found.bound, turn)) break;
  }
  return { ...found!, share: programme.share(), work };
}

/** Whether a bound proves that the best so far cannot be bettered. */
export function isBest(bound: number, { aim, best }: Pick<AimInTurn, 'aim' | 'best'>): boolean {
  return aim.step === 0 ? bound >= best - NEARLY_NOTHING : bound > best - aim.step + NEARLY_NOTHING;
}

/** By option: what a provider gains by it at these prices. */
export function gainsOf(
  { at, firstOption }: PlacingPart,
  { cost, worth }: Prices,
  isOpen: Uint8Array,
): Float64Array {
  const gain = new Float64Array(cost.length);
  for (let p = 0; p < at.length; p++)
    for (let option = firstOption[p]!; option < firstOption[p + 1]!; option++)
      if (isOpen[option] === 1) gain[option] = worth[p]! - cost[option]!;
  return gain;
}

interface PlacingProgramme {
  addFill(fill: Fill): void;
  readonly rowCount: number;
  solve(mostTurns: number): number;
  prices(): { prices: Prices; storePrices: Float64Array };
  share(): Float64Array;
}

/** Rows: each package once, each provider one fill, limits of seats, rows of the aims, and the aims before. */
function programmeOf(part: PlacingPart, { aim, before, isOpen }: AimInTurn): PlacingProgramme {
  const { at, units, firstOption, store, limit, roomUnits, limitUnits } = part;
  const packageOf = new Int32Array(store.length);
  for (let p = 0; p < at.length; p++) packageOf.fill(p, firstOption[p], firstOption[p + 1]);
  const storeRow = at.length;
  const limitRow = storeRow + roomUnits.length;
  const aims = [...before.map(({ aim: earlier }) => earlier), aim];
  const aimRows = aims.flatMap(({ rows }) => rows);
  const aimRow = limitRow + limitUnits.length;
  const beforeRow = aimRow + aimRows.length;
  const right = Float64Array.from([
    ...at.map(() => 1),
    ...roomUnits.map(() => 1),
    ...limitUnits,
    ...aimRows.map((row) => Math.abs(row.right)),
    ...before.map(({ most }) => most),
  ]);
  const isSoft = (row: number) => (row >= storeRow && row < aimRow) || row >= beforeRow;
  const broken = aim.cost.reduce((most, cost) => Math.max(most, cost), 1) * at.length * BROKEN;
  const programme = linearProgramme(
    right,
    right.map((_, row) => (isSoft(row) ? 0 : broken)),
  );
  const signs = aimRows.map((row) => (row.right < 0 ? -1 : 1));
  aimRows.forEach(({ isExact }, row) => {
    if (!isExact) programme.add({ cost: 0, rows: [aimRow + row], weights: [-1] });
  });
  const helpers = helpersOf(aims);
  for (const { ofAim, rows, sign } of helpers) {
    const isLast = ofAim === before.length;
    programme.add({
      cost: isLast ? 1 : 0,
      rows: [...rows.map((row) => aimRow + row), ...(isLast ? [] : [beforeRow + ofAim])],
      weights: [...rows.map((row) => sign * signs[row]!), ...(isLast ? [] : [1])],
    });
  }
  const columnOf = (options: readonly number[], its: number): Column => {
    const weights = new Map<number, number>();
    const count = (row: number, weight: number) => {
      if (weight !== 0) weights.set(row, (weights.get(row) ?? 0) + weight);
    };
    let cost = 0;
    if (its !== NONE) count(storeRow + its, 1);
    for (const option of options) {
      cost += aim.cost[option]!;
      count(packageOf[option]!, 1);
      if (limit[option] !== NONE) count(limitRow + limit[option]!, units[packageOf[option]!]!);
      aimRows.forEach(({ weight }, row) => count(aimRow + row, signs[row]! * weight[option]!));
      before.forEach(({ aim: earlier }, turn) => count(beforeRow + turn, earlier.cost[option]!));
    }
    return { cost, rows: [...weights.keys()], weights: [...weights.values()] };
  };
  const added: (readonly number[])[] = [];
  const extra = aimRows.filter(({ isExact }) => !isExact).length + helpers.length;
  const addFill = ({ options, store: its }: Fill) => {
    added.push(options);
    programme.add(columnOf(options, its));
  };
  for (let p = 0; p < at.length; p++) {
    const nobody = firstOption[p + 1]! - 1;
    if (isOpen[nobody] === 1) addFill({ store: NONE, options: [nobody] });
  }

  return {
    rowCount: right.length,
    addFill,
    share: () => {
      const share = new Float64Array(store.length);
      programme.amounts().forEach((amount, column) => {
        for (const option of added[column - extra] ?? []) share[option]! += amount;
      });
      return share;
    },
    solve: (mostTurns) => programme.solve(mostTurns),
    prices: () => {
      const duals = programme.duals();
      const least0 = (value: number) => Math.min(0, value);
      const limitPrices = duals.slice(limitRow, aimRow).map(least0);
      const rowPrices = aimRows.map(({ isExact }, row) => {
        const price = signs[row]! * duals[aimRow + row]!;
        return isExact ? price : Math.max(0, price);
      });
      const beforePrices = before.map((_, turn) => least0(duals[beforeRow + turn]!));
      let constant = 0;
      limitPrices.forEach((price, its) => (constant += price * limitUnits[its]!));
      rowPrices.forEach((price, row) => (constant += price * aimRows[row]!.right));
      beforePrices.forEach((price, turn) => (constant += price * before[turn]!.most));
      for (const { ofAim, rows, sign, most } of helpers) {
        const counts = ofAim === before.length ? 1 : -beforePrices[ofAim]!;
        constant += least0(rows.reduce((sum, row) => sum - sign * rowPrices[row]!, counts)) * most;
      }
      const cost = aim.cost.map((own, option) => {
        let sum = own;
        if (limit[option] !== NONE) sum -= limitPrices[limit[option]!]! * units[packageOf[option]!]!;
        aimRows.forEach(({ weight }, row) => (sum -= rowPrices[row]! * weight[option]!));
        before.forEach(({ aim: earlier }, turn) => (sum -= beforePrices[turn]! * earlier.cost[option]!));
        return sum;
      });
      const worth = Float64Array.from(at, (_, p) => {
        const nobody = firstOption[p + 1]! - 1;
        return isOpen[nobody] === 1 ? Math.min(duals[p]!, cost[nobody]!) : duals[p]!;
      });
      return { prices: { constant, cost, worth }, storePrices: duals.slice(storeRow, limitRow) };
    },
  };
}

function helpersOf(aims: readonly PlacingAim[]) {
  let first = 0;
  return aims.flatMap(({ rows, helpers }, ofAim) => {
    const before = first;
    first += rows.length;
    return helpers.map((helper) => ({ ...helper, ofAim, rows: helper.rows.map((row) => before + row) }));
  });
}
