import { ASSUMPTION_LIMITS } from '../../core/scenario/limits.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { changeAssumptions } from './change-assumptions.ts';
import { OptionalNumberField } from './number-field.tsx';
import { sayAttrition, sayGrowth, saySmallestEdit } from './say-assumptions.ts';
import { SliderField } from './slider-field.tsx';
import { useAssumptions } from './use-assumptions.ts';

/** How the people who need care change against today: whole packages, spread evenly over the area. */
export function DemandFields() {
  const { growthPercent, attritionPercent } = useAssumptions().demand;
  const today = usePlanner((state) => state.area!.dataset.packages.count);
  const { commit } = usePlannerActions();
  return (
    <div className="field-group">
      <SliderField
        label="Growth"
        hint="Whole packages are added, evenly over all of today’s. Nobody serves them yet."
        value={growthPercent}
        say={(percent) => sayGrowth(percent, today)}
        onSet={(percent) =>
          changeAssumptions(commit, `Growth of ${percent}%`, 'demand', { growthPercent: percent })
        }
      />
      <SliderField
        label="Attrition"
        hint="Whole packages end, evenly over all of today’s. What grows is added after that."
        value={attritionPercent}
        say={(percent) => sayAttrition(percent, today)}
        onSet={(percent) =>
          changeAssumptions(commit, `Attrition of ${percent}%`, 'demand', { attritionPercent: percent })
        }
      />
    </div>
  );
}

/** Below how many hours a week a package is small. */
export function SmallestPackageField() {
  const { smallestPackageMinutes } = useAssumptions().demand;
  const { commit } = usePlannerActions();
  const { most } = ASSUMPTION_LIMITS.demand.smallestPackageMinutes;
  return (
    <OptionalNumberField
      label="Smallest package"
      hint="Packages of fewer hours a week are counted below, as they may be hard to place."
      unit="hours a week"
      none="None"
      limit={{ least: 0, most: most / 60 }}
      value={smallestPackageMinutes === 0 ? null : smallestPackageMinutes / 60}
      onSet={(hours) => {
        const minutes = Math.round((hours ?? 0) * 60);
        changeAssumptions(commit, saySmallestEdit(minutes), 'demand', { smallestPackageMinutes: minutes });
      }}
    />
  );
}
