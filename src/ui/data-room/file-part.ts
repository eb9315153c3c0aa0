import type { FileReport } from '../../io/file-report.ts';
import type { Draft } from './draft-choice.ts';

/** What each part of a file's card is given. */
export interface FilePartProps {
  readonly report: FileReport;
  readonly draft: Draft;
  /** True where nothing can be changed. */
  readonly locked: boolean;
  readonly onDraft: (draft: Draft) => void;
}
