import { useId } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { Aim, LotWish } from '../../../core/suggest/lot-wish.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { zoneNames } from './aim-ground.ts';
import { isPreset, wishPresets } from './wish-presets.ts';

/** Wishes in a few words. Each fills in the form below; tidying begins at once. */
export function PresetButtons(props: {
  read: PlanRead;
  wish: LotWish;
  applies: readonly Aim[];
  isDisabled: boolean;
  onTidy: () => void;
}) {
  const { read, wish, applies, isDisabled, onTidy } = props;
  const { setLotWish } = usePlannerActions();
  const id = useId();
  const presets = wishPresets(applies, zonesToMatch(read));
  return (
    <ul className="presets" aria-label="Ready-made wishes">
      {presets.map((preset, at) => (
        <li key={preset.name}>
          <button
            type="button"
            className="button"
            aria-pressed={isPreset(wish, preset)}
            aria-describedby={`${id}-${at}`}
            onClick={() => setLotWish(preset.wish)}
          >
            {preset.name}
          </button>
          <span className="quiet choice-hint" id={`${id}-${at}`}>
            {preset.hint}
          </span>
        </li>
      ))}
      {read.scenario.lots.length > 0 && (
        <li>
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-tidy`}
            disabled={isDisabled}
            onClick={onTidy}
          >
            Tidy the lots I have
          </button>
          <span className="quiet choice-hint" id={`${id}-tidy`}>
            Starts at once: the fewest moves that make each lot one piece and bring it within the hours asked
            below.
          </span>
        </li>
      )}
    </ul>
  );
}

/** Primary Care Networks, or else the first layer there is. */
function zonesToMatch({ ledger: { fabric } }: PlanRead) {
  const roles = fabric.zones.map(({ layer }) => layer.role);
  const layer = Math.max(0, roles.indexOf('primary-care-network'));
  const role = roles[layer];
  return role === undefined ? null : { layer, names: zoneNames(role) };
}
