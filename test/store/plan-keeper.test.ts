import { describe, expect, test } from 'vitest';
import type { KeptPlans } from '../../src/store/dependencies.ts';
import { EMPTY_PAPER } from '../../src/core/paper/empty-paper.ts';
import { NO_FILE_SAVES } from '../../src/store/file-saves.ts';
import { withChange, type KeptChange } from '../../src/store/kept-change.ts';
import { planKeeper } from '../../src/store/plan-keeper.ts';

const NOTHING: KeptPlans = { scenarios: [], activeId: null, paper: EMPTY_PAPER, fileSaves: NO_FILE_SAVES };

function plansNamed(name: string): KeptPlans {
  return { ...NOTHING, activeId: name as KeptPlans['activeId'] };
}

/** A keeper over a list of changes in place of the browser, which lets each arrive or fail when the test says so. */
function aKeeper() {
  const sent: { place: number; arrives: () => void; fails: () => void }[] = [];
  const there = new Map<number, KeptChange>();
  const keep = planKeeper(
    NOTHING,
    (change, place) =>
      new Promise((resolve, reject) => {
        const arrives = () => {
          for (const later of there.keys()) if (later >= place) there.delete(later);
          there.set(place, change);
          resolve();
        };
        sent.push({ place, arrives, fails: () => reject(new Error('Full')) });
      }),
  );
  /** What a reader makes of what is there, up to a gap. */
  const read = () => {
    let plans: unknown = NOTHING;
    for (let place = 1; there.has(place); place++) plans = withChange(plans, there.get(place)!);
    return (plans as KeptPlans).activeId;
  };
  return { keep, sent, read };
}

describe('changes of plans', () => {
  test('leave at once, one after the other, and give the latest', async () => {
    const { keep, sent, read } = aKeeper();
    const all = Promise.all(['A', 'B'].map((name) => keep(plansNamed(name))));
    expect(sent.map(({ place }) => place)).toEqual([1, 2]);
    for (const each of sent) each.arrives();
    await all;
    expect(read()).toBe('B');
  });

  test('that failed are said again with the next, also where a later one arrived', async () => {
    const { keep, sent, read } = aKeeper();
    const [first, second, third] = ['A', 'B', 'C'].map((name) =>
      keep(plansNamed(name)).catch(() => 'failed'),
    );
    sent[0]!.arrives();
    sent[1]!.fails();
    sent[2]!.arrives();
    expect(await Promise.all([first, second, third])).toEqual([undefined, 'failed', undefined]);
    expect(read()).not.toBe('B');
    const again = keep(plansNamed('D'));
    expect(sent[3]!.place).toBe(2);
    sent[3]!.arrives();
    await again;
    expect(read()).toBe('D');
  });

  test('wait while one after a failure is still on its way', async () => {
    const { keep, sent } = aKeeper();
    const first = keep(plansNamed('A'));
    const second = keep(plansNamed('B'));
    sent[0]!.fails();
    await expect(first).rejects.toThrow('Full');
    await expect(keep(plansNamed('C'))).rejects.toThrow('Full');
    sent[1]!.arrives();
    await second;
    void keep(plansNamed('C'));
    expect(sent[2]!.place).toBe(1);
  });

  test('are none where nothing changed', async () => {
    const { keep, sent } = aKeeper();
    await keep(NOTHING);
    expect(sent).toEqual([]);
  });
});
