import type { Paper } from '../core/paper/paper.ts';

/** The pages of the Present room, in their order. */
export const PRESENT_PAGES = ['steps', 'pack', 'questions', 'timeline', 'files', 'safe'] as const;
export type PresentPage = (typeof PRESENT_PAGES)[number];

/** The paper, and what can be taken back or done again, the latest last. */
export interface PaperHistory {
  readonly before: readonly { readonly label: string; readonly paper: Paper }[];
  readonly after: readonly { readonly label: string; readonly paper: Paper }[];
}

/** A presentation under way. */
export interface Presenting {
  /** The place of the step that is shown. */
  readonly step: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

export interface PapersState {
  readonly paper: Paper;
  readonly paperHistory: PaperHistory;
  readonly presentPage: PresentPage;
  readonly presenting: Presenting | null;
}

export interface PapersActions {
  openPresentPage(page: PresentPage): void;
  /** Changes the paper as one entry of its history. An edit that gives the same paper leaves no entry. */
  changePaper(label: string, edit: (paper: Paper) => Paper): void;
  undoPaper(): void;
  redoPaper(): void;
  startPresenting(step: number): void;
  /** To a step by its place; one before the first or after the last changes nothing. */
  showStep(step: number): void;
  stopPresenting(): void;
}
