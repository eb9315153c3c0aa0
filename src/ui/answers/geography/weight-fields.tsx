import { EQUAL_WEIGHTS, type Weights } from '../../../core/appraisal/rank-scenarios.ts';
import { GEOGRAPHY_TESTS, type GeographyTest } from '../../../core/scenario/assumptions.ts';
import { ASSUMPTION_LIMITS } from '../../../core/scenario/limits.ts';
import { SliderField } from '../../assumptions/slider-field.tsx';
import { sayNumber } from '../../words/say-number.ts';
import { sayTest } from './say-test.ts';

/**
 * A slider for the weight of each test; `counted` are those that have a number in every scenario. `onWeigh`
 * gets a sentence for the change and the weights that change.
 */
export function WeightFields(props: {
  heading: string;
  weights: Weights;
  counted: readonly GeographyTest[];
  onWeigh: (label: string, change: Partial<Weights>) => void;
}) {
  const { heading, weights, counted, onWeigh } = props;
  const areEqual = GEOGRAPHY_TESTS.every((test) => weights[test] === EQUAL_WEIGHTS[test]);
  const say = (test: GeographyTest, weight: number) =>
    `${sayNumber(weight)}${counted.includes(test) ? '' : ', but not every scenario has this number'}`;
  return (
    <section className="answer-assumptions" aria-labelledby="test-weights">
      <h2 id="test-weights">{heading}</h2>
      <p className="quiet">
        Weigh each test from 0, not at all, to 10. The scores and the ranking follow. You can undo each
        change.
      </p>
      <div className="weight-grid">
        {GEOGRAPHY_TESTS.map((test) => (
          <SliderField
            key={test}
            label={sayTest(test)}
            value={weights[test]}
            most={ASSUMPTION_LIMITS.weights[test].most}
            say={(weight) => say(test, weight)}
            onSet={(weight) => onWeigh(`Weigh ‘${sayTest(test)}’ ${sayNumber(weight)}`, { [test]: weight })}
          />
        ))}
      </div>
      <button
        type="button"
        className="button"
        disabled={areEqual}
        onClick={() => onWeigh('Weigh all tests the same', EQUAL_WEIGHTS)}
      >
        Weigh all the same
      </button>
    </section>
  );
}
