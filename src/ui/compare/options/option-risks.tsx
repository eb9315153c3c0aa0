import { Trash2 } from 'lucide-react';
import type { Refusal } from '../../../core/edits/edited.ts';
import { MOST_RISKS } from '../../../core/paper/paper-limits.ts';
import { RISK_WORDS, type Option, type RiskWord } from '../../../core/paper/paper.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { LineField, WordsField } from '../../paper/words-field.tsx';
import { RISK_HEADINGS, sayRisk } from '../../words/compare/options-words.ts';
import { RiskBars } from './risk-mark.tsx';

/** What could go wrong with an option: about what, how grave in the words of councils' papers, and what is done about it. */
export function OptionRisks(props: { option: Option; onSet: (risks: Option['risks']) => Refusal | null }) {
  const { option, onSet } = props;
  const { risks } = option;
  const set = (at: number, part: Partial<Option['risks'][number]>) =>
    onSet(risks.map((risk, place) => (place === at ? { ...risk, ...part } : risk)));
  const add = (about: string) => onSet([...risks, { about, word: 'potential', mitigation: '' }]);
  const unused = RISK_HEADINGS.filter((heading) => risks.every(({ about }) => about !== heading));
  return (
    <div className="option-risks" role="group" aria-labelledby="option-risks">
      <h4 id="option-risks">Risks</h4>
      {risks.map((risk, at) => (
        <div
          // A risk has no number; boxes of another count are others.
          key={`${at} of ${risks.length}`}
          className="option-risk"
          role="group"
          aria-label={`Risk ${at + 1}`}
        >
          <LineField label="About" value={risk.about} onSet={(about) => set(at, { about })} />
          <div className="field">
            <label className="field-label" htmlFor={`risk-word-${at}`}>
              How grave
            </label>
            <span className="risk-choice">
              <select
                id={`risk-word-${at}`}
                value={risk.word}
                onChange={({ target }) => set(at, { word: target.value as RiskWord })}
              >
                {RISK_WORDS.map((word) => (
                  <option key={word} value={word}>
                    {sayRisk(word)}
                  </option>
                ))}
              </select>
              <RiskBars word={risk.word} />
            </span>
          </div>
          <WordsField
            label="What is done about it"
            rows={2}
            value={risk.mitigation}
            onSet={(mitigation) => set(at, { mitigation })}
          />
          <IconButton
            icon={Trash2}
            name={`Remove risk ${at + 1}`}
            onPress={() => onSet(risks.filter((each) => each !== risk))}
          />
        </div>
      ))}
      {risks.length < MOST_RISKS && (
        <div className="add-risk">
          <span id="add-risk">Add a risk:</span>
          {unused.map((heading) => (
            <button
              key={heading}
              type="button"
              className="button"
              aria-describedby="add-risk"
              onClick={() => add(heading)}
            >
              {heading}
            </button>
          ))}
          <button type="button" className="button" aria-describedby="add-risk" onClick={() => add('')}>
            Something else
          </button>
        </div>
      )}
    </div>
  );
}
