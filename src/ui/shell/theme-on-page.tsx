import { useLayoutEffect } from 'react';
import { usePlanner } from '../planner-context.tsx';

/** Writes the theme on the page, where the tokens look for it; `system` leaves it to the browser. */
export function ThemeOnPage() {
  const theme = usePlanner((state) => state.theme);
  useLayoutEffect(() => {
    const page = document.documentElement;
    if (theme === 'system') page.removeAttribute('data-theme');
    else page.dataset.theme = theme;
  }, [theme]);
  return null;
}
