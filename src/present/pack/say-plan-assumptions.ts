import type { Assumptions, MoneyAssumptions, PlacingAssumptions } from '../../core/scenario/assumptions.ts';
import { OFFERS, sayMoved, TRANSFER_MODES } from '../../ui/assumptions/say-assumptions.ts';
import { sayKindOfMoney, sayRange, sayRate, sayYears } from '../../ui/words/say-money.ts';
import { sayNumber } from '../../ui/words/say-number.ts';

/** What a plan's figures assume, in sentences, each a person's to question. None says anything of a package. */
export function sayPlanAssumptions({
  spotHoursPerWeek,
  demand,
  placing,
  travel,
  money,
}: Assumptions): string[] {
  return [
    ...sayPlacing(placing),
    spotHoursPerWeek === 0
      ? 'No hours are bought on the spot market.'
      : `Up to ${sayNumber(spotHoursPerWeek)} hours a week can be bought on the spot market.`,
    demand.growthPercent === 0 && demand.attritionPercent === 0
      ? 'The packages are those of today.'
      : `Against today, ${sayNumber(demand.growthPercent)}% packages are added and ${sayNumber(demand.attritionPercent)}% have ended, spread evenly.`,
    placing.travelCounts
      ? `Travel between visits takes hours from what a provider can deliver: ${sayNumber(travel.urbanKilometresPerHour)} km/h in towns, ${sayNumber(travel.ruralKilometresPerHour)} km/h in the country, ways ${sayNumber(travel.detour)} times the straight line, and ${sayNumber(travel.visitsPerRun)} visits in a run.`
      : 'Travel between visits takes no hours from what a provider can deliver.',
    ...sayMoney(money),
  ];
}

function sayPlacing({ mode, movedPercent, offer, mostKilometres }: PlacingAssumptions): string[] {
  const [, modeName, modeHint] = TRANSFER_MODES.find(([key]) => key === mode)!;
  const [, offerName, offerHint] = OFFERS.find(([key]) => key === offer)!;
  const moved = mode === 'gradual' ? ` ${sayMoved(movedPercent)}.` : '';
  return [
    `${modeName}. ${modeHint}${moved}`,
    `${offerName}. ${offerHint}`,
    ...(mostKilometres === null
      ? []
      : [`No package goes to a provider more than ${sayNumber(mostKilometres)} km away.`]),
  ];
}

function sayMoney(money: MoneyAssumptions): string[] {
  const { upliftPerHour, upliftName } = money;
  const extras = [
    [money.spotPremiumPercent, 'is added to the rate of an hour on the spot market'],
    [money.ruralPremiumPercent, 'is added to the rate of an hour in a rural place'],
    [money.inflationPercent, 'is added each year for inflation'],
    [money.guaranteedPercent, 'of each provider’s target hours is paid whether used or not'],
  ] as const;
  return [
    `An hour costs ${sayRate(money.poundsPerHour)} where neither the package nor its provider says.`,
    ...(upliftPerHour.most === 0
      ? []
      : [`${upliftName} adds ${sayRange(upliftPerHour, sayRate)} to each hour.`]),
    ...extras
      .filter(([percent]) => percent !== 0)
      .map(([percent, what]) => `${sayNumber(percent)}% ${what}.`),
    ...(money.reablementPercent === 0 || money.reablementSharePercent === 0
      ? []
      : [
          `Reablement makes ${sayNumber(money.reablementSharePercent)}% of packages ${sayNumber(money.reablementPercent)}% smaller.`,
        ]),
    `The contract runs for ${sayYears(money.termYears)}.`,
    sayKindOfMoney(money.kindOfMoney),
  ];
}
