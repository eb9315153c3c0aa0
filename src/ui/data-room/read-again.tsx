import { Button } from 'react-aria-components';
import { sayCount } from '../words/say-number.ts';
import { countChanges, type Draft } from './draft-choice.ts';

/** Says how many changes to a file wait, and has it read with them. It stays in sight while there are any. */
export function ReadAgain(props: { draft: Draft; onSend: () => void; onDrop: () => void }) {
  const changes = countChanges(props.draft);
  const isNamed = props.draft.layer === undefined || props.draft.layer.name.trim() !== '';
  return (
    <div className={changes > 0 ? 'read-again read-again-ready' : 'read-again'}>
      <span role="status">
        {changes > 0 && (isNamed ? `${sayCount(changes, 'change')} not read yet.` : 'Give the zones a name.')}
      </span>
      {changes > 0 && (
        <>
          <Button className="button button-main" isDisabled={!isNamed} onPress={props.onSend}>
            Read again
          </Button>
          <Button className="button" onPress={props.onDrop}>
            Take back
          </Button>
        </>
      )}
    </div>
  );
}
