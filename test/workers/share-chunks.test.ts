import { describe, expect, test, vi } from 'vitest';
import { runYearsHere } from '../../src/core/years/run-years-here.ts';
import { yearsRequestOf } from '../../src/core/years/years-request.ts';
import type { YearsResult } from '../../src/core/years/years-result.ts';
import { gatherFrom, serveChunks } from '../../src/workers/share-chunks.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aScenario } from '../core/a-scenario.ts';
import { aPlanOfYears, aWish } from '../core/years/a-plan-of-years.ts';

const dataset = aDataset({
  blocks: 'A',
  packages: Array.from({ length: 12 }, (_, at) => ({ block: 'A', hours: 2 + at })),
  providers: [{ name: 'Alder', hours: 80 }],
});
const read = aPlanOfYears(dataset, aScenario(dataset).withLot('North', 'A', 'Alder'));
const request = yearsRequestOf(read, aWish({ weeks: 26, replications: 110, stopsWhenSure: false }), null);

/** So many hands in this thread, each over a channel as between workers. */
async function sharedAmong(hands: number, report: (result: YearsResult) => void, now = () => 0) {
  const channels = Array.from({ length: hands }, () => new MessageChannel());
  for (const { port1 } of channels) serveChunks(request, port1);
  try {
    return await gatherFrom(
      request,
      channels.map(({ port2 }) => port2),
      report,
      now,
    );
  } finally {
    for (const { port1 } of channels) port1.close();
  }
}

describe('years that are shared out to workers', () => {
  test.each([1, 2, 5])('are the same as in one thread, to the last bit, with %i hands', async (hands) => {
    expect(await sharedAmong(hands, () => {})).toEqual(runYearsHere(request));
  });

  test('are told of while they run, though not all the time', async () => {
    const report = vi.fn<(result: YearsResult) => void>();
    let time = 0;
    await sharedAmong(1, report, () => (time += 50));
    const told = report.mock.calls.map(([{ replications }]) => replications);
    expect(told.length).toBeGreaterThanOrEqual(1);
    expect(told.length).toBeLessThan(4);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test('fail where a hand does', async () => {
    const { port1, port2 } = new MessageChannel();
    serveChunks({ ...request, plan: null! }, port1);
    await expect(
      gatherFrom(
        request,
        [port2],
        () => {},
        () => 0,
      ),
    ).rejects.toThrow("reading 'model'");
    port1.close();
  });
});
