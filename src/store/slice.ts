import type { StoreApi } from 'zustand/vanilla';
import type { Planner } from './planner.ts';

/** How a slice of the store reads and writes the whole. */
export type Write = (part: Partial<Planner>) => void;
export type Read = StoreApi<Planner>['getState'];
