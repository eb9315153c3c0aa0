import { later } from '../later.tsx';

/** The small question mark beside a figure: what it means, how it is worked out, and the raw number. */
export const Ask = later(
  async () => (await import('./ask-button.tsx')).AskButton,
  <span className="ask" aria-hidden="true">
    ?
  </span>,
);
