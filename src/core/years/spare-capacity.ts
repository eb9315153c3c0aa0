import type { PlanRead } from '../figures/plan-read.ts';
import { capacityForService } from '../queueing/capacity-for-service.ts';
import type { LotId } from '../scenario/scenario.ts';
import { lotQueues } from './lot-queues.ts';
import { roomIfWaiting } from './room-if-waiting.ts';

/** The room a lot's own providers need for a level of service. Minutes are a week's. */
export interface SpareCapacity {
  readonly lot: LotId;
  /** Asked for, on average over the years, and what its own providers have. */
  readonly loadMinutes: number;
  readonly roomMinutes: number;
  /** Needed where others take for good what the lot's own providers cannot take at once. */
  readonly needed: NeededRoom;
  /** Needed where people wait for the lot's own providers: about so much. */
  readonly neededIfWaiting: NeededRoom;
}

export interface NeededRoom {
  readonly minutes: number;
  /** Beyond the load, as a part of it: 0.2 for 20%; below 0 where what others take is more than what must be free. */
  readonly spare: number;
}

/**
 * What room each lot needs, in ledger order, for this part of new packages (above 0, below 1) to find one of its own
 * providers at once. Small lots need far more spare room than large ones: chance evens out over many packages,
 * which is the case for few, large lots. It holds where `estimateLots` does.
 */
export function spareCapacity(read: PlanRead, service: number): SpareCapacity[] {
  return lotQueues(read).map(({ lot, unitMinutes, classes, loadMinutes, roomMinutes }) => {
    const roomOf = (units: number): NeededRoom => ({
      minutes: units * unitMinutes,
      spare: loadMinutes === 0 ? 0 : (units * unitMinutes) / loadMinutes - 1,
    });
    return {
      lot,
      loadMinutes,
      roomMinutes,
      needed: roomOf(capacityForService(classes, 1 - service)),
      neededIfWaiting: roomOf(roomIfWaiting(classes, service)),
    };
  });
}
