import type { CareCounter } from './care-counter.ts';
import { clearCounter } from './care-counter.ts';
import type { CareModel } from './care-model.ts';
import { careSlots, clearSlots, NOBODY, type CareSlots } from './care-slots.ts';
import { chanceOf, DRAWS, keyOf, STREAMS, type World } from './chance.ts';
import { clearHeap, eventHeap, type EventHeap } from './event-heap.ts';
import type { Offered } from './offer-package.ts';
import { clearRooms, providerRooms, type ProviderRooms } from './provider-rooms.ts';
import { clearQueues, waitingQueues, type WaitingQueues } from './waiting-queues.ts';

/** All that happens in a replication, and is used again in the next. */
export interface CareRun {
  readonly model: CareModel;
  readonly counter: CareCounter;
  readonly slots: CareSlots;
  readonly heap: EventHeap;
  readonly rooms: ProviderRooms;
  readonly waiting: WaitingQueues;
  /** The package that is being offered; one for all, as there are millions of offers. */
  readonly offered: Offered;
  world: World;
  /** Weeks from the start. */
  now: number;
  /** Numbers that offers have drawn. */
  offerDraws: number;
  events: number;
}

export function careRun(model: CareModel, counter: CareCounter): CareRun {
  const rooms = providerRooms(model);
  const run: CareRun = {
    model,
    counter,
    slots: careSlots(),
    heap: eventHeap(),
    rooms,
    waiting: waitingQueues(model, rooms),
    offered: { lot: 0, kind: 0, minutes: 0, except: NOBODY, chance: () => chanceOfOffer(run) },
    world: { first: 0, second: 0 },
    now: 0,
    offerDraws: 0,
    events: 0,
  };
  return run;
}

/** Back to a start where there are no packages, in another world. */
export function clearRun(run: CareRun, world: World): void {
  clearCounter(run.counter);
  clearSlots(run.slots);
  clearHeap(run.heap);
  clearRooms(run.rooms, run.model);
  clearQueues(run.waiting);
  run.world = world;
  run.now = 0;
  run.offerDraws = 0;
}

/** Offers are the plan's, not the world's: their numbers are drawn as they come. */
function chanceOfOffer(run: CareRun): number {
  return chanceOf(run.world, keyOf(run.world, STREAMS.offer, run.offerDraws++), DRAWS.offer, 0);
}
