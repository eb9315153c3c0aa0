import type { ComparedPlan } from '../../../store/compared-plans.ts';
import { planChange } from '../../../store/plan-change.ts';
import { sayCount, sayNumber } from '../../words/say-number.ts';

/** '14 of 125 blocks are in another lot in B than in A.' */
export function sayMapDifference(from: ComparedPlan, to: ComparedPlan): string {
  const { blocks } = planChange(from, to);
  const names = `${to.scenario.name} than in ${from.scenario.name}`;
  if (blocks === 0) return `No block is in another lot in ${names}.`;
  const all = sayCount(from.area.ground.count, 'block');
  return `${sayNumber(blocks)} of ${all} ${blocks === 1 ? 'is' : 'are'} in another lot in ${names}.`;
}
