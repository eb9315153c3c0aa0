import type { Command } from './command.ts';
import { scoreName } from './score-name.ts';

/** More than this nobody reads; another letter finds the rest. */
const MOST_SHOWN = 60;

/** A name that fits less than this only holds the letters in order. */
const FITS = 1;

/**
 * The commands that fit what was typed, best first; of those that fit alike, the ones used last, by id,
 * come first. Names that only hold its letters in order are shown where nothing fits better.
 */
export function rankCommands(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): Command[] {
  const ages = new Map(recent.map((id, age) => [id, age]));
  const age = ({ id }: Command) => ages.get(id) ?? recent.length;
  const isOpen = typed.trim() === '';
  const scored = commands
    .map((command) => ({ command, score: isOpen ? FITS : score(command, typed) }))
    .filter(({ score }) => score > 0);
  const fitting = scored.filter(({ score }) => score >= FITS);
  return (fitting.length > 0 ? fitting : scored)
    .sort(
      (a, b) =>
        Math.floor(b.score) - Math.floor(a.score) || age(a.command) - age(b.command) || b.score - a.score,
    )
    .slice(0, MOST_SHOWN)
    .map(({ command }) => command);
}

/** What is found by its other words comes after what is found by name. */
function score({ name, also }: Command, typed: string): number {
  const byName = scoreName(name, typed);
  if (byName >= FITS || also === undefined) return byName;
  return scoreName(`${name} ${also}`, typed) >= FITS ? FITS : byName;
}
