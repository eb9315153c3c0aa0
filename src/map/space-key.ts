/** Whether space is held down over the map. */
export interface SpaceKey {
  held(): boolean;
  /** As if it had been let go: a window that loses the keyboard never hears of it. */
  forget(): void;
}

/** Follows the space key while nobody types in a field, and says when it goes down or up. Stops with `signal`. */
export function followSpaceKey(surface: HTMLElement, changed: () => void, signal: AbortSignal): SpaceKey {
  let isHeld = false;

  function down(event: KeyboardEvent): void {
    const isForMap = event.target === document.body || surface.contains(event.target as Node);
    if (event.key !== ' ' || !isForMap) return;
    event.preventDefault();
    isHeld = true;
    changed();
  }

  function up(event: KeyboardEvent): void {
    if (event.key !== ' ') return;
    isHeld = false;
    changed();
  }

  window.addEventListener('keydown', down, { signal, capture: true });
  window.addEventListener('keyup', up, { signal });
  return {
    held: () => isHeld,
    forget: () => {
      isHeld = false;
    },
  };
}
