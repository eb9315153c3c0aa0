import type { NamedBytes } from './formats/file-content.ts';

/** A sample area: its title, which says that it is invented, and where each of its files is served. */
interface Sample {
  readonly title: string;
  readonly urls: Readonly<Record<string, string>>;
}

// Never inlined: a strict page may fetch from its own site, and from nowhere else.
const SAMPLES: ReadonlyMap<string, Sample> = new Map([
  [
    'merton',
    {
      title: 'Merton (schematic, invented)',
      urls: import.meta.glob<string>('../../data/merton/**/*.{csv,geojson,json}', {
        query: '?url&no-inline',
        import: 'default',
        eager: true,
      }),
    },
  ],
  [
    'kent',
    {
      title: 'Kent (schematic, invented)',
      urls: import.meta.glob<string>('../../data/kent/**/*.{csv,geojson,json}', {
        query: '?url&no-inline',
        import: 'default',
        eager: true,
      }),
    },
  ],
]);

export const SAMPLE_NAMES: readonly string[] = [...SAMPLES.keys()];

/** A sample's title and files, fetched from the app's own site; null for a name that is no sample's. Browser only. */
export async function fetchSample(name: string): Promise<{ title: string; files: NamedBytes[] } | null> {
  const sample = SAMPLES.get(name);
  if (sample === undefined) return null;
  const files = Object.entries(sample.urls).map(async ([path, url]): Promise<NamedBytes> => {
    const response = await fetch(url);
    if (!response.ok)
      throw new Error(`${path} could not be fetched: ${response.status} ${response.statusText}`);
    return { name: path.replace(/^.*\//, ''), bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  return { title: sample.title, files: await Promise.all(files) };
}
