import { useState } from 'react';
import type { Provider, ProviderId } from '../../../core/dataset/dataset.ts';
import { BID_QUALITY, MINUTES_PER_WEEK, RATE_POUNDS_PER_HOUR } from '../../../core/scenario/limits.ts';
import type { Bid, Lot, LotId } from '../../../core/scenario/scenario.ts';
import { RequiredField } from '../../answers/money/required-field.tsx';
import { FormDialog } from '../../controls/form-dialog.tsx';
import { LotSelect } from '../../controls/lot-select.tsx';

/** Asks for a bid. It stays open where the plan refuses it, as a notice says why. */
export function BidDialog(props: {
  bid: Bid | undefined;
  lots: readonly Lot[];
  providers: readonly Provider[];
  /** Whether the bid was taken. */
  onSet: (bid: Bid) => boolean;
  onClose: () => void;
}) {
  const { bid, lots, providers } = props;
  const [lot, setLot] = useState<LotId>(bid?.lot ?? lots[0]!.id);
  const [provider, setProvider] = useState<ProviderId | ''>(bid?.provider ?? '');
  const [hours, setHours] = useState(bid === undefined ? '' : String(bid.weeklyMinutes / 60));
  const [pounds, setPounds] = useState(String(bid?.poundsPerHour ?? ''));
  const [quality, setQuality] = useState(String(bid?.quality ?? ''));
  const names = providers.map(({ id }) => id);
  const offered = bid !== undefined && !names.includes(bid.provider) ? [...names, bid.provider] : names;
  const submit = () => {
    if (provider === '') return;
    const taken = props.onSet({
      lot,
      provider,
      weeklyMinutes: Math.round(Number(hours) * 60),
      poundsPerHour: Number(pounds),
      quality: quality.trim() === '' ? null : Number(quality),
    });
    if (taken) props.onClose();
  };
  return (
    <FormDialog
      title={bid === undefined ? 'Add a bid' : 'Change a bid'}
      action={bid === undefined ? 'Add' : 'Change'}
      isReady={provider !== ''}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <LotSelect label="Lot" lots={lots} value={lot} onChange={(chosen) => chosen && setLot(chosen)} />
      <label className="field">
        <span className="field-label">Provider</span>
        <select value={provider} onChange={({ target }) => setProvider(target.value as ProviderId)}>
          <option value="">Choose a provider</option>
          {offered
            .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
            .map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <RequiredField
        label="Hours a week"
        hint="The most it would deliver in this lot"
        type="number"
        className="short"
        min={0.25}
        max={MINUTES_PER_WEEK.most / 60}
        step="any"
        value={hours}
        onText={setHours}
      />
      <RequiredField
        label="Pounds an hour"
        type="number"
        className="short"
        min={RATE_POUNDS_PER_HOUR.least}
        max={RATE_POUNDS_PER_HOUR.most}
        step={0.01}
        value={pounds}
        onText={setPounds}
      />
      <RequiredField
        label="Quality"
        hint="From 0 to 100, as evaluated. Leave it empty if there is none yet."
        type="number"
        className="short"
        required={false}
        min={BID_QUALITY.least}
        max={BID_QUALITY.most}
        step="any"
        value={quality}
        onText={setQuality}
      />
    </FormDialog>
  );
}
