import { useCallback } from 'react';
import { isRefusal, type Refusal } from '../../core/edits/edited.ts';
import type { PaperEdited } from '../../core/paper/paper-edited.ts';
import type { Paper } from '../../core/paper/paper.ts';
import { usePlannerStore } from '../planner-context.tsx';

/** Makes an edit one entry of the paper's history, or says why not and changes nothing. */
export type ChangePaper = (label: string, edit: (paper: Paper) => PaperEdited) => Refusal | null;

export function useChangePaper(): ChangePaper {
  const planner = usePlannerStore();
  return useCallback(
    (label, edit) => {
      const { paper, changePaper } = planner.getState();
      const edited = edit(paper);
      if (isRefusal(edited)) return edited;
      changePaper(label, () => edited);
      return null;
    },
    [planner],
  );
}
