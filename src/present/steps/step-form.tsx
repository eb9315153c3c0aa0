import { changeScene } from '../../core/paper/change-scene.ts';
import type { SceneDraft } from '../../core/paper/add-scenes.ts';
import { LEAST_MINUTES, MOST_STEP_MINUTES, SCENE_VIEWS, type Scene } from '../../core/paper/paper.ts';
import { ChoiceField } from '../../ui/assumptions/choice-field.tsx';
import { NumberField } from '../../ui/assumptions/number-field.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { LineField, WordsField } from '../../ui/paper/words-field.tsx';
import { VIEW_WORDS } from '../../ui/words/present/say-step.ts';
import { StepFiguresField } from './step-figures-field.tsx';
import { StepMapFields } from './step-map-fields.tsx';

/** More letters of words than this are hard to take in from the back of a room. */
const EASY_LETTERS = 240;
const MOST_LETTERS = 600;

/** One step to be written; what is written is kept as boxes are left. */
export function StepForm({ step }: { step: Scene }) {
  const change = useChangePaper();
  const set = (what: string, part: Partial<SceneDraft>) =>
    change(`Change ${what} of the step ‘${step.title}’`, (paper) => changeScene(paper, step.number, part));
  return (
    <div className="step-form">
      <LineField label="Title" value={step.title} onSet={(title) => set('the title', { title })} />
      <WordsField
        label="Words for the room"
        hint={
          step.words.length > EASY_LETTERS
            ? 'These are many words: they may not fit, and are hard to read from the back.'
            : 'A few short lines. Leave it empty to let the map speak.'
        }
        rows={4}
        most={MOST_LETTERS}
        value={step.words}
        onSet={(words) => set('the words', { words })}
      />
      <WordsField
        label="Notes for you"
        hint="Only the presenter sees these."
        rows={4}
        value={step.notes}
        onSet={(notes) => set('the notes', { notes })}
      />
      <ChoiceField
        legend="What it shows"
        name={`step-view-${step.number}`}
        choices={SCENE_VIEWS.map((view) => [view, ...VIEW_WORDS[view]] as const)}
        value={step.view}
        onSet={(view) => set('what is shown', { view })}
      />
      <StepMapFields step={step} onSet={set} />
      <StepFiguresField figures={step.figures} onSet={(figures) => set('the figures', { figures })} />
      <NumberField
        label="How long it should take"
        limit={{ least: LEAST_MINUTES, most: MOST_STEP_MINUTES }}
        unit="minutes"
        value={step.minutes}
        onSet={(minutes) => set('the minutes', { minutes })}
      />
    </div>
  );
}
