/** How much work may still be done on a file, so that none can hold us up: each thing looked at is a step. */
export interface Effort {
  steps: number;
}

/** What a place where lines meet costs: it is kept and worked on again, where most pairs are only passed over. */
export const STEPS_A_MEETING = 50;
