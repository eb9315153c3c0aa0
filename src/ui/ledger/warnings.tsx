import { TriangleAlert } from 'lucide-react';

/** What is wrong with a lot, each with its sign and its words. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="warnings" aria-label="Warnings">
      {warnings.map((warning) => (
        <li key={warning}>
          <TriangleAlert size={14} aria-hidden="true" /> {warning}
        </li>
      ))}
    </ul>
  );
}
