import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { checkAward } from '../../../core/awards/check-award.ts';
import type { AwardRule, AwardWish } from '../../../core/awards/award-wish.ts';
import { lotAwards } from '../../../core/awards/lot-awards.ts';
import { awardLots } from '../../../core/edits/award-lots.ts';
import { isRefusal } from '../../../core/edits/edited.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { sayFinding } from '../../checks/say-check.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayCount } from '../../words/say-number.ts';
import { AwardTable } from './award-table.tsx';
import { isOutOfDate } from './is-out-of-date.ts';
import { LeftTable } from './left-table.tsx';
import { sayAwardRule, sayBinding, sayChoice, sayConflict } from './say-award.ts';
import type { Award } from './use-award.ts';

/** Who would be appointed, what it comes to, which rules bind, and the button that appoints them. */
export function AwardResult(props: {
  award: Award;
  scenario: Scenario;
  wish: AwardWish;
  isRunning: boolean;
}) {
  const { award, scenario, wish, isRunning } = props;
  const { commit } = usePlannerActions();
  const { of, task, choice } = award;
  const findings = useMemo(() => checkAward(of, task, choice), [of, task, choice]);
  const sayRuleOf = (rule: AwardRule) => sayAwardRule(rule, task.rules, task.wish.qualityFloor);
  const isOld = isOutOfDate({ scenario: of.scenario, wish: task.wish }, { scenario, wish });
  const awards = lotAwards(task, choice);
  const isAppointed = useMemo(() => {
    const again = awardLots(scenario, lotAwards(task, choice));
    return isRefusal(again) && again.refused === 'nothing-would-change';
  }, [scenario, task, choice]);
  const providers = new Set(choice.seats.filter(({ stands }) => !stands).map(({ provider }) => provider))
    .size;
  const appoint = () =>
    commit(
      `Appoint ${sayCount(providers, 'provider')} to ${sayCount(awards.length, 'lot')} by their bids`,
      (now) => awardLots(now, awards),
    );
  const conflict = sayConflict(choice, sayRuleOf);
  return (
    <>
      <section aria-labelledby="award-result">
        <h2 id="award-result">The best choice</h2>
        <div className="answer-lead" role="status">
          {sayChoice(choice).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        {isOld && (
          <p className="award-old">
            The plan, its rules or its bids have changed since. Choose again to bring this up to date.
          </p>
        )}
        {conflict.length > 0 && (
          <div className="award-conflict">
            <p>{conflict[0]}</p>
            {choice.conflict.length > 1 && (
              <ul>
                {choice.conflict.map((rule) => (
                  <li key={rule}>{sayRuleOf(rule)}</li>
                ))}
              </ul>
            )}
            {conflict.slice(1).map((words) => (
              <p key={words}>{words}</p>
            ))}
            <p>The choice below breaks as little as can be:</p>
            <ul>
              {findings.map((finding) => {
                const words = sayFinding(finding, scenario.lots, []);
                return <li key={words}>{words}</li>;
              })}
            </ul>
          </div>
        )}
        <AwardTable choice={choice} lots={of.scenario.lots} />
        <div className="award-choose">
          <Button
            className="button button-main"
            isDisabled={isOld || isAppointed || awards.length === 0}
            onPress={appoint}
          >
            Appoint these providers
          </Button>
          <span role="status">{isAppointed && 'They are appointed in this plan.'}</span>
        </div>
        <p className="quiet">
          This takes the place of all seats in these lots: main seats, with shares by hours given and what
          each offered as its limit. Providers that stand behind lots stay. You can undo it.
        </p>
      </section>
      <section>
        <h2>What is left, lot by lot</h2>
        <LeftTable choice={choice} awards={awards} scenario={of.scenario} />
      </section>
      {choice.conflict.length === 0 && (
        <section>
          <h2>Which rules bind</h2>
          <p>
            The best choice is made again with each rule put aside by itself and all others kept. A rule that
            counts lots or providers is eased by one.
          </p>
          {choice.eased.length === 0 ? (
            <p className="quiet">
              {isRunning
                ? 'This is being worked out.'
                : 'This was not worked out, as the choice was stopped.'}
            </p>
          ) : (
            <ul>
              {sayBinding(choice, sayRuleOf).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
