import { useLayoutEffect, useRef, useState } from 'react';

/** The width of what is drawn, in whole pixels, kept up to date; `usual` until it is known. */
export function useWidth<Drawn extends Element>(usual: number) {
  const ref = useRef<Drawn>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry!.contentRect.width);
      if (measured > 0) setWidth(measured);
    });
    watch.observe(ref.current!);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}
