import programAddress from 'highs/runtime?url';

/**
 * The program of the solver, which chooses providers: fetched once, after the page is there and before there is
 * any data, and kept for whoever needs it.
 */
export type SolverProgram =
  | { readonly state: 'coming' | 'missing' }
  | { readonly state: 'here'; readonly bytes: ArrayBuffer };

let program: SolverProgram = { state: 'coming' };
const listeners = new Set<() => void>();

/** Fetches the program, as the least urgent thing of the page. */
export async function fetchSolverProgram(): Promise<void> {
  program = await readProgram();
  for (const listener of listeners) listener();
}

export function solverProgram(): SolverProgram {
  return program;
}

/** Calls back when the program has come, or has turned out to be missing; gives what ends that. */
export function onSolverProgram(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function readProgram(): Promise<SolverProgram> {
  try {
    const answer = await fetch(programAddress, { priority: 'low' });
    if (!answer.ok) return { state: 'missing' };
    return { state: 'here', bytes: await answer.arrayBuffer() };
  } catch {
    return { state: 'missing' };
  }
}
