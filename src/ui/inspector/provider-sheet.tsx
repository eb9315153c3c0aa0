import { setStandby } from '../../core/edits/set-standby.ts';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayList } from '../words/say-list.ts';
import { sayHours, sayNumber, sayShare } from '../words/say-number.ts';
import { PROVIDER_ROLES } from '../words/say-provider.ts';
import { TextLine } from '../controls/text-line.tsx';
import { ProviderFacts } from './provider-facts.tsx';

/** One provider: what it can deliver, what the plan gives it, and whether it stands behind every lot. */
export function ProviderSheet({ provider: id }: { provider: ProviderId }) {
  const provider = usePlanner(
    (state) => state.area?.dataset.providers.find((each) => each.id === id) ?? null,
  );
  const figures = usePlanner(
    (state) => state.figures?.providers.find((each) => each.provider === id) ?? null,
  );
  const scenario = usePlanner(scenarioOf);
  const { commit } = usePlannerActions();
  if (provider === null || figures === null || scenario === null) return null;
  const { capacityMinutes, totalMinutes } = figures;
  const lots = scenario.lots.filter((lot) =>
    scenario.appointments.some((each) => each.lot === lot.id && each.provider === id),
  );
  const share = capacityMinutes > 0 ? `, ${sayShare(totalMinutes / capacityMinutes)}` : '';
  return (
    <>
      <h2>{id}</h2>
      <p className="quiet">Provider, {PROVIDER_ROLES[provider.role]}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={scenario.standby.some((each) => each.provider === id)}
          onChange={({ target: { checked } }) =>
            commit(checked ? `Put ${id} behind every lot` : `Take ${id} from behind the lots`, (now) =>
              setStandby(now, id, checked ? { kind: 'back-up', lots: [] } : null),
            )
          }
        />
        Stands behind every lot
      </label>
      <dl className="figures">
        <FigureLine
          figure="capacity"
          value={sayHours(capacityMinutes)}
          raw={`${capacityMinutes} minutes a week`}
        />
        <FigureLine
          figure="providerLoad"
          value={`${sayHours(totalMinutes)}${share}`}
          raw={`${totalMinutes} minutes a week, ${figures.packages} packages`}
        />
        <FigureLine figure="packages" value={sayNumber(figures.packages)} raw={String(figures.packages)} />
        <TextLine name="Lots in this plan">
          {lots.length === 0 ? 'None' : sayList(lots.map((lot) => lot.name))}
        </TextLine>
        <TextLine name="Lots today">
          {provider.lots.length === 0 ? 'None given' : sayList(provider.lots)}
        </TextLine>
        <TextLine name="Services">
          {provider.services.length === 0 ? 'All of them' : sayList(provider.services)}
        </TextLine>
        <TextLine name="Quality rating (CQC)">{provider.cqcRating ?? 'Not given'}</TextLine>
        {provider.hourlyRate !== null && (
          <TextLine name="Price of an hour">£{provider.hourlyRate.toFixed(2)}</TextLine>
        )}
        <ProviderFacts provider={provider} />
      </dl>
    </>
  );
}
