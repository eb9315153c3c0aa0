import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';
const FROM_PACKAGES = 'Your packages file, with the growth and endings that this scenario assumes.';

/** Figures of the answer about who is served, and of the seats of a plan. */
export const SERVED_DEFINITIONS = {
  allocation: {
    name: 'How packages are placed',
    meaning: 'Which provider takes each package under this plan. No package is divided between two.',
    formula:
      'Of all ways to place them, the one with the fewest hours unmet, then the fewest outside the lots’ own providers. Then come the fewest people who change provider, the nearest to the target shares, and the least travel.',
    source: FROM_PLAN,
  },
  askedPackages: {
    name: 'Packages asked for',
    meaning: 'Packages that need a provider under this plan.',
    formula:
      'Today’s packages, whatever their status, with those that growth adds and without those that have ended.',
    source: FROM_PACKAGES,
  },
  askedPeople: {
    name: 'People asked for',
    meaning: 'How many people those packages are for.',
    formula: 'Each person is counted once. A package that growth adds is for a person of its own.',
    source: FROM_PACKAGES,
  },
  askedVisits: {
    name: 'Visits asked for',
    meaning: 'How many visits a week those packages need. A visit by two carers is one visit.',
    formula: 'The sum of the weekly visits of the packages.',
    source: FROM_PACKAGES,
  },
  carerHours: {
    name: 'Carer hours',
    meaning: 'Hours that carers work in people’s homes. An hour by two carers together is two carer hours.',
    formula: 'The sum of the weekly hours of the packages, those of all carers together.',
    source: FROM_PACKAGES,
  },
  personHours: {
    name: 'Person hours',
    meaning: 'Hours that people have somebody with them. An hour by two carers together is one person hour.',
    formula: 'For each package, its carer hours ÷ the carers at each visit. Then added up.',
    source: FROM_PACKAGES,
  },
  doubleHanded: {
    name: 'Double-handed',
    meaning: 'Packages with two carers or more at each visit.',
    formula: 'Packages whose file says two carers or more.',
    source: FROM_PACKAGES,
  },
  smallPackages: {
    name: 'Small packages',
    meaning:
      'Packages so small that providers may not want them. They are counted, and placed like any other.',
    formula: 'Packages of fewer hours a week than the smallest one you set.',
    source: FROM_PACKAGES,
  },
  statusReceiving: {
    name: 'Receiving',
    meaning: 'Packages with a provider who delivers them now.',
    formula: 'Packages whose status says so.',
    source: FROM_PACKAGES,
  },
  statusWaiting: {
    name: 'Waiting',
    meaning: 'Packages that have had no provider yet.',
    formula: 'Packages whose status says so. Those handed back are counted apart.',
    source: FROM_PACKAGES,
  },
  statusHandedBack: {
    name: 'Handed back',
    meaning: 'Packages that a provider has given back to the council, and that nobody has taken since.',
    formula: 'Packages whose status says so.',
    source: FROM_PACKAGES,
  },
  statusSuspended: {
    name: 'On hold',
    meaning: 'Packages that are stopped for now, for example while the person is in hospital.',
    formula: 'Packages whose status says so. They still need a place under the plan.',
    source: FROM_PACKAGES,
  },
  statusNew: {
    name: 'Added by growth',
    meaning: 'Packages that this scenario adds because it assumes that more people need care.',
    formula: 'So many per cent of today’s packages, spread evenly. Each is a copy of one of today’s.',
    source: 'The growth in this scenario.',
  },
  withLead: {
    name: 'With the lead provider',
    meaning: 'Hours with the first main provider of the lot.',
    formula: 'The sum of the weekly hours of its packages in the lot.',
    source: FROM_PLAN,
  },
  withSecond: {
    name: 'With the second provider',
    meaning: 'Hours with the second main provider of the lot.',
    formula: 'The sum of the weekly hours of its packages in the lot.',
    source: FROM_PLAN,
  },
  withFurther: {
    name: 'With a further main provider',
    meaning: 'Hours with the third main provider of the lot, or a later one.',
    formula: 'The sum of the weekly hours of their packages in the lot.',
    source: FROM_PLAN,
  },
  withSupplementary: {
    name: 'With a supplementary provider',
    meaning: 'Hours with providers that help out the main ones of the lot.',
    formula: 'The sum of the weekly hours of their packages in the lot.',
    source: FROM_PLAN,
  },
  withBackUp: {
    name: 'With a back-up provider',
    meaning:
      'Hours with a provider of the back-up lot, which stands behind lots and has no ground of its own.',
    formula: 'The sum of the weekly hours of their packages in lots where they have no seat.',
    source: FROM_PLAN,
  },
  withSpecialist: {
    name: 'With a specialist provider',
    meaning: 'Hours with a provider of the specialist lot, which gives kinds of care that others may not.',
    formula: 'The sum of the weekly hours of their packages in lots where they have no seat.',
    source: FROM_PLAN,
  },
  withKept: {
    name: 'Kept with today’s provider',
    meaning: 'Hours that stay where they are, with a provider that has no place in this lot.',
    formula: 'Packages that the way of transfer keeps, with a provider that has no seat in the lot.',
    source: FROM_PLAN,
  },
  unmetByProviders: {
    name: 'Unmet hours',
    meaning: 'Hours that no provider of the plan takes. Some may be bought one by one; nobody has the rest.',
    formula: 'All hours asked for, less those with providers of the plan.',
    source: FROM_PLAN,
  },
  leastUnmet: {
    name: 'Fewest unmet hours there could be',
    meaning: 'It is proven that no way to share these packages out leaves fewer hours unmet.',
    formula:
      'A lower bound from the same packages, lots, seats, limits and hours. Where it equals the unmet hours, they are the fewest possible.',
    source: FROM_PLAN,
  },
  roomLeft: {
    name: 'Room left',
    meaning: 'How many more hours a week a provider could deliver.',
    formula: 'The most it can deliver, less the hours given to it.',
    source: FROM_PLAN,
  },
  seats: {
    name: 'Seats',
    meaning: 'In how many lots a provider has a place of its own.',
    formula: 'One for each place it is appointed to, as the lot’s own provider or behind them.',
    source: 'This scenario.',
  },
  howFull: {
    name: 'How full it is',
    meaning: 'How much of what a provider can deliver the plan gives it.',
    formula: 'The hours given to it ÷ the most it can deliver.',
    source: FROM_PLAN,
  },
  givenInLot: {
    name: 'Given in this lot',
    meaning: 'Hours a week that the plan gives a provider in this lot.',
    formula: 'The sum of the weekly hours of its packages in the lot.',
    source: FROM_PLAN,
  },
  givenOutside: {
    name: 'Outside its lots',
    meaning: 'Hours a provider is given in lots where it has no seat.',
    formula: 'The hours given to it, less those in the lots where it has a seat.',
    source: FROM_PLAN,
  },
  providerBand: {
    name: 'Its band',
    meaning:
      'Whether a provider is given enough hours to be worth its while, and not more than it should have.',
    formula: 'The hours given to it, against the fewest and the most hours for a provider in the rules.',
    source: FROM_PLAN,
  },
  seatShare: {
    name: 'Share of the lot',
    meaning: 'The part of the lot’s hours this provider should have, next to the others of its role.',
    formula:
      'Its share ÷ the shares of all providers of its role in the lot. The plan comes as near as it can.',
    source: 'This scenario.',
  },
  seatCap: {
    name: 'Most hours in this lot',
    meaning: 'The most hours a week this provider takes in this lot.',
    formula: 'As you set it. What it can deliver in all is a limit too.',
    source: 'This scenario.',
  },
} satisfies Definitions;
