import type { Aim, LotWish } from '../../../core/suggest/lot-wish.ts';
import { AIMS } from '../../../core/suggest/lot-wish.ts';
import type { ZoneNames } from './aim-ground.ts';

/** A wish in a few words, for those who do not want to weigh aims. */
export interface WishPreset {
  readonly name: string;
  readonly hint: string;
  readonly wish: Pick<LotWish, 'scope' | 'bandPercent' | 'bandsAreHard' | 'weights' | 'zoneLayer'>;
}

/**
 * The wishes that are offered whole. Aims that do not apply are not asked for; to keep what there is makes
 * sense only where there are lots. `zones` is the layer to match, null where there is none.
 */
export function wishPresets(
  applies: readonly Aim[],
  zones: { readonly layer: number; readonly names: ZoneNames } | null,
): readonly WishPreset[] {
  const zoneLayer = zones?.layer ?? null;
  const weigh = (asked: Partial<Record<Aim, number>>): LotWish['weights'] => {
    const isAsked = (aim: Aim) => applies.includes(aim) && (aim !== 'zones' || zones !== null);
    return Object.fromEntries(AIMS.map((aim) => [aim, isAsked(aim) ? (asked[aim] ?? 0) : 0])) as Record<
      Aim,
      number
    >;
  };
  const match: WishPreset[] =
    zones === null
      ? []
      : [
          {
            name: `Match ${zones.names[1]}`,
            hint: `Keep each ${zones.names[0]} in one lot as far as can be, in lots of like size.`,
            wish: {
              scope: 'fresh',
              bandPercent: 10,
              bandsAreHard: true,
              weights: weigh({ zones: 10, 'even-hours': 3, compact: 3, stay: 1 }),
              zoneLayer,
            },
          },
        ];
  const even: WishPreset = {
    name: 'Share hours evenly',
    hint: 'Give each lot nearly the same hours of care.',
    wish: {
      scope: 'fresh',
      bandPercent: 5,
      bandsAreHard: true,
      weights: weigh({ 'even-hours': 10, compact: 4, zones: 2, stay: 1 }),
      zoneLayer,
    },
  };
  const few: WishPreset = {
    name: 'Change as little as possible',
    hint: 'Even out the lots you have, and leave most people where they are.',
    wish: {
      scope: 'improve',
      bandPercent: 10,
      bandsAreHard: false,
      weights: weigh({ stay: 10, 'keep-provider': 5, 'even-hours': 5, compact: 2 }),
      zoneLayer,
    },
  };
  return [...match, even, ...(applies.includes('stay') ? [few] : [])];
}

/** Whether a wish asks what a preset asks. */
export function isPreset(wish: LotWish, preset: WishPreset): boolean {
  const { weights, ...rest } = preset.wish;
  return (
    AIMS.every((aim) => wish.weights[aim] === weights[aim]) &&
    Object.entries(rest).every(([key, value]) => wish[key as keyof typeof rest] === value)
  );
}
