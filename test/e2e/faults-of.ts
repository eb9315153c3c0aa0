import axe from 'axe-core';
import type { Desk } from './desk.ts';

const THEMES = ['light', 'dark', 'contrast'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2, levels A and AA, or against one of its rules alone, on the page or in a part of
 * it: the rule and where.
 */
export async function faultsOf(
  { page }: Pick<Desk, 'page'>,
  rule?: string,
  part = 'html',
): Promise<string[]> {
  // Tooltips and menus come and go within this time; colours change at once.
  if (rule === undefined) await page.waitForTimeout(200);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([where, runOnly]) => (window as unknown as { axe: typeof axe }).axe.run(where, { runOnly }),
    [
      part,
      rule === undefined
        ? { type: 'tag' as const, values: RULES }
        : { type: 'rule' as const, values: [rule] },
    ] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
  );
}

/** The same in the theme on the page, and in each other theme what changes with it: its colours. */
export async function faultsInEveryTheme(desk: Pick<Desk, 'page'>, part?: string): Promise<string[]> {
  const faults = await faultsOf(desk, undefined, part);
  const shown = await setTheme(desk, null);
  for (const theme of THEMES.filter((each) => each !== shown)) {
    await setTheme(desk, theme);
    faults.push(...(await faultsOf(desk, 'color-contrast', part)).map((fault) => `${theme}: ${fault}`));
  }
  await setTheme(desk, shown);
  return faults;
}

/** Writes a theme on the page as the app does, and gives the one before; null only asks. */
function setTheme({ page }: Pick<Desk, 'page'>, theme: string | null): Promise<string> {
  return page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    const before = dataset['theme'] ?? 'light';
    if (wanted !== null) dataset['theme'] = wanted;
    return before;
  }, theme);
}
