import type { ReactNode } from 'react';

/** A room of pages, one at a time: their list, the page, and what lies beside it. */
export function PagedRoom<Key extends string>(props: {
  label: string;
  pages: readonly { readonly key: Key; readonly name: string }[];
  current: Key;
  onChoose: (key: Key) => void;
  children: ReactNode;
  beside?: ReactNode;
}) {
  const { label, pages, current, onChoose, children, beside } = props;
  const name = pages.find(({ key }) => key === current)!.name;
  return (
    <div className={beside === undefined ? 'paged-room' : 'paged-room paged-room-beside'}>
      <nav className="page-list" aria-label={label}>
        {pages.map(({ key, name: words }) => (
          <button
            key={key}
            type="button"
            aria-current={key === current ? 'page' : undefined}
            onClick={() => onChoose(key)}
          >
            {words}
          </button>
        ))}
      </nav>
      {/* Each page is read from its top. */}
      <article key={current} className="answer" aria-label={name}>
        <h1>{name}</h1>
        {children}
      </article>
      {beside}
    </div>
  );
}
