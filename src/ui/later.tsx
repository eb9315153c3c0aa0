import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

const toCome: (() => Promise<unknown>)[] = [];

/** A component whose code comes after the page is there. Until then its stand-in takes its place. */
export function later<Props extends object>(
  code: () => Promise<ComponentType<Props>>,
  standIn: ReactNode = null,
): (props: Props) => React.JSX.Element {
  toCome.push(code);
  const Lazy = lazy(async () => ({ default: await code() })) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense fallback={standIn}>
      <Lazy {...props} />
    </Suspense>
  );
}

/** Fetches the code of all that comes later, and of what comes later still in it. */
export async function fetchLater(): Promise<void> {
  for (let begun = 0; begun < toCome.length;) {
    const next = toCome.slice(begun);
    begun = toCome.length;
    await Promise.all(next.map((code) => code()));
  }
}
