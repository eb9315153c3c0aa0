import type { MultiPolygon } from 'geojson';
import type { SafeCount } from '../../core/disclosure/disclosure-rules.ts';
import { shapesOfGroups } from '../../core/fabric/shapes-of-groups.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { toUnits } from '../../core/geometry/grid-units.ts';
import type { PublishedPlan } from '../../core/publication/publication.ts';
import type { Lot, Scenario } from '../../core/scenario/scenario.ts';

/** A plan whose lots go out as a map. */
export interface SharedPlan {
  /** The blocks of the plan, with its cuts. */
  readonly fabric: Fabric;
  readonly scenario: Pick<Scenario, 'name' | 'lots' | 'assignment' | 'appointments'>;
  /** Of the data that the plan and its numbers are of. */
  readonly fingerprint: string;
  /** The numbers that go with the lots, and the rule that they follow; null leaves numbers out. */
  readonly numbers: { readonly plan: PublishedPlan; readonly rule: string } | null;
}

/** One lot as a map file has it. Lots that have no block have no ground, and are not among them. */
export interface SharedLot {
  readonly lot: Lot;
  /** In degrees to 7 decimals, which is what blocks and their pieces have. */
  readonly shape: MultiPolygon;
  readonly properties: SharedProperties;
}

/** The same in every format; the numbers and what they follow are there only where numbers were asked for. */
export interface SharedProperties {
  readonly lot: string;
  /** The plan's name: a file may hold several. */
  readonly scheme: string;
  readonly colour: string;
  /** Providers appointed, in the order of their seats. */
  readonly providers: readonly string[];
  readonly source: 'Lotwise';
  readonly fingerprint: string;
  readonly numbers: {
    /** As published, or null where they are hidden. */
    readonly people: number | null;
    readonly hoursPerWeek: number | null;
    /** What is hidden, in words; empty where nothing is. */
    readonly hidden: string;
    readonly rule: string;
  } | null;
}

/** The lots of a plan that have ground, in ledger order, with what may be said of each. */
export function sharedLots({ fabric, scenario, fingerprint, numbers }: SharedPlan): SharedLot[] {
  const shapes = shapesOfGroups(fabric, scenario.assignment);
  return scenario.lots.flatMap((lot): SharedLot[] => {
    const shape = shapes.get(lot.id);
    if (shape === undefined) return [];
    const seats = scenario.appointments.filter((seat) => seat.lot === lot.id);
    const properties: SharedProperties = {
      lot: lot.name,
      scheme: scenario.name,
      colour: lot.colour,
      providers: seats.map(({ provider }) => provider),
      source: 'Lotwise',
      fingerprint,
      numbers: numbers && numbersOf(lot, numbers),
    };
    return [{ lot, shape: toSevenDecimals(shape), properties }];
  });
}

function numbersOf({ id }: Lot, { plan, rule }: NonNullable<SharedPlan['numbers']>) {
  const published = plan.lots.find(({ lot }) => lot === id);
  const people = numberOf(published?.people);
  const hoursPerWeek = published?.hours ?? null;
  const hidden = [...(people === null ? ['people'] : []), ...(hoursPerWeek === null ? ['hours'] : [])];
  return { people, hoursPerWeek, hidden: hidden.join(', '), rule };
}

function numberOf(count: SafeCount | undefined): number | null {
  return typeof count === 'number' ? count : null;
}

function toSevenDecimals({ type, coordinates }: MultiPolygon): MultiPolygon {
  const rounded = (degrees: number) => toUnits(degrees) / 1e7;
  const rings = (polygon: MultiPolygon['coordinates'][number]) =>
    polygon.map((ring) => ring.map(([lng, lat]) => [rounded(lng!), rounded(lat!)]));
  return { type, coordinates: coordinates.map(rings) };
}
