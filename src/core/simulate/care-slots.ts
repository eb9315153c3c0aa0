/** What a package is at. */
export const WAITS = 0;
export const IN_CARE = 1;
/** In hospital, with its hours kept free. */
export const AWAY_KEPT = 2;
/** In hospital, and nobody keeps a place. */
export const AWAY = 3;

/** Of a slot's `taker` and `seat`. */
export const NOBODY = -1;

/**
 * The packages that there are, one a slot, in columns; slots are used again. Weeks are from the start, and
 * infinite for what does not happen.
 */
export interface CareSlots {
  template: Int32Array;
  /** Who it is to chance. */
  key: Int32Array;
  minutes: Int32Array;
  state: Uint8Array;
  /** Provider, or the spot market. */
  taker: Int16Array;
  seat: Int32Array;
  /** Series that its minutes are counted in. */
  series: Uint8Array;
  /** Stays in hospital, and hand-backs, that it has had or missed. */
  stays: Int32Array;
  handBacks: Int32Array;
  /** 1 where it shrinks once care has begun. */
  shrinks: Uint8Array;
  endAt: Float64Array;
  /** Weeks of care that are left, where they do not pass while it waits. */
  weeksLeft: Float64Array;
  /** Next change of being in hospital. */
  stayAt: Float64Array;
  returnAt: Float64Array;
  handBackAt: Float64Array;
  shrinkAt: Float64Array;
  waitsSince: Float64Array;
  /** From when on its waiting is not counted yet. */
  countedSince: Float64Array;
  /** Place in the order of joining a queue. */
  joined: Int32Array;
  free: Int32Array;
  freeCount: number;
  /** Slots that were ever used. */
  count: number;
}

export function careSlots(): CareSlots {
  return columnsOf(256);
}

export function clearSlots(slots: CareSlots): void {
  slots.count = 0;
  slots.freeCount = 0;
}

/** A slot for a package, which waits for everything to be written. */
export function takeSlot(slots: CareSlots): number {
  if (slots.freeCount > 0) return slots.free[--slots.freeCount]!;
  if (slots.count === slots.template.length) grow(slots);
  return slots.count++;
}

export function freeSlot(slots: CareSlots, slot: number): void {
  slots.taker[slot] = NOBODY;
  slots.free[slots.freeCount++] = slot;
}

function columnsOf(length: number): CareSlots {
  const [weeks, whole, code] = [
    () => new Float64Array(length),
    () => new Int32Array(length),
    () => new Uint8Array(length),
  ];
  return {
    template: whole(),
    key: whole(),
    minutes: whole(),
    state: code(),
    taker: new Int16Array(length),
    seat: whole(),
    series: code(),
    stays: whole(),
    handBacks: whole(),
    shrinks: code(),
    endAt: weeks(),
    weeksLeft: weeks(),
    stayAt: weeks(),
    returnAt: weeks(),
    handBackAt: weeks(),
    shrinkAt: weeks(),
    waitsSince: weeks(),
    countedSince: weeks(),
    joined: whole(),
    free: whole(),
    freeCount: 0,
    count: 0,
  };
}

function grow(slots: CareSlots): void {
  const larger = columnsOf(2 * slots.template.length);
  for (const name of Object.keys(larger) as (keyof CareSlots)[]) {
    const [column, old] = [larger[name], slots[name]];
    if (typeof column !== 'number' && typeof old !== 'number') column.set(old);
  }
  Object.assign(slots, larger, { count: slots.count, freeCount: slots.freeCount });
}
