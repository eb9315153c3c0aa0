import { openFiles } from '../src/io/open-files.ts';
import type { SampleFiles } from './write-files.ts';

/** Reads a sample's files as the app does, and gives the fingerprint it finds. Anything odd in them is an error. */
export async function fingerprintSample(files: SampleFiles): Promise<string> {
  const named = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { dataset, issues, reports } = await openFiles(named, { name: null, invented: true });
  const odd = [
    ...issues.map(({ message }) => message),
    ...reports.flatMap(({ questions }) => questions.map(({ text }) => text)),
    ...reports.flatMap(({ rows }) => rows.map(({ row, reason }) => `Row ${row}: ${reason}`)),
  ];
  if (dataset === null || odd.length > 0)
    throw new Error(`The sample does not read cleanly: ${odd.join(' ')}`);
  return dataset.fingerprint;
}
