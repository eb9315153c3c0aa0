import { useState, type ComponentProps } from 'react';

/**
 * A box that shows a part of the plan. What is typed is set when the box is left or Enter is pressed, so that
 * it is one change of the plan and not one for each key; Escape puts back what was there. `set` answers
 * whether it took what was typed; what it refuses stays in the box.
 */
export function useTyped(shown: string, set: (typed: string) => boolean) {
  /** What was typed and is not yet set; null while the box shows the plan. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const forget = () => {
    setTyped(null);
    setIsRefused(false);
  };
  const leave = () => {
    if (typed === null) return;
    if (set(typed)) forget();
    else setIsRefused(true);
  };
  const box: ComponentProps<'input'> = {
    autoComplete: 'off',
    value: typed ?? shown,
    onChange: (event) => setTyped(event.target.value),
    onBlur: leave,
    onKeyDown: (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        leave();
      }
      if (event.key === 'Escape' && typed !== null) {
        event.stopPropagation();
        forget();
      }
    },
  };
  return { box, isRefused };
}
