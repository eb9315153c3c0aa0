import { useState } from 'react';
import { Button } from 'react-aria-components';
import { rulesThatAreSet, type AwardRule, type AwardWish } from '../../../core/awards/award-wish.ts';
import { BID_QUALITY } from '../../../core/scenario/limits.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { OptionalNumberField } from '../../assumptions/number-field.tsx';
import { ScenarioSettings } from '../../shell/scenario-settings.tsx';
import { sayAwardRule } from './say-award.ts';

/** What the choice has to keep: a quality floor, and the award rules of the plan, each of which can be put aside. */
export function AwardRules(props: {
  scenario: Scenario;
  wish: AwardWish;
  onChange: (wish: AwardWish) => void;
}) {
  const { scenario, wish, onChange } = props;
  const { rules } = scenario;
  const [isSetting, setIsSetting] = useState(false);
  const keep = (rule: AwardRule, isKept: boolean) =>
    onChange({
      ...wish,
      aside: isKept ? wish.aside.filter((each) => each !== rule) : [...wish.aside, rule],
    });
  return (
    <>
      <div className="field-group">
        <OptionalNumberField
          label="Quality floor"
          hint="Bids with a lower quality, or with none, do not win. Empty for no floor."
          limit={BID_QUALITY}
          value={wish.qualityFloor}
          none="none"
          onSet={(qualityFloor) => onChange({ ...wish, qualityFloor })}
        />
      </div>
      <fieldset className="choice-field">
        <legend className="field-label">Rules to keep</legend>
        {rulesThatAreSet(rules, wish).map((rule) => (
          <label className="choice" key={rule}>
            <input
              type="checkbox"
              checked={!wish.aside.includes(rule)}
              onChange={({ target }) => keep(rule, target.checked)}
            />
            <span>
              {sayAwardRule(rule, rules, wish.qualityFloor)}
              {rule === 'not-too-many-providers' && rules.mostProvidersPerLot === null && (
                <span className="quiet choice-hint">
                  The plan sets no most. A tender asks for a number of providers, so it is the fewest a lot
                  should have.
                </span>
              )}
            </span>
          </label>
        ))}
        <p className="quiet">
          These are the award rules of the plan, as on its Checks tab. How many hours a lot has does not
          depend on who is appointed.
        </p>
        <div>
          <Button className="button" onPress={() => setIsSetting(true)}>
            Set the rules
          </Button>
        </div>
      </fieldset>
      {isSetting && <ScenarioSettings scenario={scenario} onClose={() => setIsSetting(false)} />}
    </>
  );
}
