/**
 * A key press as the keyboard in hand has it written: `Mod+Shift+Z` is `⇧ ⌘ Z` on an Apple keyboard
 * and `Ctrl Shift Z` on any other. `Mod` is ⌘ or Ctrl.
 */
export function sayKeys(keys: string, isApple: boolean): string {
  const names = isApple ? APPLE : OTHERS;
  const pressed = keys.split('+').map((key) => names[key] ?? key);
  return (isApple ? pressed.toSorted((a, b) => rank(a) - rank(b)) : pressed).join(' ');
}

/** True where the keyboard has ⌘; `agent` is what the browser says of itself. */
export function hasAppleKeys(agent: string): boolean {
  return /Mac|iPhone|iPad/.test(agent);
}

const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧' };
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl' };

/** Apple writes ⇧ before ⌘, and both before the key. */
function rank(key: string): number {
  return key === '⇧' ? 0 : key === '⌘' ? 1 : 2;
}
