import type { FailureParts } from '../../../core/resilience/fail-providers.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';

/** What is displaced, who takes it, what is stranded, and the people stranded. */
export function FailureCells({ parts }: { parts: FailureParts }) {
  return (
    <>
      {[parts.displaced.weeklyMinutes, ...partMinutes(parts)].map((minutes, at) => (
        <td className="number" key={at}>
          {sayHours(minutes)}
        </td>
      ))}
      <td className="number">{sayNumber(parts.stranded.people)}</td>
    </>
  );
}

/** Minutes taken by partners, by others, and stranded: they add up to what is displaced. */
export function partMinutes({ partners, others, stranded }: FailureParts): number[] {
  return [partners.weeklyMinutes, others.weeklyMinutes, stranded.weeklyMinutes];
}
