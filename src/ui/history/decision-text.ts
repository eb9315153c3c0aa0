import type { Decision } from '../../core/scenario/history.ts';
import { sayDate, sayTime } from '../words/say-date.ts';

/** The decision log as plain text: the plan's name, then when, what and why of each, oldest first. */
export function decisionText(plan: string, decisions: readonly Decision[]): string {
  const parts = decisions.map(({ label, at, reason }) => `${sayMoment(at)}${label}\nWhy: ${reason}`);
  return `${[`Decisions: ${plan}`, ...parts].join('\n\n')}\n`;
}

function sayMoment(at: number): string {
  return at === 0 ? '' : `${sayDate(at)}, ${sayTime(at)}\n`;
}
