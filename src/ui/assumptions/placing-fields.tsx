import { setAssumptions } from '../../core/edits/set-assumptions.ts';
import { ASSUMPTION_LIMITS } from '../../core/scenario/limits.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayNumber } from '../words/say-number.ts';
import { changeAssumptions } from './change-assumptions.ts';
import { ChoiceField } from './choice-field.tsx';
import { NumberField, OptionalNumberField } from './number-field.tsx';
import { OFFERS, sayDistanceEdit } from './say-assumptions.ts';
import { useAssumptions } from './use-assumptions.ts';

/** How a lot's providers share its packages. */
export function OfferField() {
  const { offer } = useAssumptions().placing;
  const { commit } = usePlannerActions();
  return (
    <ChoiceField
      legend="How main providers share a lot"
      name="offer"
      choices={OFFERS}
      value={offer}
      onSet={(key, name) =>
        changeAssumptions(commit, `Offer packages ${name.toLowerCase()}`, 'placing', { offer: key })
      }
    />
  );
}

/** The most hours that may be bought package by package. */
export function SpotField() {
  const { spotHoursPerWeek } = useAssumptions();
  const { commit } = usePlannerActions();
  return (
    <NumberField
      label="Spot hours"
      hint="The most hours you expect to buy one package at a time."
      unit="hours a week"
      limit={ASSUMPTION_LIMITS.spotHoursPerWeek}
      value={spotHoursPerWeek}
      onSet={(hours) =>
        commit(`Allow ${sayNumber(hours)} spot hours a week`, (now) =>
          setAssumptions(now, { spotHoursPerWeek: hours }),
        )
      }
    />
  );
}

/** How far a package may be from its provider's registered location. */
export function DistanceField() {
  const { mostKilometres } = useAssumptions().placing;
  const providers = usePlanner((state) => state.area!.dataset.providers);
  const { commit } = usePlannerActions();
  const unknown = providers.filter(({ registeredAt }) => registeredAt === undefined).length;
  const known =
    unknown === 0
      ? ''
      : ` ${sayNumber(unknown)} of ${sayNumber(providers.length)} providers have no known location, and are never too far.`;
  return (
    <OptionalNumberField
      label="Furthest distance"
      hint={`In a straight line, from where the provider is registered.${known}`}
      unit="km"
      none="No limit"
      limit={ASSUMPTION_LIMITS.placing.mostKilometres}
      value={mostKilometres}
      onSet={(kilometres) =>
        changeAssumptions(commit, sayDistanceEdit(kilometres), 'placing', { mostKilometres: kilometres })
      }
    />
  );
}

/** Whether travel between visits takes hours from what a provider can deliver. */
export function TravelCountsField() {
  const { travelCounts } = useAssumptions().placing;
  const { commit } = usePlannerActions();
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={travelCounts}
        onChange={() =>
          changeAssumptions(
            commit,
            travelCounts ? 'Leave travel out of capacity' : 'Count travel against capacity',
            'placing',
            { travelCounts: !travelCounts },
          )
        }
      />
      <span>
        Travel counts against capacity{' '}
        <span className="quiet choice-hint">Time between visits is time a carer cannot give care.</span>
      </span>
    </label>
  );
}
