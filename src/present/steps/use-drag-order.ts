import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/**
 * Lets the draggable items of a list be dragged to another place in it; for a hand alone, beside buttons that
 * do the same. Places are counted from 0.
 */
export function useDragOrder(onMove: (from: number, to: number) => void): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const element = list.current!;
    let from = -1;
    const placeOf = ({ target }: Event) =>
      Array.from(element.children).findIndex((item) => item.contains(target as Node));
    const listeners: Partial<Record<keyof HTMLElementEventMap, (event: DragEvent) => void>> = {
      dragstart: (event) => {
        from = placeOf(event);
      },
      dragover: (event) => {
        if (from >= 0) event.preventDefault();
      },
      drop: (event) => {
        const to = placeOf(event);
        if (from < 0 || to < 0) return;
        event.preventDefault();
        if (from !== to) move(from, to);
      },
      dragend: () => {
        from = -1;
      },
    };
    const ending = new AbortController();
    for (const [name, listen] of Object.entries(listeners)) {
      element.addEventListener(name, listen as EventListener, { signal: ending.signal });
    }
    return () => ending.abort();
  }, []);
  return list;
}
