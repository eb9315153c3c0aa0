import type { PlaceOfEntry } from './place-of-entry.ts';

/** The way to a state of the plan. It stays under the hand once one is there, so that the focus is not lost. */
export function GoHere(props: { place: PlaceOfEntry; about: string; onGo: () => void }) {
  const { place, about, onGo } = props;
  const words = WORDS[place];
  return (
    <button
      type="button"
      className="link-button go-here"
      aria-label={`${words}: ${about}`}
      aria-disabled={place === 'present'}
      onClick={() => place !== 'present' && onGo()}
    >
      {words}
    </button>
  );
}

const WORDS: Record<PlaceOfEntry, string> = {
  done: 'Go back to here',
  present: 'You are here',
  undone: 'Go forward to here',
};
