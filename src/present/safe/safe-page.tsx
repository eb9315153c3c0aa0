import { EXCEPTIONS, PUBLISHING_RULES, type Publishing } from '../../core/paper/paper.ts';
import { setPublishing } from '../../core/paper/set-publishing.ts';
import { ChoiceField } from '../../ui/assumptions/choice-field.tsx';
import { usePublication } from '../../ui/compare/use-publication.ts';
import { SafeMark } from '../../ui/controls/safe-mark.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { DataProtectionButton } from '../../ui/trust/data-protection-button.tsx';
import {
  EXCEPTION_WORDS,
  NOT_PROMISED,
  PROMISED,
  RULE_WORDS,
} from '../../ui/words/present/say-publishing.ts';
import { HiddenLine } from './hidden-line.tsx';

/** Which rule hides small numbers in all that leaves, what else may leave, and what that promises. */
export function SafePage() {
  const publishing = usePlanner((state) => state.paper.publishing);
  const hasArea = usePlanner((state) => state.area !== null);
  const change = useChangePaper();
  return (
    <>
      <div className="answer-lead">
        <SafeMark publishing={publishing} />
        <p>
          The same rule holds for the pack, the slides, the tables, the maps and what you present. Screens of
          the plan and the answers show exact figures: do not share those.
        </p>
      </div>
      <section>
        <h2>How small numbers are hidden</h2>
        <ChoiceField<Publishing['rule']>
          legend="The rule"
          name="publishing-rule"
          choices={PUBLISHING_RULES.map((rule) => [rule, RULE_WORDS[rule].name, RULE_WORDS[rule].says])}
          value={publishing.rule}
          onSet={(rule, name) =>
            change(`Hide small numbers by the rule ‘${name}’`, (paper) => setPublishing(paper, { rule }))
          }
        />
        {hasArea && <HiddenNow />}
      </section>
      <section>
        <h2>What may leave beyond the rule</h2>
        <p>
          Each of these is named on everything that leaves. Leave them all empty unless you have a reason.
        </p>
        <div className="safe-exceptions">
          {EXCEPTIONS.map((exception) => {
            const { name, means, warning } = EXCEPTION_WORDS[exception];
            const ticked = publishing.exceptions.includes(exception);
            return (
              <label key={exception} className={ticked ? 'choice safe-exception-ticked' : 'choice'}>
                <input
                  type="checkbox"
                  checked={ticked}
                  onChange={(event) => {
                    const { checked } = event.target;
                    const others = publishing.exceptions.filter((one) => one !== exception);
                    change(`${checked ? 'Allow' : 'Do not allow'}: ${name.toLowerCase()}`, (paper) =>
                      setPublishing(paper, { exceptions: checked ? [...others, exception] : others }),
                    );
                  }}
                />
                <span>
                  {name}
                  <span className="choice-hint">{means}</span>
                  <span className="choice-hint">
                    <strong>Warning:</strong> {warning}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </section>
      <section>
        <h2>What this promises</h2>
        <Points points={PROMISED} />
        <h3>What it does not promise</h3>
        <Points points={NOT_PROMISED} />
      </section>
      <section>
        <h2>For your data protection assessment</h2>
        <p>
          What is kept, where, who can see it, what leaves, which risks there are and what is left of them.
        </p>
        <p>
          <DataProtectionButton />
        </p>
      </section>
    </>
  );
}

function HiddenNow() {
  return <HiddenLine published={usePublication()} />;
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="safe-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
