import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { assignPackages } from './assign-packages.ts';
import { boundCompactLots } from './bound-inertia.ts';
import { findPieces } from './find-pieces.ts';
import { historyOfStrokes } from './history-of-strokes.ts';
import { importFiles } from './import-files.ts';
import { openKent, openLargeKent, openManyBlocks, openMerton } from './open-areas.ts';
import { placeAllPackages } from './place-packages.ts';
import { readStroke, readStrokeByLots } from './read-stroke.ts';
import { searchForLots } from './search-lots.ts';
import { simulateCare } from './simulate-care.ts';
import type { BenchCase } from './time.ts';
import { undoEdits } from './undo-edits.ts';
import { writeReadme } from './write-readme.ts';

/**
 * Times what Lotwise does against the usual way of doing it, in one run on one machine: on the Kent
 * sample, on Kent with a hundred thousand packages, and on as many blocks as England has. `--json`
 * prints the rows alone; `--write` keeps them in `test/bench/README.md`.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`;
const [kent, large, many] = [await openKent(), await openLargeKent(), await openManyBlocks()];
const rows: BenchCase[] = [
  ...readStroke(large),
  ...readStrokeByLots(large),
  ...(await undoEdits(large)),
  ...historyOfStrokes(large),
  ...readStroke(many),
  ...(await undoEdits(many)),
  ...findPieces(many),
  ...readStroke(kent),
  ...(await importFiles()),
  ...assignPackages(kent),
  ...placeAllPackages([await openMerton(), kent, large]),
  ...boundCompactLots(),
  ...searchForLots(),
  ...simulateCare(),
];

if (values.write) writeReadme(machine, rows);
if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  console.log(machine);
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
