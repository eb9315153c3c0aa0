import { useEffect, useRef, useState, type RefObject } from 'react';

/** How large something so wide, in pixels, is drawn to fill the breadth of an element; 0 until that is known. */
export function useScale(breadth: number): { frame: RefObject<HTMLDivElement | null>; scale: number } {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setScale(entry!.contentRect.width / breadth));
    watch.observe(frame.current!);
    return () => watch.disconnect();
  }, [breadth]);
  return { frame, scale };
}
