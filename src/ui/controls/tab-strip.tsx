import type { KeyboardEvent, ReactNode } from 'react';

/** A row of tabs. The arrow keys move between them; the panel of tab `key` has the id `panel-key`. */
export function TabStrip<Key extends string>(props: {
  label: string;
  /** What is `beside` a name is part of it to a screen reader. */
  tabs: readonly { key: Key; name: string; beside?: ReactNode }[];
  current: Key;
  onChange: (key: Key) => void;
}) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = props.tabs.findIndex((tab) => tab.key === props.current);
    const next = props.tabs[(at + step + props.tabs.length) % props.tabs.length]!;
    props.onChange(next.key);
    document.getElementById(`tab-${next.key}`)?.focus();
  };
  return (
    <div className="tab-strip" role="tablist" aria-label={props.label} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.key}
          id={`tab-${tab.key}`}
          type="button"
          role="tab"
          aria-selected={tab.key === props.current}
          aria-controls={`panel-${tab.key}`}
          tabIndex={tab.key === props.current ? 0 : -1}
          onClick={() => props.onChange(tab.key)}
        >
          {tab.name} {tab.beside}
        </button>
      ))}
    </div>
  );
}
