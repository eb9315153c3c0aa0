import type { Outcome } from './trace-people.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A group of fewer people with a provider today than this is not compared. */
const FEWEST_COMPARED = 10;

/**
 * Whether a group changes provider clearly more often than everyone does: it has at least
 * `FEWEST_COMPARED` people with a provider today, and the whole 95 % Wilson interval of its share lies above
 * the share of all.
 */
export function changesMoreOften(
  group: Readonly<Record<Outcome, number>>,
  all: Readonly<Record<Outcome, number>>,
): boolean {
  const [changing, served] = [group.moved + group.left, group.moved + group.left + group.kept];
  const ofAll = (all.moved + all.left) / (all.moved + all.left + all.kept);
  return served >= FEWEST_COMPARED && wilsonInterval(changing, served).least > ofAll;
}
