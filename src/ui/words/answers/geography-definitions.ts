import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';
const FOUR_TESTS =
  'One of the four tests of a geography in Merton’s paper of 6 September 2022, paragraph 2.15. Worked out from your packages, your zones and this scenario.';

/** Figures of the answer about geography. */
export const GEOGRAPHY_DEFINITIONS = {
  testPrimaryCare: {
    name: 'Fits primary care',
    meaning:
      'How much of each Primary Care Network’s care lies in one lot, so that its practices deal with few providers. Without a file of networks the first file of zones is used.',
    formula:
      'For each zone, its hours in the lot that has most of them. The sum of these ÷ the hours of all zones. The score is the share in per cent: 0% scores 0 and 100% scores 100.',
    source: FOUR_TESTS,
  },
  testRostering: {
    name: 'Easy to roster',
    meaning: 'How long carers travel between visits for each hour of care they give. Less is better.',
    formula:
      'Minutes of travel in a week ÷ hours of care in a week, as in the table of travel on this page. No travel scores 100, and 30 minutes for an hour of care scores 0.',
    source: FOUR_TESTS,
  },
  testGreenTravel: {
    name: 'Green travel',
    meaning: 'How many of the ways between visits are short enough to go on foot or by bicycle.',
    formula:
      'The share of ways up to 1.6 km, plus half the share of ways from 1.6 km to 5 km. Each block and provider have a mean way m. The share of their ways up to d is 1 − e^(−π/4 × (d ÷ m)²), as for nearest neighbours of random places (Clark and Evans, 1954). 0% scores 0 and 100% scores 100.',
    source: FOUR_TESTS,
  },
  testRecruitment: {
    name: 'Easy to recruit',
    meaning:
      'A stand-in, as no file says who wants to be a carer where. It asks if providers are registered near their lots, and if their hours are enough to run a team on. If you have better evidence, give this test no weight.',
    formula:
      'Checks met ÷ checks made. For each seat whose provider’s registered location is known: is it within 5 km of the lot, straight to the middle of a block? For each appointed provider with a band of hours: are its hours inside it? 0% scores 0 and 100% scores 100.',
    source: FOUR_TESTS,
  },
  testViability: {
    name: 'Worth running',
    meaning:
      'How many lots and appointed providers have the hours they need, and no more than they can hold.',
    formula:
      'Lots and appointed providers inside their band of hours ÷ all that have a band. Each counts as one. 0% scores 0 and 100% scores 100.',
    source: 'The bands in the settings of this scenario, and the hours it gives to lots and providers.',
  },
  testResilience: {
    name: 'Stands a failure',
    meaning: 'How much care would have nobody if the one provider stopped whose end would be worst.',
    formula:
      'What it has is placed again with other providers of the lot, then with those behind it, in the room they have left. The hours left over ÷ all hours that providers have. None scores 100, and a quarter of all hours scores 0. It is placed by a quick way that need not be the best: fewer hours may be left over, never more. ‘What if a provider fails?’ has the best way.',
    source: FROM_PLAN,
  },
  testContinuity: {
    name: 'Carers stay',
    meaning: 'How many people who have a provider today keep it.',
    formula:
      'People all of whose packages stay with their provider ÷ people with a provider today. A package bought one by one, or left with nobody, has changed. 0% scores 0 and 100% scores 100.',
    source: FROM_PLAN,
  },
  testEquity: {
    name: 'Fair between lots',
    meaning:
      'How alike lots are in the share of their hours that providers take. At 0 it is the same in each.',
    formula:
      'The Gini coefficient of those shares: half the mean difference between two lots, each counted by its people, ÷ the mean share. 0 scores 100, and 0.25 scores 0. We use the hours taken: where a single package is unmet in one lot alone, the coefficient of what is unmet is near its worst.',
    source: 'Gini (1912), weighted as by Lerman and Yitzhaki (1989). Worked out from this scenario.',
  },
  partOfZone: {
    name: 'Part of the zone',
    meaning: 'How much of a zone’s care lies in this lot.',
    formula: 'Its hours in this lot ÷ all the zone’s hours.',
    source: 'Your packages, laid over your zones file and this scenario.',
  },
  geographyScore: {
    name: 'Score of these lots',
    meaning:
      'How the lots do on the tests, by the weights that you give. It is not advice: with other weights another plan may come first.',
    formula:
      'Weight × score of each test, added up, ÷ the sum of the weights. Only tests with a number in every scenario that is compared count.',
    source: 'The tests on this page. The weights are yours, and are kept with this scenario.',
  },
  shareOfWeightings: {
    name: 'First in so many weightings',
    meaning: 'Of all ways to weigh the tests, in how many this scenario comes first.',
    formula:
      'We try 10,000 sets of weights, spread evenly over all there are. They are always the same ones. Scenarios that tie for first place share it.',
    source: 'The scores of the tests. Your own weights play no part.',
  },
  firstPlaceWeight: {
    name: 'When first place changes',
    meaning: 'How far you can move the weight of one test before another scenario comes first.',
    formula:
      'With the other weights as they are, each scenario’s score is a straight line in this weight. First place changes where two lines cross.',
    source: 'The scores of the tests and your weights. Nothing is tried out: it is exact.',
  },
  travelKilometres: {
    name: 'Way for each visit',
    meaning: 'How far a carer goes from one visit to the next, on the ground.',
    formula:
      '0.77 × √(area ÷ clients) × detour × (visits in a run − 1) ÷ visits in a run. The area is that of blocks with packages, and is added up block by block; gaps between them are added. Clients are those that this provider sees in one shift: a person seen every day is one, a person seen 3 times a week is 3/7. A pair of carers counts twice.',
    source:
      'Shortest ways through random places, walked by us for 3 to 12 clients: each leg is 0.75 to 0.78 × √(area ÷ clients). It is what a good roster can do; for ways longer than that, raise the detour.',
  },
  travelMinutes: {
    name: 'Travel for each visit',
    meaning: 'How long a carer travels from one visit to the next.',
    formula: 'The way ÷ the speed, urban or rural as each block is.',
    source:
      'The speeds on this page. A block is rural where most of its packages say so, or its cluster’s name does.',
  },
  travelPerCareHour: {
    name: 'Travel for an hour of care',
    meaning: 'How many minutes of travel come with each hour of care.',
    formula: 'Hours of travel in a week × 60 ÷ hours of care in a week, both of all carers.',
    source: FROM_PLAN,
  },
  travelHours: {
    name: 'Hours of travel',
    meaning: 'How many hours carers travel between visits in a week. Ways from and to home are not counted.',
    formula: 'Visits in a week × travel for each visit. Packages that no provider takes are left out.',
    source: FROM_PLAN,
  },
  travelIfSplit: {
    name: 'Travel if the lot is shared out',
    meaning:
      'What travel would be if a lot’s providers each took a part of its ground, in place of clients all over it.',
    formula:
      'The same formula with the clients of all its providers together. Two providers all over a lot have ways 1.41 times as long (√2).',
    source: FROM_PLAN,
  },
  misfitArea: {
    name: 'Size of a gap or overlap',
    meaning: 'How much ground is in no block, or in more than one.',
    formula: 'The area of the gap, or of what two or more blocks share. The largest are listed.',
    source: 'Measured on the outlines in your blocks file.',
  },
  populatedArea: {
    name: 'Area with packages',
    meaning: 'The ground that carers have to cover: blocks in which somebody has a package.',
    formula: 'The sum of the areas of those blocks.',
    source: 'Measured on the outlines of the blocks.',
  },
  ruralVisits: {
    name: 'Visits in rural blocks',
    meaning: 'How much of a lot is in the country.',
    formula: 'Visits in a week in rural blocks ÷ all visits. A visit by two carers counts twice.',
    source: 'A block is rural where most of its packages say so, or its cluster’s name does.',
  },
  callsPerSquareKilometre: {
    name: 'Calls for each km²',
    meaning: 'How close visits lie. Far apart, carers travel longer.',
    formula: 'Visits in a week ÷ area of the blocks that lie mainly in the cluster.',
    source: 'Your packages file, laid over your clusters.',
  },
  onFramework: {
    name: 'With framework providers today',
    meaning: 'How much care is with providers that have a lot today, whatever this scenario says.',
    formula: 'Their hours in the cluster ÷ all its hours, those that wait for a provider among them.',
    source: 'Your packages and providers files.',
  },
  frameworkProviders: {
    name: 'Framework providers today',
    meaning: 'How many providers that have a lot today care for somebody in the cluster.',
    formula: 'Each such provider is counted once.',
    source: 'Your packages and providers files.',
  },
} satisfies Definitions;
