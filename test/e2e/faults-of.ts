import axe from 'axe-core';
import type { Desk } from './desk.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2, levels A and AA, or against one of its rules alone: the rule and where. */
export async function faultsOf({ page }: Desk, rule?: string): Promise<string[]> {
  // Tooltips and menus come and go within this time.
  await page.waitForTimeout(200);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly }),
    rule === undefined ? { type: 'tag' as const, values: RULES } : { type: 'rule' as const, values: [rule] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
  );
}
