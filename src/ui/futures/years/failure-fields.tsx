import { useId, useMemo } from 'react';
import { providerPlaces } from '../../../core/figures/provider-places.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { FieldLabel } from '../../assumptions/field-label.tsx';
import { NumberField } from '../../assumptions/number-field.tsx';
import { sayHours } from '../../words/say-number.ts';
import { WISH_LIMITS, type WishFieldProps } from './wish-fields.ts';

/** A year in, or half-way where less is run. */
const USUAL_WEEK = 52;

/** A failure that is set, beside those of chance: which provider stops, when, and when it is back. */
export function FailureFields({ read, wish, onChange }: WishFieldProps & { read: PlanRead }) {
  const id = useId();
  const { providers } = read.ledger.dataset;
  const choices = useMemo(() => likelyFirst(read), [read]);
  const { failure, weeks } = wish;
  if (choices.length === 0)
    return <p className="quiet">No provider has a place in this plan, so none can be set to fail.</p>;
  const set = (part: Partial<NonNullable<typeof failure>>) =>
    failure !== null && onChange({ failure: { ...failure, ...part } });
  const begin = () => ({
    provider: choices[0]!.position,
    week: Math.min(USUAL_WEEK, Math.floor(weeks / 2)),
    recoveryWeeks: Math.round(read.scenario.assumptions.future.recoveryWeeks),
  });
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={failure !== null}
          onChange={({ target }) => onChange({ failure: target.checked ? begin() : null })}
        />
        <span>
          Let a provider fail{' '}
          <span className="quiet choice-hint">In every future, in a week that you set.</span>
        </span>
      </label>
      {failure !== null && (
        <>
          <div className="field">
            <FieldLabel id={id} label="Which provider" />
            <select
              id={id}
              value={failure.provider}
              onChange={({ target }) => set({ provider: Number(target.value) })}
            >
              {choices.every(({ position }) => position !== failure.provider) && (
                <option value={failure.provider}>{providers[failure.provider]?.id ?? 'Gone'}</option>
              )}
              {choices.map(({ name, position, minutes }) => (
                <option key={position} value={position}>
                  {name}, {sayHours(minutes)} a week now
                </option>
              ))}
            </select>
          </div>
          <div className="years-pair">
            <NumberField
              label="In week"
              limit={{ least: 0, most: weeks - 1, whole: true }}
              value={failure.week}
              onSet={(week) => set({ week })}
            />
            <NumberField
              label="Back after"
              unit="weeks"
              limit={WISH_LIMITS.recoveryWeeks}
              value={failure.recoveryWeeks}
              onSet={(recoveryWeeks) => set({ recoveryWeeks })}
            />
          </div>
        </>
      )}
    </>
  );
}

/** The providers that have a place in the plan, most hours first. */
function likelyFirst(read: PlanRead): { name: string; position: number; minutes: number }[] {
  const { providers } = read.ledger.dataset;
  return providerPlaces(providers, read)
    .map(({ provider, given }) => ({
      name: provider.id,
      position: providers.indexOf(provider),
      minutes: given.weeklyMinutes,
    }))
    .sort((a, b) => b.minutes - a.minutes);
}
