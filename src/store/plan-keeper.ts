import type { KeptPlans } from './dependencies.ts';
import { changeBetween, type KeptChange } from './kept-change.ts';

/** Sends the change that comes at a place, from 1 up, in place of all that may be there and after it. */
export type SendChange = (change: KeptChange, place: number) => Promise<void>;

/**
 * Keeps plans change by change, each sent at once: nobody waits for the one before. After one that failed, the next
 * says all that has changed since what is surely kept.
 */
export function planKeeper(base: KeptPlans, send: SendChange): (plans: KeptPlans) => Promise<void> {
  /** What is surely kept, and what was sent last. */
  let kept = { plans: base, place: 0 };
  let sent = kept;
  let underWay = 0;
  let failure: unknown = null;

  return async (plans) => {
    if (failure !== null) {
      // Those sent after the one that failed may still arrive, at a place that is to be used again.
      if (underWay > 0) throw failure;
      [sent, failure] = [kept, null];
    }
    const change = changeBetween(sent.plans, plans);
    if (change === null && underWay === 0) return;
    const mine = { plans, place: sent.place + 1 };
    sent = mine;
    underWay += 1;
    try {
      await send(change, mine.place);
      if (mine.place === kept.place + 1) kept = mine;
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      underWay -= 1;
    }
  };
}
