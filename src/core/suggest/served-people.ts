import { NO_BLOCK } from '../fabric/fabric.ts';
import type { LotParts, ServedPeople } from './lot-facts.ts';

/**
 * People with a provider today, and in which lots they would not find one: somebody whose packages have
 * several providers is at a loss where one of them has no seat. A person with packages in two blocks is
 * counted in both, as blocks can come to lie in two lots.
 */
export function servedPeople({ ledger, scenario, offers }: LotParts): ServedPeople {
  const { fabric, demand } = ledger;
  const lotCount = scenario.lots.length;
  const people = new Int32Array(fabric.count);
  const losing = new Int32Array(fabric.count * lotCount);
  const seated = scenario.lots.map(({ id }) => new Set(offers.seats[id]!.map(({ provider }) => provider)));
  for (const { block, providers } of providersByPerson(demand)) {
    people[block]!++;
    seated.forEach((sits, lot) => {
      if (!providers.every((provider) => sits.has(provider))) losing[block * lotCount + lot]!++;
    });
  }
  return { people, losing };
}

interface InBlock {
  readonly block: number;
  readonly providers: number[];
}

/** Each person once a block, with the providers that serve them there. */
function providersByPerson({
  packageCount,
  block,
  provider,
  person,
  personCount,
}: LotParts['ledger']['demand']): Iterable<InBlock> {
  const met = new Map<number, InBlock>();
  for (let at = 0; at < packageCount; at++) {
    if (provider[at]! < 0 || block[at] === NO_BLOCK) continue;
    const key = block[at]! * personCount + person[at]!;
    const known = met.get(key);
    if (known === undefined) met.set(key, { block: block[at]!, providers: [provider[at]!] });
    else if (!known.providers.includes(provider[at]!)) known.providers.push(provider[at]!);
  }
  return met.values();
}
