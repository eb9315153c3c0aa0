import { SPOT, UNMET } from '../../core/allocation/allocation.ts';
import type { Provider, ProviderId } from '../../core/dataset/dataset.ts';
import { PACKAGE_STATUSES, type PackageIndex, type PackageStatus } from '../../core/dataset/packages.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { TextLine } from '../controls/text-line.tsx';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';

/** One package, by its reference: its hours, who has it now and who would. Nothing about the person. */
export function PackageSheet({ index }: { index: PackageIndex }) {
  const dataset = usePlanner((state) => state.area?.dataset ?? null);
  const allocation = usePlanner((state) => state.allocation);
  const { select } = usePlannerActions();
  if (dataset === null || index >= dataset.packages.count) return null;
  const { packages, providers, services } = dataset;
  const minutes = packages.weeklyMinutes[index]!;
  const visits = packages.weeklyVisits[index]!;
  const placedWith = allocation?.placedWith[index] ?? null;
  const show = (provider: ProviderId) => select({ kind: 'provider', provider });
  return (
    <>
      <h2>Package {packages.references[index]}</h2>
      <dl className="figures">
        <FigureLine figure="hours" value={sayHours(minutes)} raw={`${minutes} minutes a week`} />
        <FigureLine figure="visits" value={sayNumber(visits)} raw={String(visits)} />
        <TextLine name="Each visit by">{sayCount(packages.carers[index]!, 'carer')}</TextLine>
        <TextLine name="Service">{services[packages.service[index]!] ?? 'Not given'}</TextLine>
        <TextLine name="Now">{STATUSES[PACKAGE_STATUSES[packages.status[index]!]!]}</TextLine>
        <TextLine name="Provider now">
          <ProviderName provider={providers[packages.provider[index]!]} otherwise="Nobody" onShow={show} />
        </TextLine>
        {placedWith !== null && (
          <TextLine name="Under this plan">
            <ProviderName
              provider={providers[placedWith]}
              otherwise={
                placedWith === SPOT ? 'Bought one by one' : placedWith === UNMET ? 'Nobody' : 'Not known'
              }
              onShow={show}
            />
          </TextLine>
        )}
      </dl>
    </>
  );
}

const STATUSES: Record<PackageStatus, string> = {
  receiving: 'Receiving care',
  waiting: 'Waiting for a provider',
  'handed-back': 'Handed back by its provider',
  suspended: 'On hold',
};

function ProviderName(props: {
  provider: Provider | undefined;
  otherwise: string;
  onShow: (provider: ProviderId) => void;
}) {
  const { provider } = props;
  if (provider === undefined) return props.otherwise;
  return (
    <button type="button" className="link-button" onClick={() => props.onShow(provider.id)}>
      {provider.id}
    </button>
  );
}
