import type { FileChoice } from './file-report.ts';

/** A person's choices about a file with later ones put over them, field by field and row by row. */
export function mergeChoice(before: FileChoice, after: FileChoice): FileChoice {
  const fixes = new Map(before.fixes);
  for (const [row, values] of after.fixes ?? []) fixes.set(row, over(fixes.get(row), values));
  return {
    ...before,
    ...after,
    columns: over(before.columns, after.columns),
    answers: over(before.answers, after.answers),
    fixes,
  };
}

function over<Key, Value>(
  before: ReadonlyMap<Key, Value> | undefined,
  after: ReadonlyMap<Key, Value> | undefined,
): ReadonlyMap<Key, Value> {
  return new Map([...(before ?? []), ...(after ?? [])]);
}
