import { useEffect, useEffectEvent, useRef } from 'react';
import { isClickerKey, readShowKey, type ShowAction } from './read-show-key.ts';

/** Listens to keys in this window, before anything else in it, and in the presenter's. */
export function useShowKeys(onAction: (action: ShowAction) => void, second: Window | null): void {
  const typed = useRef('');
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTheirs(event, typed.current !== '')) return;
    const read = readShowKey(event, typed.current);
    if (read === null) return;
    event.preventDefault();
    event.stopPropagation();
    typed.current = read.typed;
    onAction(read.action);
  });
  useEffect(() => {
    const windows = second === null ? [window] : [window, second];
    const hear = (event: KeyboardEvent) => listen(event);
    for (const each of windows) each.addEventListener('keydown', hear, true);
    return () => {
      for (const each of windows) each.removeEventListener('keydown', hear, true);
    };
  }, [second]);
}

/** Keys that belong to a field or a list, and those that press the button with the focus. */
function isTheirs(event: KeyboardEvent, isNumber: boolean): boolean {
  if (isClickerKey(event)) return false;
  // Of another window it is no `Element` of this one.
  const { target } = event as { target: { closest?: (selector: string) => unknown } | null };
  if (target?.closest === undefined) return false;
  const isField = target.closest('input, textarea, select, [role=listbox], [role=option]') !== null;
  // Escape closes the list of a field first; after that it is ours again.
  if (isField)
    return event.key !== 'Escape' || target.closest('[aria-expanded=true], [role=option]') !== null;
  const presses = event.key === ' ' || (event.key === 'Enter' && !isNumber);
  return presses && target.closest('button, summary, a') !== null;
}
