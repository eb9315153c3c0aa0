/**
 * What happens next, and to whom: one entry for each slot that has something ahead, which moves when its time does.
 * A heap with four branches on typed arrays, as they are shallower than two and stay in the cache.
 */
export interface EventHeap {
  /** By place in the heap. The first is the next; it is infinite where nothing is ahead. */
  weeks: Float64Array;
  slots: Int32Array;
  /** By slot: its place, or `NOWHERE`. */
  place: Int32Array;
  count: number;
}

const NOWHERE = -1;
const BRANCHES = 4;

export function eventHeap(): EventHeap {
  return {
    weeks: new Float64Array(64).fill(Infinity),
    slots: new Int32Array(64),
    place: new Int32Array(64).fill(NOWHERE),
    count: 0,
  };
}

export function clearHeap(heap: EventHeap): void {
  heap.place.fill(NOWHERE);
  heap.weeks[0] = Infinity;
  heap.count = 0;
}

/** Puts a slot's next event at a week, in place of the one it had; an infinite week takes it out. */
export function schedule(heap: EventHeap, slot: number, week: number): void {
  if (slot >= heap.place.length) growPlaces(heap, slot);
  const place = heap.place[slot]!;
  if (week === Infinity) {
    if (place !== NOWHERE) takeOut(heap, place);
  } else if (place === NOWHERE) {
    if (heap.count === heap.weeks.length) growEntries(heap);
    rise(heap, heap.count++, slot, week);
  } else if (week < heap.weeks[place]!) rise(heap, place, slot, week);
  else sink(heap, place, slot, week);
}

/** The last entry fills the gap. */
function takeOut(heap: EventHeap, place: number): void {
  heap.place[heap.slots[place]!] = NOWHERE;
  const last = --heap.count;
  const [slot, week] = [heap.slots[last]!, heap.weeks[last]!];
  heap.weeks[last] = Infinity;
  if (place === last) return;
  if (place > 0 && week < heap.weeks[(place - 1) >> 2]!) rise(heap, place, slot, week);
  else sink(heap, place, slot, week);
}

function rise({ weeks, slots, place }: EventHeap, from: number, slot: number, week: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 2;
    if (weeks[parent]! <= week) break;
    weeks[at] = weeks[parent]!;
    slots[at] = slots[parent]!;
    place[slots[at]!] = at;
    at = parent;
  }
  weeks[at] = week;
  slots[at] = slot;
  place[slot] = at;
}

function sink({ weeks, slots, place, count }: EventHeap, from: number, slot: number, week: number): void {
  let at = from;
  for (;;) {
    const first = at * BRANCHES + 1;
    if (first >= count) break;
    const end = Math.min(first + BRANCHES, count);
    let soonest = first;
    for (let child = first + 1; child < end; child++) if (weeks[child]! < weeks[soonest]!) soonest = child;
    if (weeks[soonest]! >= week) break;
    weeks[at] = weeks[soonest]!;
    slots[at] = slots[soonest]!;
    place[slots[at]!] = at;
    at = soonest;
  }
  weeks[at] = week;
  slots[at] = slot;
  place[slot] = at;
}

function growPlaces(heap: EventHeap, slot: number): void {
  const place = new Int32Array(2 * (slot + 1)).fill(NOWHERE);
  place.set(heap.place);
  heap.place = place;
}

function growEntries(heap: EventHeap): void {
  const weeks = new Float64Array(2 * heap.weeks.length).fill(Infinity);
  weeks.set(heap.weeks);
  const slots = new Int32Array(weeks.length);
  slots.set(heap.slots);
  Object.assign(heap, { weeks, slots });
}
