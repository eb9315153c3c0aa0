import type { Random } from '../random.ts';
import { LEARNING_DISABILITY, MENTAL_HEALTH } from './invent-care.ts';
import type { Asked } from './invent-packages.ts';

/** What a council records of a person besides their care, blank where it does not. */
export interface Person {
  readonly ageBand: string;
  readonly sex: string;
  readonly ethnicGroup: string;
  readonly supportReason: string;
}

const AGE_BANDS = ['18-64', '65-74', '75-84', '85+'];
const AGE_WEIGHTS = [0.12, 0.18, 0.33, 0.37];
/** Of people whose need is a learning disability or their mental health. */
const AGE_WEIGHTS_OF_SPECIALIST_CARE = [0.84, 0.1, 0.04, 0.02];
/** Of each age band. */
const WOMEN = [0.5, 0.56, 0.62, 0.69];

const SUPPORT_REASONS = [
  'Personal care',
  'Memory and cognition',
  'Access and mobility',
  LEARNING_DISABILITY,
  'Sensory support',
  'Social support',
];
const SUPPORT_WEIGHTS = [0.8, 0.138, 0.025, 0.012, 0.012, 0.013];
const ETHNIC_GROUP_RECORDED = 0.97;

/** The person of each package: packages of one person have the same. `ethnicGroups` gives the share of each. */
export function inventPeople(
  packages: readonly Asked[],
  ethnicGroups: Readonly<Record<string, number>>,
  random: Random,
): Person[] {
  const people = new Map<number, Person>();
  return packages.map(({ person, care }) => {
    const known = people.get(person) ?? inventPerson(care.service, ethnicGroups, random);
    people.set(person, known);
    return known;
  });
}

function inventPerson(
  service: string,
  ethnicGroups: Readonly<Record<string, number>>,
  random: Random,
): Person {
  const isSpecialist = service === LEARNING_DISABILITY || service === MENTAL_HEALTH;
  const age = random.weighted(isSpecialist ? AGE_WEIGHTS_OF_SPECIALIST_CARE : AGE_WEIGHTS);
  const groups = Object.keys(ethnicGroups);
  return {
    ageBand: AGE_BANDS[age]!,
    sex: random.unit() < WOMEN[age]! ? 'Female' : 'Male',
    ethnicGroup:
      random.unit() < ETHNIC_GROUP_RECORDED ? groups[random.weighted(Object.values(ethnicGroups))]! : '',
    supportReason: isSpecialist ? service : SUPPORT_REASONS[random.weighted(SUPPORT_WEIGHTS)]!,
  };
}
