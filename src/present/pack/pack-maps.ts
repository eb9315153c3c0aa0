import type { PublishedPlan } from '../../core/publication/publication.ts';
import type { SafeNeed } from '../../core/publication/safe-need.ts';
import type { DocumentPicture } from '../../io/document/document.ts';
import type { ComparedPlan } from '../../store/compared-plans.ts';
import { planChange } from '../../store/plan-change.ts';
import { drawPlanMap, type PlanMapAsked } from '../../ui/pictures/draw-plan-map.ts';
import type { PackPictures } from './pack-input.ts';
import { sayChangesMap, sayLotMap, sayLotsMap, sayNeedMap } from './say-pack-map.ts';

/** A map of the pack that is still to be drawn. */
export interface PackMap {
  readonly of: 'lots' | 'changes' | 'need' | 'of-lot';
  /** The place of its plan, or of its lot in the plan that is proposed. */
  readonly at: number;
  readonly pixelsAcross: number;
  readonly draw: () => DocumentPicture;
}

/** What maps are drawn of. Lists are by plan, the first being what the others are set against. */
export interface PackMapsAsked {
  readonly plans: readonly PublishedPlan[];
  readonly drawn: readonly ComparedPlan[];
  /** Of one darkest shade, so that maps compare. */
  readonly needs: readonly SafeNeed[];
  /** The place of the plan whose lots have a page each. */
  readonly proposed: number;
}

/** Some 250 to an inch. */
const PAGE_PIXELS = 1600;
const LOCATOR_PIXELS = 900;
/** Millimetres: two maps stand on a sheet, one with a long legend by itself, that of a lot above its tables. */
const [HALF_SHEET, WHOLE_SHEET, LOCATOR] = [110, 190, 58];

/** The maps of a pack: each plan's lots, what changes, need over safe areas, and where each lot lies. */
export function packMaps({ plans, drawn, needs, proposed }: PackMapsAsked): PackMap[] {
  const draw = (at: number, words: Omit<PlanMapAsked, 'fabric' | 'lots' | 'assignment'>) => {
    const { area, lots, ledger } = drawn[at]!;
    const map = drawPlanMap({ fabric: area.fabric, lots, assignment: ledger.assignment, ...words });
    const tallest = words.only !== undefined ? LOCATOR : map.ratio < 1 ? WHOLE_SHEET : HALF_SHEET;
    return { ...map, tallest };
  };
  const ofPlans = plans.flatMap((plan, at): Omit<PackMap, 'pixelsAcross'>[] => [
    {
      of: 'lots',
      at,
      draw: () => draw(at, { title: `Lots of ${plan.name}`, alt: sayLotsMap(plan) }),
    },
    {
      of: 'changes',
      at,
      draw: () => {
        const { groupOf } = planChange(drawn[0]!, drawn[at]!);
        return draw(at, {
          title: `What changes from ${plans[0]!.name} to ${plan.name}`,
          alt: sayChangesMap(plans[0]!, plan),
          changing: Uint8Array.from(groupOf, (group) => Number(group >= 0)),
        });
      },
    },
    {
      of: 'need',
      at,
      draw: () =>
        draw(at, {
          title: `Hours with nobody under ${plan.name}`,
          alt: sayNeedMap(plan, needs[at]!),
          need: needs[at]!,
        }),
    },
  ]);
  const ofLots = plans[proposed]!.lots.map((lot, at): PackMap => ({
    of: 'of-lot',
    at,
    pixelsAcross: LOCATOR_PIXELS,
    draw: () =>
      draw(proposed, {
        title: `Where ${lot.name} lies`,
        alt: sayLotMap(plans[proposed]!, lot),
        only: lot.lot,
      }),
  }));
  return [
    ...ofPlans
      .filter(({ of, at }) => isWorthDrawing(of, plans[at]!))
      .map((map) => ({ ...map, pixelsAcross: PAGE_PIXELS })),
    ...ofLots,
  ];
}

/** Where nothing changes, or nobody is left out, a map would say so less well than a sentence. */
function isWorthDrawing(of: PackMap['of'], { change, total }: PublishedPlan): boolean {
  if (of === 'changes') return change !== null && change.blocksChangingLot > 0;
  return of !== 'need' || total.unmetHours !== 0;
}

/** Maps that are drawn, each in its place. */
export function picturesOf(
  maps: readonly PackMap[],
  drawn: readonly DocumentPicture[],
  plans: number,
): Omit<PackPictures, 'timeline'> {
  const byPlan = (of: PackMap['of']) =>
    Array.from(
      { length: plans },
      (_, place) => drawn[maps.findIndex((map) => map.of === of && map.at === place)] ?? null,
    );
  return {
    lots: byPlan('lots'),
    changes: byPlan('changes'),
    need: byPlan('need'),
    ofLots: drawn.filter((_, at) => maps[at]!.of === 'of-lot'),
  };
}
