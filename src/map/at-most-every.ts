/** Work that is asked for often and done seldom. */
export interface Paced {
  /** Asks for the work: it is done now if it was not done lately, otherwise as soon as it may be. */
  ask(): void;
  /** Does the work now if it was asked for and not done. */
  settle(): void;
  stop(): void;
}

/** Does `work` at most once in so many milliseconds, and always after the last time it was asked for. */
export function atMostEvery(milliseconds: number, work: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asked = false;

  function run(): void {
    asked = false;
    timer = setTimeout(() => {
      timer = null;
      if (asked) run();
    }, milliseconds);
    work();
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    asked = false;
  }

  return {
    ask() {
      asked = true;
      if (timer === null) run();
    },
    settle() {
      if (!asked) return;
      stop();
      work();
    },
    stop,
  };
}
