import { firstLetters } from '../../../core/scenario/first-letters.ts';
import { Copy, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Refusal } from '../../../core/edits/edited.ts';
import { addOption, copyOption } from '../../../core/paper/add-option.ts';
import { moveEntry } from '../../../core/paper/entries.ts';
import { MOST_OPTIONS } from '../../../core/paper/paper-limits.ts';
import type { Option } from '../../../core/paper/paper.ts';
import { removeOption } from '../../../core/paper/remove-option.ts';
import type { ScenarioId } from '../../../core/scenario/scenario.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { MoveButtons } from '../../controls/move-buttons.tsx';
import { NameDialog } from '../../controls/name-dialog.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { sayOutcome } from '../../words/compare/options-words.ts';
import { sayRefusal } from '../../words/say-refusal.ts';

/** The options in their order, to choose one to write about, and to add, copy, move and remove. */
export function OptionList(props: {
  options: readonly Option[];
  chosen: Option;
  /** The plan that stands for how things are now. */
  current: ScenarioId | null;
  onChoose: (number: number) => void;
}) {
  const { options, chosen, current, onChoose } = props;
  const change = useChangePaper();
  /** What a name is asked for: another option, or a copy of one. */
  const [naming, setNaming] = useState<Option | 'new' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = (title: string) => {
    const refused =
      naming === 'new' || naming === null
        ? change(`Add the option ‘${title}’`, (paper) => addOption(paper, title, null))
        : change(`Copy the option ‘${naming.title}’`, (paper) => copyOption(paper, naming.number, title));
    setRefusal(refused);
    // Numbers grow, so the one just added has the largest.
    if (refused === null) onChoose(Math.max(0, ...options.map(({ number }) => number)) + 1);
  };
  const remove = (option: Option) =>
    setRefusal(
      change(`Remove the option ‘${option.title}’`, (paper) => removeOption(paper, option.number, current)),
    );
  return (
    <div className="option-list">
      <ol aria-label="Options">
        {options.map((option, at) => {
          const name = `‘${option.title}’`;
          return (
            <li key={option.number} className={option === chosen ? 'option-row chosen' : 'option-row'}>
              <button
                type="button"
                className="option-name"
                aria-current={option === chosen ? 'true' : undefined}
                onClick={() => onChoose(option.number)}
              >
                <span>
                  Option {at + 1}. {option.title}
                </span>
                <span className="quiet">{sayOutcome(option.outcome)}</span>
              </button>
              <span className="option-actions">
                <MoveButtons
                  name={name}
                  isFirst={at === 0}
                  isLast={at === options.length - 1}
                  onMove={(by) =>
                    change(`Move the option ${name} ${by === 1 ? 'down' : 'up'}`, (paper) =>
                      moveEntry(paper, 'options', option.number, by),
                    )
                  }
                />
                <IconButton
                  icon={Copy}
                  name={`Copy ${name}`}
                  disabled={options.length >= MOST_OPTIONS}
                  onPress={() => setNaming(option)}
                />
                {!option.isDoNothing && (
                  <IconButton icon={Trash2} name={`Remove ${name}`} onPress={() => remove(option)} />
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {refusal !== null && (
        <p className="field-wrong" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
      {options.length < MOST_OPTIONS ? (
        <Button className="button" onPress={() => setNaming('new')}>
          Add an option
        </Button>
      ) : (
        <p className="quiet">A paper holds {MOST_OPTIONS} options at most.</p>
      )}
      {naming !== null && (
        <NameDialog
          title={naming === 'new' ? 'Add an option' : `Copy ‘${naming.title}’`}
          action={naming === 'new' ? 'Add' : 'Copy'}
          initial={naming === 'new' ? '' : firstLetters(`${naming.title} (copy)`, 120)}
          onDone={add}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
