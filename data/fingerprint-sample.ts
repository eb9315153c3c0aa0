import { openFiles } from '../src/io/open-files.ts';
import type { SampleFiles } from './write-files.ts';

/** Reads a sample's files as the app does, and gives the fingerprint it finds. Anything odd in them is an error. */
export async function fingerprintSample(files: SampleFiles): Promise<string> {
  const named = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { dataset, issues } = await openFiles(named, { name: null, invented: true });
  if (dataset === null || issues.length > 0) {
    throw new Error(`The sample does not read cleanly: ${issues.map(({ message }) => message).join(' ')}`);
  }
  return dataset.fingerprint;
}
