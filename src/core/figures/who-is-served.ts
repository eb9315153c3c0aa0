import { NOT_RECORDED } from '../dataset/packages.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import type { PlanRead } from './plan-read.ts';
import { servedLoads, type AddUp, type ServedLoad } from './served-loads.ts';

/** Who is served under a plan, and by whom: all that ask for a place, and the same by what they are. */
export interface WhoIsServed {
  readonly total: ServedLoad;
  /** In ledger order, then `NO_LOT` where there is anything in none. Their packages add up to the total. */
  readonly lots: readonly { readonly lot: LotId; readonly load: ServedLoad }[];
  /** In the order of the dataset, those that are asked for. Their packages add up to the total. */
  readonly services: readonly NamedLoad[];
  /** In the order of the file, then null for not recorded; empty where the file says nothing of groups. */
  readonly clientGroups: readonly NamedLoad[];
  readonly singleHanded: ServedLoad;
  readonly doubleHanded: ServedLoad;
}

export interface NamedLoad {
  readonly name: string | null;
  readonly load: ServedLoad;
}

/** Adds up who serves whom; see `servedLoads`. A few passes over the packages. */
export function whoIsServed(read: PlanRead): WhoIsServed {
  const { ledger, scenario } = read;
  const { demand, dataset, takers } = ledger;
  const { packages, services } = dataset;
  const by = servedLoads(read);
  const byPackage = (codes: ArrayLike<number>) => {
    const groupOf = new Uint16Array(demand.packageCount);
    for (let at = 0; at < groupOf.length; at++) groupOf[at] = codes[demand.order[at]!]!;
    return groupOf;
  };
  const byLot = by(takers.lot, ledger.accounts.length);
  const byService = by(byPackage(packages.service), services.length);
  const groups = packages.facts.find(({ kind }) => kind === 'client-group');
  const [singleHanded, doubleHanded] = by(
    byPackage(packages.carers).map((carers) => Number(carers > 1)),
    2,
  );
  return {
    total: by(new Uint8Array(demand.packageCount), 1)[0]!,
    lots: [...scenario.lots.map(({ id }) => id), NO_LOT]
      .map((lot) => ({ lot, load: byLot[lot]! }))
      .filter(({ lot, load }) => lot !== NO_LOT || load.packages > 0),
    services: asked(services.map((name, at) => ({ name, load: byService[at]! }))),
    clientGroups: groups === undefined ? [] : asked(clientGroupLoads(groups, by, byPackage)),
    singleHanded: singleHanded!,
    doubleHanded: doubleHanded!,
  };
}

function clientGroupLoads(
  { values, codes }: { readonly values: readonly string[]; readonly codes: Uint8Array },
  by: AddUp,
  byPackage: (codes: ArrayLike<number>) => Uint16Array,
): NamedLoad[] {
  const groupOf = byPackage(codes).map((code) => (code === NOT_RECORDED ? values.length : code));
  return by(groupOf, values.length + 1).map((load, at) => ({ name: values[at] ?? null, load }));
}

function asked(loads: readonly NamedLoad[]): NamedLoad[] {
  return loads.filter(({ load }) => load.packages > 0);
}
