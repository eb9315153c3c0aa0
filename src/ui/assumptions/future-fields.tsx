import { usePlannerActions } from '../planner-context.tsx';
import { changeAssumptions } from './change-assumptions.ts';
import { ChoiceField } from './choice-field.tsx';
import { FutureField } from './future-field.tsx';
import { ROUTING_CHOICES } from './say-future.ts';
import { useAssumptions } from './use-assumptions.ts';

/** What happens to packages while care goes on. */
export function CareFields() {
  return (
    <div className="field-group">
      <h3>While care goes on</h3>
      <FutureField
        name="hospitalStaysPerYear"
        label="Stays in hospital"
        hint="How often a person in care goes into hospital."
        unit="a year"
        of="stays in hospital a year"
      />
      <FutureField name="hospitalWeeks" label="Length of a stay" unit="weeks" of="weeks in hospital" />
      <FutureField
        name="hospitalKeptWeeks"
        label="Hours kept for"
        hint="So long the provider keeps the hours free. After that others may have them."
        unit="weeks"
        of="weeks that hours are kept"
      />
      <FutureField
        name="handBackPercentPerYear"
        label="Handed back"
        hint="Packages that a provider gives back to the council in a year, of each hundred. Others are asked then."
        unit="% a year"
        of="packages handed back a year"
      />
      <FutureField
        name="reablementWeeks"
        label="Reablement after"
        hint="When a package with reablement gets smaller. How many do, and by how much, is set under ‘What does it cost?’."
        unit="weeks"
        of="weeks until reablement"
      />
    </div>
  );
}

/** What happens to providers, and whom a new package is offered to first. */
export function ProviderFields() {
  const { routing } = useAssumptions().future;
  const { commit } = usePlannerActions();
  return (
    <div className="field-group">
      <h3>Providers</h3>
      <FutureField
        name="recruitmentPercentPerYear"
        label="Recruitment"
        hint="How much more providers can deliver after each year. Below 0 where carers leave."
        unit="% a year"
        of="recruitment a year"
      />
      <FutureField
        name="recruitmentDeviationPercent"
        label="Chance in recruitment"
        hint="In two years of three, a provider’s change is within this much of the number above."
        unit="% a year"
        of="chance in recruitment"
      />
      <FutureField
        name="failurePercentPerYear"
        label="Chance of failure"
        hint="How likely it is that a provider stops within a year."
        unit="% a year"
        of="the chance that a provider fails in a year"
      />
      <FutureField
        name="recoveryWeeks"
        label="Back after"
        unit="weeks"
        of="weeks until a failed provider is back"
      />
      <FutureField
        name="mobilisationWeeks"
        label="Weeks to start up"
        hint="How long providers need until they have all the hours they offer. 0 for at once."
        unit="weeks"
        of="weeks to start up"
      />
      <ChoiceField
        legend="Who is asked first"
        name="routing"
        choices={ROUTING_CHOICES}
        value={routing}
        onSet={(key, name) =>
          changeAssumptions(commit, `Offer new packages: ${name.toLowerCase()}`, 'future', { routing: key })
        }
      />
      <p className="field-hint">
        This matters most for large packages. When hours are shared evenly, each provider has a little room
        and none has much. In a small worked case, 9 in 100 of the largest packages then found no room,
        against 6 in 100 with the best fit.
      </p>
    </div>
  );
}
