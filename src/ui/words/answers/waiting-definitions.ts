import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';
const FROM_PACKAGES = 'The dates in your packages file.';

/** Figures of the answer about waiting. */
export const WAITING_DEFINITIONS = {
  blockNeed: {
    name: 'Need of a block',
    meaning: 'How many hours of need lie in each square kilometre of the block, in five shades.',
    formula:
      'The weekly hours of the packages shown that lie in the block ÷ its area. The shades end at a twentieth, a tenth, a fifth, a half and the whole of the number beside the darkest.',
    source: FROM_PLAN,
  },
  peopleWithNobody: {
    name: 'People with nobody',
    meaning: 'People with a package that nobody could take under this plan.',
    formula:
      'Each person is counted once. Someone with such packages in two lines of a table counts in both.',
    source: FROM_PLAN,
  },
  hoursWithNobody: {
    name: 'Hours with nobody',
    meaning: 'Hours of care a week that nobody could take under this plan.',
    formula:
      'The sum of the weekly hours of the packages with nobody. Those bought one by one are not in it.',
    source: FROM_PLAN,
  },
  waitingReason: {
    name: 'Why nobody takes it',
    meaning: 'The reason why no provider takes a package. Where several hold, it is the first in this list.',
    formula:
      '1. It is in no lot. 2. No provider asked in its lot gives such care. 3. Those that do are too far away. 4. The lot has one main provider only, which is full. 5. Those that could are too full. Asked are the providers with a seat in the lot, and those that stand behind it.',
    source: FROM_PLAN,
  },
  inNoLot: {
    name: 'In no lot',
    meaning: 'The package lies in a block that no lot has, or outside every block.',
    formula: 'Packages with nobody that are in no lot.',
    source: FROM_PLAN,
  },
  noEligibleProvider: {
    name: 'No provider gives such care',
    meaning:
      'No provider asked in the lot gives the service, cares for the client group, or sends two carers where two are needed.',
    formula: 'Packages with nobody in a lot, less those that a provider asked there could give.',
    source: 'The services and client groups in your providers file.',
  },
  tooFar: {
    name: 'Too far',
    meaning: 'The providers that give such care are registered further away than the scenario allows.',
    formula:
      'Packages with nobody where each provider that gives such care is further from the block, in a straight line, than the most allowed.',
    source: 'The registered locations in your providers file.',
  },
  noSecondProvider: {
    name: 'No second provider',
    meaning: 'The lot has one main provider only. It could give the care, but it is full.',
    formula: 'Packages with nobody in a lot with one main seat, whose provider gives such care.',
    source: FROM_PLAN,
  },
  noCapacity: {
    name: 'No room',
    meaning: 'The providers that could give the care have too little room left for the package.',
    formula:
      'Room is what a provider can deliver, less what the plan gives it; in a seat with a limit, no more than is left of that. A package is not divided.',
    source: FROM_PLAN,
  },
  hoursWaitingToday: {
    name: 'Hours waiting today',
    meaning: 'Hours of care a week that have no provider today, whatever the plan says.',
    formula: 'The sum of the weekly hours of the packages that wait, or were handed back.',
    source: 'Your packages file.',
  },
  waitBands: {
    name: 'Packages by days waited',
    meaning: 'How many of the packages that wait today have waited so many days.',
    formula:
      'The day of the data − the day the wait began. Not known are packages without such a day, or with one after the day of the data.',
    source: FROM_PACKAGES,
  },
  waitDays: {
    name: 'Days waited',
    meaning: 'How long packages have waited for a provider, up to the day of the data.',
    formula:
      'The day of the data − the day the wait began. The middle is the number of days that at least half have not waited longer than; 9 in 10 likewise. A package without a date counts as not known.',
    source: FROM_PACKAGES,
  },
} satisfies Definitions;
