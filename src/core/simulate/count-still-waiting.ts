import { countWait } from './care-counter.ts';
import type { CareRun } from './care-run.ts';
import { countWaited } from './move-package.ts';

/** At the end, waits that are still going on are counted at the age they have. */
export function countStillWaiting(run: CareRun): void {
  const { waiting, slots, counter, now } = run;
  for (const queue of waiting.queues)
    for (let at = queue.head; at < queue.tail; at++) {
      const slot = queue.slots[at]!;
      countWaited(run, slot);
      countWait(counter, slots.template[slot]!, now - slots.waitsSince[slot]!);
    }
}
