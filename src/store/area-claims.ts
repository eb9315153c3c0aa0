import type { AreaLocks } from './area-locks.ts';
import { isOwn, type Autosave } from './autosave.ts';
import type { ElsewhereActions } from './elsewhere.ts';
import type { Read, Write } from './slice.ts';

/** One area, one tab: asks where two want it. */
export interface AreaClaims extends ElsewhereActions {
  /** Before anything of an area is read: false where it is left to the other tab. */
  claim(key: string): Promise<boolean>;
}

export function createAreaClaims(set: Write, get: Read, locks: AreaLocks, autosave: Autosave): AreaClaims {
  let answer: ((isTaken: boolean) => void) | null = null;

  /** This tab's work on the area ends here, and what it kept is left alone. */
  const lose = (key: string) => {
    const { area, saveState } = get();
    if (area?.key !== key) return;
    autosave.leave();
    get().cancelStroke();
    set({ elsewhere: { key, kind: 'taken', hasUnkept: saveState?.kind !== 'saved' } });
  };
  autosave.whenOvertaken(lose);

  const take = async (key: string) => {
    await locks.hold(key, 'take', () => lose(key));
    return true;
  };

  return {
    claim: async (key) => {
      if (answer !== null) {
        answer(false);
        set({ elsewhere: null });
      }
      if (await locks.hold(key, 'if-free', () => lose(key))) return true;
      set({ elsewhere: { key, kind: 'opening', hasUnkept: false }, progress: null });
      const isTaken = await new Promise<boolean>((resolve) => {
        answer = resolve;
      });
      answer = null;
      return isTaken && take(key);
    },
    workHere: () => {
      const { elsewhere } = get();
      set({ elsewhere: null });
      if (elsewhere === null) return;
      if (elsewhere.kind === 'opening') return answer?.(true);
      const { key } = elsewhere;
      void take(key).then(() => (isOwn(key) ? get().openKept(key) : get().openSample(key)));
    },
    leaveElsewhere: () => {
      const { elsewhere } = get();
      set({ elsewhere: null });
      if (elsewhere?.kind === 'taken') get().clearDesk();
      else answer?.(false);
    },
  };
}
