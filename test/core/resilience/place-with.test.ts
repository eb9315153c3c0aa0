import { expect, test } from 'vitest';
import { placeWith } from '../../../src/core/resilience/place-with.ts';
import { aRandomArea } from '../a-random-area.ts';
import { settledRead } from '../../../src/core/figures/settled-read.ts';

test('a placing in columns is that of the plan, but for what is bought on the spot market', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const size = { columns: 5, rows: 4, packages: 40, providers: 5, lots: 3 };
    const { dataset, fabric, scenario } = aRandomArea(seed, size);
    const { ledger, offers } = settledRead(dataset, fabric, scenario);
    const { demand, takers, assignment } = ledger;
    const columns = placeWith(demand, offers, assignment);
    expect([...columns.taker]).toEqual([...takers.taker].map((taker) => (taker < 0 ? -2 : taker)));
    expect([...columns.seat]).toEqual([...takers.seat]);
    expect([...columns.lot]).toEqual([...takers.lot]);
  }
});
