import { UNMET } from '../allocation/allocation.ts';
import type { PlacingTask } from './placing-task.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/** A placing in the making: who takes each package by place in the demand, and the room there is left. */
export interface OpenPlaces {
  readonly taker: Int16Array;
  readonly room: Float64Array;
  readonly seatRoom: Float64Array;
  /** Whether a package that nobody takes could be taken by way of a choice of its group. */
  fits(place: number, choice: number): boolean;
  /** Gives a package that nobody takes to the provider of a choice of its group. */
  give(place: number, choice: number): void;
  /** Takes a package from who takes it. */
  free(place: number): void;
  /** The choice by which a provider takes a package, or -1 where it may not. */
  choiceOf(place: number, provider: number): number;
}

/** A placing with nothing in it but what stays. */
export function openPlaces(task: PlacingTask): OpenPlaces {
  const { group, firstChoice, choiceProvider, choiceSeat } = task;
  const { weeklyMinutes, providerCount } = task.demand;
  const taker = task.fixed.slice();
  const room = task.room.slice();
  const seatRoom = task.seatRoom.slice();
  const choices = new Int32Array((firstChoice.length - 1) * providerCount).fill(-1);
  for (let its = 0; its + 1 < firstChoice.length; its++)
    for (let choice = firstChoice[its]!; choice < firstChoice[its + 1]!; choice++)
      choices[its * providerCount + choiceProvider[choice]!] = choice;
  const move = (choice: number, minutes: number) => {
    room[choiceProvider[choice]!]! -= minutes;
    if (choiceSeat[choice] !== NO_SEAT) seatRoom[choiceSeat[choice]!]! -= minutes;
  };
  const choiceOf = (place: number, provider: number) =>
    provider < 0 ? -1 : choices[group[place]! * providerCount + provider]!;
  return {
    taker,
    room,
    seatRoom,
    choiceOf,
    fits: (place, choice) =>
      room[choiceProvider[choice]!]! >= weeklyMinutes[place]! &&
      (choiceSeat[choice] === NO_SEAT || seatRoom[choiceSeat[choice]!]! >= weeklyMinutes[place]!),
    give: (place, choice) => {
      move(choice, weeklyMinutes[place]!);
      taker[place] = choiceProvider[choice]!;
    },
    free: (place) => {
      move(choiceOf(place, taker[place]!), -weeklyMinutes[place]!);
      taker[place] = UNMET;
    },
  };
}
