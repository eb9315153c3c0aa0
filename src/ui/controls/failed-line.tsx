import { Button } from 'react-aria-components';
import { FAILURES, type Failure } from '../words/failures.ts';

/** Says that something could not be worked out, and offers to try again. */
export function FailedLine(props: {
  failure: Failure;
  onRetry: () => void;
  className?: string;
  buttonClass?: string;
}) {
  const { failure, onRetry, className, buttonClass = 'link-button' } = props;
  return (
    <p role="alert" className={className}>
      {FAILURES[failure]}{' '}
      <Button className={buttonClass} onPress={onRetry}>
        Try again
      </Button>
    </p>
  );
}
