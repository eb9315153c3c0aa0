import type { PlanRead } from '../figures/plan-read.ts';
import { clientsInShift } from './block-care.ts';

/** What one provider takes in one lot. */
export interface CareTaken {
  /** By position. */
  readonly provider: number;
  /** Clients it sees in the same shift: see `clientsInShift`. */
  readonly clients: number;
  readonly carerVisits: number;
  readonly careMinutes: number;
}

/** By lot number, what each provider takes there of the packages that lie in a block; one pass over packages. */
export function careTaken({ ledger }: Pick<PlanRead, 'ledger'>): CareTaken[][] {
  const { demand, takers, accounts, dataset } = ledger;
  const { weeklyVisits, carers } = dataset.packages;
  const { providerCount } = demand;
  const clients = new Float64Array(accounts.length * providerCount);
  const carerVisits = new Float64Array(clients.length);
  const careMinutes = new Float64Array(clients.length);
  for (let at = 0; at < demand.packageCount; at++) {
    const provider = takers.taker[at]!;
    if (provider < 0 || demand.block[at]! < 0) continue;
    const index = demand.order[at]!;
    const cell = takers.lot[at]! * providerCount + provider;
    clients[cell]! += clientsInShift(weeklyVisits[index]!);
    carerVisits[cell]! += weeklyVisits[index]! * carers[index]!;
    careMinutes[cell]! += demand.weeklyMinutes[at]!;
  }
  return accounts.map((_, lot) =>
    dataset.providers.flatMap((__, provider) => {
      const cell = lot * providerCount + provider;
      return clients[cell]! > 0
        ? [
            {
              provider,
              clients: clients[cell]!,
              carerVisits: carerVisits[cell]!,
              careMinutes: careMinutes[cell]!,
            },
          ]
        : [];
    }),
  );
}
