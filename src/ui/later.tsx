import { type ComponentType, lazy, Suspense } from 'react';

const toCome: (() => Promise<unknown>)[] = [];

/** A component whose code comes after the page is there. Until then there is nothing in its place. */
export function later<Props extends object>(
  code: () => Promise<ComponentType<Props>>,
): (props: Props) => React.JSX.Element {
  toCome.push(code);
  const Lazy = lazy(async () => ({ default: await code() })) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense>
      <Lazy {...props} />
    </Suspense>
  );
}

/** Fetches the code of all that comes later: with data open the page asks nothing of the network. */
export async function fetchLater(): Promise<void> {
  await Promise.all(toCome.map((code) => code()));
}
