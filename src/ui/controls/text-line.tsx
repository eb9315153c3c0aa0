import type { ReactNode } from 'react';

/** One fact of a list that is not a figure. */
export function TextLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="figure-line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
