import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';

/** More presses of Tab than any page of the app needs. */
const MOST_TABS = 120;

/** Presses Tab, or Shift and Tab, until the focus is where it should go; fails if it never gets there. */
export async function tabTo({ page }: Desk, target: Locator, way: 'on' | 'back' = 'on'): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`No number of presses of Tab leads to ${target}.`);
}

/** Goes to a thing by Tab and presses it. */
export async function tabAndPress(
  desk: Desk,
  target: Locator,
  key: 'Enter' | 'Space' = 'Enter',
  way: 'on' | 'back' = 'on',
): Promise<void> {
  await tabTo(desk, target, way);
  await desk.page.keyboard.press(key);
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.length === 1 && found[0] === document.activeElement);
}
