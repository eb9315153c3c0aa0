import type { OpenPlaces } from './open-places.ts';
import type { PlacingTask } from './placing-task.ts';
import type { RelaxedTask } from './relax-task.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/**
 * Places whole packages as near to a relaxed task as they go: of each class the smallest stay, as more people can
 * stay so; the rest go, largest first, where their group has most minutes to give; and what is left goes wherever
 * there is room, to the lot's own first, and to the one with the least room that is enough.
 */
export function roundRelaxed(task: PlacingTask, relaxed: RelaxedTask, open: OpenPlaces): void {
  const { weeklyMinutes } = task.demand;
  const moving: number[] = [];
  relaxed.classes.forEach(({ keeper, places }, its) => {
    let kept = relaxed.kept[its]!;
    for (const place of places.toReversed()) {
      const choice = open.choiceOf(place, keeper);
      if (keeper >= 0 && weeklyMinutes[place]! <= kept && open.fits(place, choice)) {
        open.give(place, choice);
        kept -= weeklyMinutes[place]!;
      } else moving.push(place);
    }
  });
  const given = relaxed.given.slice();
  const left: number[] = [];
  for (const place of moving.toSorted((a, b) => a - b)) {
    const { firstChoice } = task;
    const its = task.group[place]!;
    let best = -1;
    for (let choice = firstChoice[its]!; choice < firstChoice[its + 1]!; choice++)
      if ((best < 0 || given[choice]! > given[best]!) && open.fits(place, choice)) best = choice;
    if (best < 0 || given[best]! < weeklyMinutes[place]!) left.push(place);
    else {
      open.give(place, best);
      given[best]! -= weeklyMinutes[place]!;
    }
  }
  for (const place of left) placeAnywhere(task, open, place);
}

/** Gives a package to somebody, if anybody has room. */
export function placeAnywhere(task: PlacingTask, open: OpenPlaces, place: number): boolean {
  const { firstChoice, choiceProvider, choiceSeat, group, keeper } = task;
  const its = group[place]!;
  let best = -1;
  const rank = (choice: number) =>
    (choiceSeat[choice] === NO_SEAT ? 2 : 0) + (choiceProvider[choice] === keeper[place] ? 0 : 1);
  for (let choice = firstChoice[its]!; choice < firstChoice[its + 1]!; choice++) {
    if (!open.fits(place, choice)) continue;
    const isBetter =
      best < 0 ||
      rank(choice) < rank(best) ||
      (rank(choice) === rank(best) &&
        open.room[choiceProvider[choice]!]! < open.room[choiceProvider[best]!]!);
    if (isBetter) best = choice;
  }
  if (best >= 0) open.give(place, best);
  return best >= 0;
}
