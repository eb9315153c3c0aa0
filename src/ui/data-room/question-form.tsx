import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Question } from '../../io/file-report.ts';

/** One question with its answers to choose from. */
export function QuestionForm(props: {
  question: Question;
  given?: string;
  onAnswer: (value: string) => void;
}) {
  const { question } = props;
  const [chosen, setChosen] = useState(props.given ?? null);
  const name = useId();
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) props.onAnswer(chosen);
      }}
    >
      <fieldset className="field">
        <legend>{question.text}</legend>
        {question.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              checked={chosen === option.value}
              onChange={() => setChosen(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      <Button
        type="submit"
        className="button button-main"
        isDisabled={chosen === null || chosen === props.given}
      >
        Use this answer
      </Button>
    </form>
  );
}
