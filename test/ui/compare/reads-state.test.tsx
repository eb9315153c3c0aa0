import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { Planner } from '../../../src/store/planner.ts';
import { ReadsState } from '../../../src/ui/compare/reads-state.tsx';
import type { ComparedReads } from '../../../src/ui/compare/use-compared-reads.ts';
import { PlannerProvider } from '../../../src/ui/planner-context.tsx';
import { anOpenPlanner } from '../../store/a-planner.ts';

describe('a page that compares', () => {
  test('says which plan is being read, before the first answer as after it', async () => {
    expect(await wordsOf({ kind: 'loading', progress: null })).toBe('Placing packages in plan 1 of 3');
    expect(await wordsOf({ kind: 'loading', progress: 2 })).toBe('Placing packages in plan 3 of 3');
    expect(await wordsOf({ kind: 'loading', progress: 3 })).toBe('Placing packages in plan 3 of 3');
  });

  test('says that plans which could not be read are safe, and offers to try again', async () => {
    const failed = { kind: 'failed', retry: () => {} } as const;
    expect(await wordsOf(failed)).toBe('The plans could not be read. They are safe. Try again');
  });

  test('shows what was read', async () => {
    expect(await wordsOf({ kind: 'ready', found: [] })).toBe('0 plans read');
  });

  test('sends to the scenarios where there is one alone', async () => {
    expect(await wordsOf({ kind: 'ready', found: [] }, 1)).toMatch(
      /^There is one scenario\..*Go to the scenarios$/,
    );
  });
});

async function wordsOf(reads: ComparedReads, count = 2): Promise<string> {
  const planner: StoreApi<Planner> = (await anOpenPlanner()).planner;
  const markup = renderToStaticMarkup(
    <PlannerProvider planner={planner}>
      <ReadsState count={count} asked={3} reads={reads}>
        {(ready) => `${ready.length} plans read`}
      </ReadsState>
    </PlannerProvider>,
  );
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
