import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchSolverProgram, onSolverProgram, solverProgram } from '../../src/workers/solver-program.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the program of the solver', () => {
  test('is on its way until it is fetched, and everybody is told how that went', async () => {
    expect(solverProgram()).toEqual({ state: 'coming' });
    const told = vi.fn<() => void>();
    const stop = onSolverProgram(told);
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('offline')));
    await fetchSolverProgram();
    expect(solverProgram()).toEqual({ state: 'missing' });
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
    await fetchSolverProgram();
    expect(solverProgram()).toEqual({ state: 'missing' });
    vi.stubGlobal('fetch', async () => new Response(Uint8Array.of(1, 2, 3)));
    await fetchSolverProgram();
    expect(solverProgram()).toMatchObject({ state: 'here' });
    expect(told).toHaveBeenCalledTimes(3);
    stop();
    await fetchSolverProgram();
    expect(told).toHaveBeenCalledTimes(3);
  });
});
