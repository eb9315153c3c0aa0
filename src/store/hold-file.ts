import { LARGE_BYTES, type NamedFile } from '../io/formats/named-file.ts';

/** A small file is held as it is now, whatever becomes of it on the disk; a large one is read there. */
export async function holdFile(file: File): Promise<NamedFile> {
  const { name } = file;
  if (file.size >= LARGE_BYTES) return { name, blob: file };
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
