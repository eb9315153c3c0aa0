import { useBrokenRules } from './use-broken-rules.ts';

/** How many rules are broken, beside the name of their tab; nothing where none is. */
export function BrokenCount() {
  const count = useBrokenRules();
  if (count === 0) return null;
  return (
    <span className="tab-count">
      {count}
      <span className="visually-hidden">{count === 1 ? ' rule broken' : ' rules broken'}</span>
    </span>
  );
}
