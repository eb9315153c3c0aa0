/** Something a reader noticed, by row where there is one. `ui` says it in a sentence. */
export interface ReadIssue {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, where and what to do, in plain English. */
  readonly message: string;
  /** Row of the table as a person counts it (the heading is row 1), where there is one. */
  readonly row?: number;
}
