import type { Dataset, Provider } from '../dataset/dataset.ts';
import { isWaiting, NOT_RECORDED, type PackageIndex } from '../dataset/packages.ts';
import type { Fabric } from '../fabric/fabric.ts';
import type { Assumptions, DemandAssumptions, PlacingAssumptions } from '../scenario/assumptions.ts';
import { farProviders } from './far-providers.ts';
import { caresForGroup, givesService, hasHandsFor } from './gives-care.ts';

/** What care a package is, as far as it matters to who can give it. */
export interface CareKind {
  /** Position in `Dataset.services`. */
  readonly service: number;
  /** In the file's words; null where it does not say. */
  readonly clientGroup: string | null;
  readonly isDoubleHanded: boolean;
}

/**
 * What an allocation needs to know of packages and providers; it is the same for every drawing of the
 * lots. What it knows of packages is in the order in which they are offered, so that memory is read
 * end to end. Where demand is assumed to grow, packages come in it twice; where it shrinks, some do not.
 */
export interface Demand {
  readonly providers: readonly Provider[];
  /** Packages in the dataset, whether they ask for a place or not. */
  readonly datasetCount: number;
  /** A point inside each block, `[lng, lat]`, two entries a block. */
  readonly insidePoints: Float64Array;
  readonly assumptions: Pick<Assumptions, 'demand' | 'placing'>;
  readonly packageCount: number;
  readonly providerCount: number;
  /** Packages in the order they are offered: the largest first, as they are the hardest to place. */
  readonly order: Int32Array;
  readonly weeklyMinutes: Int32Array;
  /** The block each lies in, or `NO_BLOCK`. */
  readonly block: Int32Array;
  /** The position of who serves it now and could go on, or -1: nobody goes on with a package that waits or is new. */
  readonly provider: Int16Array;
  /** The person; each package that growth adds is of a person of its own. */
  readonly person: Int32Array;
  /** Above every number in `person`. */
  readonly personCount: number;
  /** Position in `kinds`. */
  readonly kind: Uint16Array;
  /** 1 for a package that growth adds. */
  readonly isNew: Uint8Array;
  /** 1 where the way of transfer keeps it with who serves it now. */
  readonly stays: Uint8Array;
  readonly kinds: readonly CareKind[];
  /** At kind × providers + provider: 1 where the provider can give such care. */
  readonly canTake: Uint8Array;
  /** At block × providers + provider: 1 where the block is too far from its registered location; null for no limit. */
  readonly isTooFar: Uint8Array | null;
  /** By package, not in order: what `block` was made of. */
  readonly blockOfPackage: Int32Array;
}

/** Prepares a dataset for allocation under what is assumed of demand and of placing. */
export function prepareDemand(
  dataset: Dataset,
  fabric: Fabric,
  assumptions: Pick<Assumptions, 'demand' | 'placing'>,
): Demand {
  const { packages, providers } = dataset;
  const { asks, isCopy } = asksOf(packages.count, assumptions.demand);
  const places = Int32Array.from(asks, (_, place) => place);
  const minutesAt = (place: number) => packages.weeklyMinutes[asks[place]!]!;
  places.sort((a, b) => minutesAt(b) - minutesAt(a) || a - b);
  const order = Int32Array.from(places, (place) => asks[place]!);
  const isNew = Uint8Array.from(places, (place) => isCopy[place]!);
  const provider = Int16Array.from(order, (index, at) =>
    isNew[at] === 1 || isWaiting(packages, index as PackageIndex) ? -1 : packages.provider[index]!,
  );
  const { kinds, kindOfPackage } = kindsOf(dataset);
  let personCount = packages.person.reduce((most, person) => Math.max(most, person + 1), 0);
  const person = Int32Array.from(order, (index, at) =>
    isNew[at] === 1 ? personCount++ : packages.person[index]!,
  );
  return {
    providers,
    datasetCount: packages.count,
    insidePoints: fabric.insidePoints,
    assumptions,
    packageCount: order.length,
    providerCount: providers.length,
    order,
    weeklyMinutes: Int32Array.from(order, (index) => packages.weeklyMinutes[index]!),
    block: blocksInOrder(order, fabric),
    provider,
    person,
    personCount,
    kind: Uint16Array.from(order, (index) => kindOfPackage[index]!),
    isNew,
    stays: staying(provider, order, assumptions.placing),
    kinds,
    canTake: whoCanTake(dataset, kinds),
    isTooFar: farProviders(fabric, providers, assumptions.placing.mostKilometres),
    blockOfPackage: fabric.blockOfPackage,
  };
}

/** The same demand over another fabric of the same ground, as after a cut: only where packages lie differs. */
export function demandOver(fabric: Fabric, demand: Demand): Demand {
  const { blockOfPackage } = fabric;
  if (demand.blockOfPackage === blockOfPackage) return demand;
  return {
    ...demand,
    insidePoints: fabric.insidePoints,
    block: blocksInOrder(demand.order, fabric),
    isTooFar: farProviders(fabric, demand.providers, demand.assumptions.placing.mostKilometres),
    blockOfPackage,
  };
}

/** Whether a demand that was prepared under some assumptions also holds under others. */
export function isPreparedFor(demand: Demand, { demand: of, placing }: Assumptions): boolean {
  const { assumptions } = demand;
  const { mode, movedPercent, mostKilometres } = assumptions.placing;
  return (
    assumptions.demand.growthPercent === of.growthPercent &&
    assumptions.demand.attritionPercent === of.attritionPercent &&
    mode === placing.mode &&
    (mode !== 'gradual' || movedPercent === placing.movedPercent) &&
    mostKilometres === placing.mostKilometres
  );
}

/** True for members of a list, this many per cent of them, spread as evenly as whole members allow. */
export function isAmong(at: number, percent: number): boolean {
  return Math.floor(((at + 1) * percent) / 100) > Math.floor((at * percent) / 100);
}

/** The packages that ask for a place: today's without those that have ended, then those that growth adds. */
function asksOf(count: number, { growthPercent, attritionPercent }: DemandAssumptions) {
  const asks: number[] = [];
  for (let index = 0; index < count; index++) if (!isAmong(index, attritionPercent)) asks.push(index);
  const today = asks.length;
  for (let index = 0; index < count; index++) if (isAmong(index, growthPercent)) asks.push(index);
  return {
    asks: Int32Array.from(asks),
    isCopy: Uint8Array.from(asks, (_, place) => Number(place >= today)),
  };
}

/** With 'gradual' those that have moved are spread evenly over the packages of each provider. */
function staying(
  provider: Int16Array,
  order: Int32Array,
  { mode, movedPercent }: PlacingAssumptions,
): Uint8Array {
  if (mode === 'transfer-all') return new Uint8Array(order.length);
  if (mode === 'keep-existing') return Uint8Array.from(provider, (position) => Number(position >= 0));
  const stays = new Uint8Array(order.length);
  const met = new Map<number, number>();
  for (let at = 0; at < order.length; at++) {
    const position = provider[at]!;
    if (position < 0) continue;
    const before = met.get(position) ?? 0;
    met.set(position, before + 1);
    stays[at] = Number(!isAmong(before, movedPercent));
  }
  return stays;
}

function kindsOf({ packages }: Dataset): { kinds: CareKind[]; kindOfPackage: Uint16Array } {
  const groups = packages.facts.find((fact) => fact.kind === 'client-group');
  const kinds: CareKind[] = [];
  const known = new Map<number, number>();
  const kindOfPackage = new Uint16Array(packages.count);
  for (let index = 0; index < packages.count; index++) {
    const service = packages.service[index]!;
    const group = groups?.codes[index] ?? NOT_RECORDED;
    const isDoubleHanded = packages.carers[index]! > 1;
    const key = (service * 256 + group) * 2 + Number(isDoubleHanded);
    let kind = known.get(key);
    if (kind === undefined) {
      kind = kinds.push({ service, clientGroup: groups?.values[group] ?? null, isDoubleHanded }) - 1;
      known.set(key, kind);
    }
    kindOfPackage[index] = kind;
  }
  return { kinds, kindOfPackage };
}

function whoCanTake({ providers, services }: Dataset, kinds: readonly CareKind[]): Uint8Array {
  const can = new Uint8Array(kinds.length * providers.length);
  kinds.forEach(({ service, clientGroup, isDoubleHanded }, kind) =>
    providers.forEach((provider, position) => {
      const gives =
        givesService(provider, services[service]!) &&
        caresForGroup(provider, clientGroup) &&
        hasHandsFor(provider, isDoubleHanded);
      can[kind * providers.length + position] = Number(gives);
    }),
  );
  return can;
}

function blocksInOrder(order: Int32Array, { blockOfPackage }: Fabric): Int32Array {
  const blocks = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) blocks[at] = blockOfPackage[order[at]!]!;
  return blocks;
}
