import { changeOption, type OptionWords } from '../../../core/paper/change-option.ts';
import { OUTCOMES_OF_OPTION, type Option, type OptionOutcome } from '../../../core/paper/paper.ts';
import { LineField, WordsField } from '../../paper/words-field.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { OPTION_ROW_NAMES, sayOutcome } from '../../words/compare/options-words.ts';
import type { Published } from '../use-publication.ts';
import { OptionFigures } from './option-figures.tsx';
import { OptionRisks } from './option-risks.tsx';
import { PlanSelect } from './plan-select.tsx';
import { readPoints } from './read-points.ts';
import { sayMissing } from './say-options.ts';

/** The most letters of a list of points: pasted in one go, and checked one by one. */
const MOST_OF_POINTS = 20_000;

/** One option in the five rows of an options appraisal, each in a box; what is written is kept as boxes are left. */
export function OptionForm(props: { option: Option; place: number; published: Published }) {
  const { option, place, published } = props;
  const change = useChangePaper();
  const name = `‘${option.title}’`;
  const set = (what: string, words: Partial<OptionWords>) =>
    change(`Change ${what} of ${name}`, (paper) => changeOption(paper, option.number, words));
  const missing = sayMissing(option);
  return (
    <section className="option-form" aria-labelledby="option-heading">
      <h3 id="option-heading">
        Option {place}. {option.title}
      </h3>
      <p className="quiet">{missing === '' ? 'All five rows are written.' : missing}</p>
      <LineField label="Title" value={option.title} onSet={(title) => set('the title', { title })} />
      <PlanSelect value={option.scenario} onSet={(scenario) => set('the plan', { scenario })} />
      <WordsField
        label={OPTION_ROW_NAMES.benchmarking}
        hint="What the law asks, and what other councils do."
        rows={5}
        value={option.benchmarking}
        onSet={(benchmarking) => set('the benchmarking', { benchmarking })}
      />
      <div className="option-points">
        <WordsField
          label={OPTION_ROW_NAMES.pros}
          hint="What speaks for it. One on each line."
          rows={6}
          most={MOST_OF_POINTS}
          value={option.pros.join('\n')}
          onSet={(text) => set('the pros', { pros: readPoints(text) })}
        />
        <WordsField
          label={OPTION_ROW_NAMES.cons}
          hint="What speaks against it. One on each line."
          rows={6}
          most={MOST_OF_POINTS}
          value={option.cons.join('\n')}
          onSet={(text) => set('the cons', { cons: readPoints(text) })}
        />
      </div>
      <WordsField
        label={OPTION_ROW_NAMES.finance}
        hint="What it costs, whether that is new money, and what is not known."
        value={option.finance}
        onSet={(finance) => set('the financial assessment', { finance })}
      />
      <OptionFigures option={option} published={published} />
      <OptionRisks option={option} onSet={(risks) => set('the risks', { risks })} />
      <div className="field">
        <label className="field-label" htmlFor="option-outcome">
          {OPTION_ROW_NAMES.outcome}
        </label>
        <span className="field-hint" id="option-outcome-hint">
          You decide. Lotwise never works this out.
        </span>
        <select
          id="option-outcome"
          className="option-select"
          aria-describedby="option-outcome-hint"
          value={option.outcome}
          onChange={(event) => set('the outcome', { outcome: event.target.value as OptionOutcome })}
        >
          {OUTCOMES_OF_OPTION.map((outcome) => (
            <option key={outcome} value={outcome}>
              {sayOutcome(outcome)}
            </option>
          ))}
        </select>
      </div>
      <WordsField
        label="Reason for the outcome"
        rows={2}
        value={option.reason}
        onSet={(reason) => set('the reason', { reason })}
      />
    </section>
  );
}
