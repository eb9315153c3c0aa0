import type { ReactNode } from 'react';

/** One way for work to leave: what it is called, what it holds and who may have it, and the button for it. */
export function WayOut(props: {
  name: string;
  holds: string;
  who: string;
  /** Across the page, for what needs the room. */
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={props.isWide === true ? 'way-out way-out-wide' : 'way-out'}>
      <h3>{props.name}</h3>
      <p>{props.holds}</p>
      <p className="quiet">Who may have it: {props.who}</p>
      {props.children}
    </section>
  );
}
