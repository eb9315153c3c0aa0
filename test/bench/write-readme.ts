import { writeFileSync } from 'node:fs';
import type { BenchCase } from './time.ts';

const WORDS = `# Benchmarks

\`npm run bench\` times what Lotwise does against the usual way of doing it, in one run on one machine, and prints the ratios. \`npm run bench -- --write\` writes the table below anew. What is timed in a browser is held to budgets by \`npm test\`: \`test/e2e/first-load.journey.ts\` (what a first visit fetches, and how long until the map is painted), \`test/e2e/stroke-speed.measure.ts\` (a stroke), \`test/e2e/work-speed.measure.ts\` (opening files, placing packages, a search for lots, a run of the years) and \`test/e2e/memory.long.ts\` (what the page holds after much editing). \`stroke-in-browser.ts\` and \`import-in-browser.ts\` look closer, by hand.

The usual way is what a developer would pick instead: figures of the whole plan made anew at every change in place of the ledger; copies of the plan in place of differences; a loop over all polygons for each point in place of an index; an integer solver for the whole task in place of our own placing; and so on, as each row says. A ratio above 1 is how many times longer the usual way takes. A dash stands where the usual way found nothing in half a minute, where there is none, or where nothing can be divided by nothing.
`;

/** Writes the results, with the machine they are of, where developers look for them. */
export function writeReadme(machine: string, rows: readonly BenchCase[]): void {
  const lines = rows.map(
    ({ name, unit, ours, usual, ratio }) =>
      `| ${name} | ${[ours, usual].map((value) => withUnit(value, unit)).join(' | ')} | ${short(ratio)} |`,
  );
  const table = ['| what | Lotwise | the usual way | ratio |', '|---|---|---|---|', ...lines].join('\n');
  writeFileSync('test/bench/README.md', `${WORDS}\n## Results\n\nOn ${machine}.\n\n${table}\n`);
}

function withUnit(value: number, unit: string): string {
  return Number.isFinite(value) ? `${short(value)} ${unit}` : short(value);
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';
}
