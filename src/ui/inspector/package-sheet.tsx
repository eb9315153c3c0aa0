import { ENDED, SPOT, UNMET } from '../../core/allocation/allocation.ts';
import type { Provider, ProviderId } from '../../core/dataset/dataset.ts';
import {
  NOT_RECORDED,
  PACKAGE_STATUSES,
  type FactKind,
  type PackageIndex,
  type Packages,
  type PackageStatus,
} from '../../core/dataset/packages.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { TextLine } from '../controls/text-line.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';
import { sayWaitingSince } from './say-package.ts';
import { WhyNobody } from './why-nobody.tsx';

/** One package, by its reference: its hours, who has it now and who would. Nothing about the person. */
export function PackageSheet({ index }: { index: PackageIndex }) {
  const dataset = usePlanner((state) => state.area?.dataset ?? null);
  const allocation = usePlanner((state) => state.allocation);
  const { select } = usePlannerActions();
  if (dataset === null || index >= dataset.packages.count) return null;
  const { packages, providers, services } = dataset;
  const minutes = packages.weeklyMinutes[index]!;
  const carers = packages.carers[index]!;
  const visits = packages.weeklyVisits[index]!;
  const placedWith = allocation?.placedWith[index] ?? null;
  const show = (provider: ProviderId) => select({ kind: 'provider', provider });
  const waits = sayWaitingSince(packages.waitingSince[index]!, dataset.asOf);
  const contract = factOf(packages, index, 'contract');
  const group = factOf(packages, index, 'client-group');
  return (
    <>
      <h2>Package {packages.references[index]}</h2>
      <dl className="figures">
        <FigureLine
          figure="carerHours"
          name="Hours a week"
          value={sayHours(minutes)}
          raw={`${minutes} minutes a week of all carers together`}
        />
        {carers > 1 && (
          <FigureLine
            figure="personHours"
            value={sayHours(minutes / carers)}
            raw={`${minutes / carers} minutes a week`}
          />
        )}
        <FigureLine figure="visits" value={sayNumber(visits)} raw={String(visits)} />
        <TextLine name="Each visit by">{sayCount(carers, 'carer')}</TextLine>
        <TextLine name="Service">{services[packages.service[index]!] ?? 'Not given'}</TextLine>
        {group !== null && <TextLine name="Client group">{group}</TextLine>}
        {contract !== null && <TextLine name="Contract">{contract}</TextLine>}
        <TextLine name="Now">{STATUSES[PACKAGE_STATUSES[packages.status[index]!]!]}</TextLine>
        {waits !== null && <TextLine name="Has waited">{waits}</TextLine>}
        <TextLine name="Provider now">
          <ProviderName provider={providers[packages.provider[index]!]} otherwise="Nobody" onShow={show} />
        </TextLine>
        {placedWith !== null && (
          <TextLine name="Under this plan">
            <ProviderName
              provider={providers[placedWith]}
              otherwise={WITHOUT_PROVIDER[placedWith] ?? 'Not known'}
              onShow={show}
            />
          </TextLine>
        )}
      </dl>
      {(placedWith === UNMET || placedWith === SPOT) && <WhyNobody index={index} />}
    </>
  );
}

const STATUSES: Record<PackageStatus, string> = {
  receiving: 'Receiving care',
  waiting: 'Waiting for a provider',
  'handed-back': 'Handed back by its provider',
  suspended: 'On hold',
};

const WITHOUT_PROVIDER: Readonly<Record<number, string>> = {
  [SPOT]: 'Bought one by one',
  [UNMET]: 'Nobody',
  [ENDED]: 'Taken to have ended',
};

function factOf({ facts }: Packages, index: PackageIndex, kind: FactKind): string | null {
  const fact = facts.find((each) => each.kind === kind);
  const code = fact?.codes[index] ?? NOT_RECORDED;
  return fact?.values[code] ?? null;
}

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
