/** Work that is asked for often and done seldom, always in a task of its own: never inside the gesture that asks. */
export interface Paced {
  /** Asks for the work: it is done next if it was not done lately, otherwise as soon as it may be. */
  ask(): void;
  /** Does the work next, whatever the pace, if it was asked for and not done. */
  settle(): void;
  stop(): void;
}

/** Does `work` at most once in so many milliseconds, and always after the last time it was asked for. */
export function atMostEvery(milliseconds: number, work: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let asked = false;

  function runNext(): void {
    if (timer === null) timer = setTimeout(run);
  }

  function run(): void {
    timer = null;
    asked = false;
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(() => {
      resting = null;
      if (asked) runNext();
    }, milliseconds);
    work();
  }

  return {
    ask() {
      asked = true;
      if (resting === null) runNext();
    },
    settle() {
      if (asked) runNext();
    },
    stop() {
      for (const each of [timer, resting]) if (each !== null) clearTimeout(each);
      [timer, resting, asked] = [null, null, false];
    },
  };
}
