import type { NamedFile } from '../formats/named-file.ts';
import { PROJECT_FORMAT } from './project-schema.ts';
import { isSealed } from './seal.ts';

/** By its name, or by what it says it is in its first bytes. */
export function isProjectFile(file: NamedFile): boolean {
  if (/\.lotwise-project(\.json)?$/i.test(file.name)) return true;
  if (!('bytes' in file)) return false;
  const start = file.bytes.subarray(0, 200);
  return isSealed(start) || new TextDecoder().decode(start).includes(`"${PROJECT_FORMAT}"`);
}
