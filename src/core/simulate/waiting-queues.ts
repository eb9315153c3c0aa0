import type { CareModel } from './care-model.ts';
import type { CareSlots } from './care-slots.ts';
import { NO_SEAT, seatOf, type ProviderRooms } from './provider-rooms.ts';

/** Packages of one lot and one kind of care that wait, the oldest first. */
export interface Queue {
  readonly lot: number;
  slots: Int32Array;
  minutes: Int32Array;
  /** Those that wait are from `head` to before `tail`. */
  head: number;
  tail: number;
  /** No package that waits is smaller; so a provider with less room need not look. Infinite where none waits. */
  smallest: number;
}

export interface WaitingQueues {
  readonly queues: readonly Queue[];
  /** By template: the queue that it joins. */
  readonly queueOf: Int32Array;
  /** By provider, and the spot market: queues of packages that it could take. */
  readonly servedBy: readonly (readonly Queue[])[];
  joined: number;
}

/** Who could take a package is the same for all of a lot and a kind, but for room; so they queue together. */
export function waitingQueues({ templates, canTake }: CareModel, rooms: ProviderRooms): WaitingQueues {
  const places = new Map<string, number>();
  const queues: Queue[] = [];
  const servedBy: Queue[][] = Array.from({ length: rooms.providerCount + 1 }, () => []);
  const queueOf = Int32Array.from({ length: templates.count }, (_, template) => {
    const [lot, kind] = [templates.lot[template]!, templates.kind[template]!];
    const known = places.get(`${lot} ${kind}`);
    if (known !== undefined) return known;
    const queue: Queue = {
      lot,
      slots: new Int32Array(16),
      minutes: new Int32Array(16),
      head: 0,
      tail: 0,
      smallest: Infinity,
    };
    for (let provider = 0; provider < rooms.providerCount; provider++)
      if (
        canTake[kind * rooms.providerCount + provider] === 1 &&
        (seatOf(rooms, lot, provider) !== NO_SEAT || rooms.standby[lot]!.includes(provider))
      )
        servedBy[provider]!.push(queue);
    servedBy[rooms.spot]!.push(queue);
    places.set(`${lot} ${kind}`, queues.length);
    return queues.push(queue) - 1;
  });
  return { queues, queueOf, servedBy, joined: 0 };
}

export function clearQueues(waiting: WaitingQueues): void {
  waiting.joined = 0;
  for (const queue of waiting.queues) emptyQueue(queue);
}

export function joinQueue(waiting: WaitingQueues, slots: CareSlots, slot: number): void {
  const queue = waiting.queues[waiting.queueOf[slots.template[slot]!]!]!;
  if (queue.tail === queue.slots.length) makeRoom(queue);
  const minutes = slots.minutes[slot]!;
  slots.joined[slot] = waiting.joined++;
  queue.slots[queue.tail] = slot;
  queue.minutes[queue.tail++] = minutes;
  if (minutes < queue.smallest) queue.smallest = minutes;
}

export function leaveQueue(waiting: WaitingQueues, slots: CareSlots, slot: number): void {
  const queue = waiting.queues[waiting.queueOf[slots.template[slot]!]!]!;
  const at = placeOf(queue, slots, slot);
  if (at === queue.head) queue.head++;
  else {
    queue.slots.copyWithin(at, at + 1, queue.tail);
    queue.minutes.copyWithin(at, at + 1, queue.tail);
    queue.tail--;
  }
  if (queue.head === queue.tail) emptyQueue(queue);
}

/** A package that waits is now smaller. */
export function shrinkInQueue(waiting: WaitingQueues, slots: CareSlots, slot: number): void {
  const queue = waiting.queues[waiting.queueOf[slots.template[slot]!]!]!;
  const minutes = slots.minutes[slot]!;
  queue.minutes[placeOf(queue, slots, slot)] = minutes;
  if (minutes < queue.smallest) queue.smallest = minutes;
}

/** The oldest of a queue of at most so many minutes, or -1. One that looks in vain learns what the smallest is. */
export function oldestWithin(queue: Queue, minutes: number): number {
  if (queue.smallest > minutes) return -1;
  let smallest = Infinity;
  for (let at = queue.head; at < queue.tail; at++) {
    const size = queue.minutes[at]!;
    if (size <= minutes) return queue.slots[at]!;
    if (size < smallest) smallest = size;
  }
  queue.smallest = smallest;
  return -1;
}

/** Found by halving, as those that joined before are before it. */
function placeOf(queue: Queue, slots: CareSlots, slot: number): number {
  const joined = slots.joined[slot]!;
  let [low, high] = [queue.head, queue.tail - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (slots.joined[queue.slots[middle]!]! < joined) low = middle + 1;
    else high = middle;
  }
  return low;
}

function emptyQueue(queue: Queue): void {
  queue.head = 0;
  queue.tail = 0;
  queue.smallest = Infinity;
}

/** Those that wait move to the front, of longer columns where they fill more than half of these. */
function makeRoom(queue: Queue): void {
  const { head, tail, slots, minutes } = queue;
  const isFull = tail - head > slots.length / 2;
  const [longerSlots, longerMinutes] = isFull
    ? [new Int32Array(2 * slots.length), new Int32Array(2 * slots.length)]
    : [slots, minutes];
  longerSlots.set(slots.subarray(head, tail));
  longerMinutes.set(minutes.subarray(head, tail));
  queue.slots = longerSlots;
  queue.minutes = longerMinutes;
  queue.tail = tail - head;
  queue.head = 0;
}
