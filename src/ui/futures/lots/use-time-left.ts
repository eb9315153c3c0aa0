import { useEffect, useRef, useState } from 'react';

const EVERY_MILLISECONDS = 1000;

/** Seconds until work is done, by how long it took so far; null in its first second. `done` is from 0 to 1. */
export function useTimeLeft(done: number): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);
  const latest = useRef(0);
  const began = useRef<number | null>(null);
  useEffect(() => {
    // It begins anew where it falls back.
    if (began.current === null || done < latest.current) began.current = performance.now();
    latest.current = done;
  }, [done]);
  useEffect(() => {
    const timer = setInterval(() => {
      const taken = performance.now() - began.current!;
      const share = latest.current;
      setSeconds(share > 0 ? Math.ceil((taken * (1 - share)) / share / 1000) : null);
    }, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
