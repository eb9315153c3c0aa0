import { useState } from 'react';
import type { FileChoice, Question } from '../../io/file-report.ts';
import { QuestionForm } from './question-form.tsx';

interface Answered {
  readonly question: Question;
  readonly value: string;
}

/** What only a person can say about a file. What they said stays here to be changed. */
export function FileQuestions(props: {
  questions: readonly Question[];
  onAnswer: (choice: FileChoice) => void;
}) {
  const [given, setGiven] = useState<ReadonlyMap<string, Answered>>(new Map());
  const answer = (question: Question, value: string) => {
    setGiven(new Map([...given, [question.key, { question, value }]]));
    props.onAnswer({ answers: new Map([[question.key, value]]) });
  };
  const answered = [...given.values()].filter(
    ({ question }) => !props.questions.some((open) => open.key === question.key),
  );
  return (
    <>
      {props.questions.map((question) => (
        <QuestionForm key={question.key} question={question} onAnswer={(value) => answer(question, value)} />
      ))}
      {answered.map(({ question, value }) => (
        <details key={question.key} className="file-part">
          <summary>You said: {question.options.find((option) => option.value === value)?.text}</summary>
          <QuestionForm question={question} given={value} onAnswer={(next) => answer(question, next)} />
        </details>
      ))}
    </>
  );
}
