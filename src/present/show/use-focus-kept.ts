import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus on the presentation itself where what had it is gone or cannot be pressed any more: the next
 * key then speaks to the presentation and not to some button.
 */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const isThere = focused !== null && dialog.current?.contains(focused) && !focused.matches(':disabled');
    if (!isThere) dialog.current?.focus();
  });
  return dialog;
}
