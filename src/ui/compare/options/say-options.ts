import type { Option } from '../../../core/paper/paper.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount } from '../../words/say-number.ts';

/** What the paper says of its options so far, in two sentences. */
export function sayOptions(options: readonly Option[]): string {
  const count = `There ${options.length === 1 ? 'is' : 'are'} ${sayCount(options.length, 'option')}.`;
  const recommended = options
    .filter(({ outcome }) => outcome === 'recommended')
    .map(({ title }) => `‘${title}’`);
  const open = options.filter(({ outcome }) => outcome === 'not-decided').length;
  const said =
    recommended.length === 0 ? 'None is recommended yet.' : `The author recommends ${sayList(recommended)}.`;
  const left =
    open === 0 || open === options.length ? '' : ` ${open} still ${open === 1 ? 'has' : 'have'} no outcome.`;
  return `${count} ${said}${left}`;
}

/** What an option still lacks of the five rows, in the words of its form; empty where it has them all. */
export function sayMissing({ benchmarking, pros, cons, finance, outcome, reason }: Option): string {
  const missing = [
    benchmarking === '' && 'benchmarking',
    pros.length === 0 && 'pros',
    cons.length === 0 && 'cons',
    finance === '' && 'a financial assessment',
    outcome === 'not-decided' && 'an outcome',
    outcome !== 'not-decided' && reason === '' && 'a reason for its outcome',
  ].filter((part) => part !== false);
  return missing.length === 0 ? '' : `Still needs ${sayList(missing)}.`;
}
