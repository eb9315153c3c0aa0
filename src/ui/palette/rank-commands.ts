import type { Command } from './command.ts';
import { scoreName } from './score-name.ts';

/** More than this nobody reads; another letter finds the rest. */
const MOST_SHOWN = 60;

/** What words beside the name weigh against the name itself. */
const OTHER_WORDS = 0.5;

/** The commands that fit what was typed, best first; of those that fit alike, the ones used last, by id, come first. */
export function rankCommands(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): Command[] {
  const ages = new Map(recent.map((id, age) => [id, age]));
  const age = ({ id }: Command) => ages.get(id) ?? recent.length;
  const isOpen = typed.trim() === '';
  return commands
    .map((command) => ({ command, score: isOpen ? 1 : score(command, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => Math.floor(b.score) - Math.floor(a.score) || age(a.command) - age(b.command) || b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ command }) => command);
}

function score({ name, also }: Command, typed: string): number {
  const byName = scoreName(name, typed);
  return also === undefined ? byName : Math.max(byName, scoreName(`${name} ${also}`, typed) * OTHER_WORDS);
}
