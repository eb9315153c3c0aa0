import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Refusal } from '../../core/edits/edited.ts';

/**
 * A box that shows words of the paper. What is typed is set as one change when the box is left, and also when
 * the page or the window goes away in the middle of it, so that nothing is lost. Escape puts back what was
 * there. Words that are refused stay in the box, with the reason.
 */
export function useWords(shown: string, set: (typed: string) => Refusal | null) {
  /** What was typed and is not yet set; null while the box shows the paper. */
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef({ typed, set });
  useEffect(() => {
    latest.current = { typed, set };
  });
  useEffect(() => {
    const keep = () => {
      if (latest.current.typed !== null) latest.current.set(latest.current.typed);
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const leave = () => {
    if (typed === null) return;
    const refused = set(typed);
    setRefusal(refused);
    if (refused === null) setTyped(null);
  };
  const box = {
    value: typed ?? shown,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && typed !== null) {
        event.stopPropagation();
        setTyped(null);
        setRefusal(null);
      }
    },
  };
  return { box, refusal, leave };
}
