import type { Scene, SceneView } from '../../../core/paper/paper.ts';
import { NEED_NAMES } from '../say-need.ts';

/** What a step can show, as the choices of its form. */
export const VIEW_WORDS: Readonly<Record<SceneView, readonly [name: string, hint: string]>> = {
  words: ['Words only', 'No map: the words and figures have the whole screen.'],
  plan: ['One plan', 'The lots of one plan on a map.'],
  'side-by-side': ['Two plans, side by side', 'Two maps that move together.'],
  difference: ['What changes', 'One map that marks the areas that change lot.'],
};

/** What a step shows, in a line: `North, Centre, South against Current lots: what changes`. */
export function sayStep({ view, need }: Pick<Scene, 'view' | 'need'>, plans: readonly string[]): string {
  if (view === 'words') return 'Words only';
  const shade = need === 'off' ? '' : `, with shades of need: ${NEED_NAMES[need].toLowerCase()}`;
  const [first, second] = plans;
  if (first === undefined) return 'A plan that is no longer on the shelf';
  if (second === undefined) return `${first}${shade}`;
  return view === 'difference'
    ? `What changes from ${first} to ${second}${shade}`
    : `${first} beside ${second}${shade}`;
}
