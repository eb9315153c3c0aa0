import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';

/** `North, Centre, South` becomes `north-centre-south`; a number is added where that is taken. */
export function freeScenarioId(name: string, taken: ReadonlySet<string>): ScenarioId {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['plan'];
  const base = firstLetters(words.join('-'), 80);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id as ScenarioId;
}
