import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { assignPackages } from './assign-packages.ts';
import { historyOfStrokes } from './history-of-strokes.ts';
import { openKent } from './open-kent.ts';
import { readStroke } from './read-stroke.ts';
import type { BenchCase } from './time.ts';

/**
 * Times what Lotwise does against the usual way of doing it, in one run on one machine, on the Kent
 * sample. `--json` prints the rows alone.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const area = await openKent();
const rows: BenchCase[] = [...assignPackages(area), ...readStroke(area), ...historyOfStrokes(area)];

if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  console.log(`${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);
  console.table(
    rows.map(({ name, unit, ours, usual, ratio }) => ({
      name,
      unit,
      ours: round(ours),
      usual: round(usual),
      ratio: round(ratio),
    })),
  );
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}
