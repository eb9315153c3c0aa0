/** How much work may still be done on a file, so that none can hold us up: each thing looked at is a step. */
export interface Effort {
  steps: number;
}
