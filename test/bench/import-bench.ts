import { parseArgs } from 'node:util';
import { createBlockFinder } from '../../src/core/fabric/block-finder.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { startScenarios } from '../../src/io/scenario/start-scenarios.ts';
import { COUNTY_SIZES, makeCounty } from './make-county.ts';

/**
 * Times an import step by step, off any browser, by hand: `npx tsx test/bench/import-bench.ts`, with
 * `--size england` for 36,000 blocks and a million packages. Says milliseconds, those of the processor beside them
 * (all threads; the better figure on a busy machine), and the memory at the end.
 */
const { values } = parseArgs({ options: { size: { type: 'string', default: 'county' } } });
const files = makeCounty(COUNTY_SIZES[values.size]!);
for (const { name, bytes } of Object.values(files))
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB`);

const opened = await timed('open the files', () =>
  openFiles(Object.values(files), { name: null, invented: false }),
);
const { dataset } = opened;
for (const { file, message } of opened.issues) console.log(`${file}: ${message}`);
if (dataset === null) throw new Error('The county could not be opened.');
const fabric = await timed('weave the fabric', () => weaveFabric(dataset));
const scenario = (await timed('make the first plan', () => startScenarios(dataset, fabric, [], 0)))[0]!;
await timed('index the blocks', () => createBlockFinder(fabric));
const ledger = await timed('open the ledger', () => openLedger(dataset, fabric, scenario));
await timed('read the figures', () => readFigures(ledger, scenario));
const copy = await timed('copy to the page', () => structuredClone({ dataset, fabric }));
console.log(
  `${copy.dataset.packages.count} packages in ${copy.fabric.count} blocks; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
);

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${what}: ${(performance.now() - start).toFixed(0)} ms (processor ${((user + system) / 1000).toFixed(0)} ms)`,
  );
  return result;
}
