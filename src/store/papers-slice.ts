import type { Dependencies } from './dependencies.ts';
import type { PapersActions, PapersState } from './papers.ts';
import type { Read, Write } from './slice.ts';

/** As many changes of the paper can be taken back; they are kept until the page is closed. */
const MOST_TAKEN_BACK = 200;

export const NO_PAPER_HISTORY: PapersState['paperHistory'] = { before: [], after: [] };

/** The paper for the panel, what was done to it, and its presentation. */
export function papersSlice(set: Write, get: Read, { now }: Pick<Dependencies, 'now'>): PapersActions {
  return {
    openPresentPage: (presentPage) => set({ room: 'present', presentPage }),
    changePaper: (label, edit) => {
      const { paper, paperHistory } = get();
      const changed = edit(paper);
      if (changed === paper) return;
      const before = [...paperHistory.before, { label, paper }].slice(-MOST_TAKEN_BACK);
      set({ paper: changed, paperHistory: { before, after: [] }, announcement: `${label}.` });
    },
    undoPaper: () => step(set, get, 'before', 'after', 'Undone'),
    redoPaper: () => step(set, get, 'after', 'before', 'Done again'),
    startPresenting: (at) => {
      if (at < get().paper.scenes.length) set({ presenting: { step: at, startedAt: now() } });
    },
    showStep: (at) => {
      const { presenting, paper } = get();
      if (presenting === null || at < 0 || at >= paper.scenes.length) return;
      set({ presenting: { ...presenting, step: at }, announcement: paper.scenes[at]!.title });
    },
    stopPresenting: () => set({ presenting: null }),
  };
}

type Side = keyof PapersState['paperHistory'];

/** Takes the last paper from one side of the history and puts today's on the other, under the same sentence. */
function step(set: Write, get: Read, from: Side, to: Side, said: string): void {
  const { paper, paperHistory } = get();
  const last = paperHistory[from].at(-1);
  if (last === undefined) return;
  const { label } = last;
  const sides = { [from]: paperHistory[from].slice(0, -1), [to]: [...paperHistory[to], { label, paper }] };
  set({
    paper: last.paper,
    paperHistory: { ...paperHistory, ...sides },
    announcement: `${said}: ${label}.`,
  });
}
