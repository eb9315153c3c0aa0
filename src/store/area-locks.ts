/** Which areas this tab works on, so that no two tabs work on one. */
export interface AreaLocks {
  /**
   * Holds an area for this tab: false where another tab does, unless it is taken from it. `onLost` is called once
   * another tab takes it.
   */
  hold(key: string, how: 'if-free' | 'take', onLost: () => void): Promise<boolean>;
  /** Lets go of every area but one. */
  keepOnly(key: string | null): void;
}

/** A page that is loaded again may find that it has not quite gone. */
const PATIENCE_MILLISECONDS = 600;

/** By the browser's own locks, which end with the tab however it ends. A browser without them never says no. */
export function browserLocks(): AreaLocks {
  const held = new Map<string, () => void>();

  const hold: AreaLocks['hold'] = (key, how, onLost) => {
    if (held.has(key) || !('locks' in navigator)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const options =
        how === 'take' ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) };
      const whileHeld = () =>
        new Promise<void>((letGo) => {
          held.set(key, letGo);
          resolve(true);
        });
      navigator.locks.request(`lotwise:${key}`, options, whileHeld).catch(() => {
        // Without the lock ever: it was not free. After it: another tab took it.
        if (held.delete(key)) onLost();
        else resolve(false);
      });
    });
  };

  return {
    hold,
    keepOnly: (kept) => {
      for (const [key, letGo] of held) {
        if (key === kept) continue;
        held.delete(key);
        letGo();
      }
    },
  };
}
