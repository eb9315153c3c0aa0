import { Button } from 'react-aria-components';

/** Stands in the place of a map whose code did not arrive, and says what does its work meanwhile. */
export function MissingMap({ meanwhile }: { meanwhile: string }) {
  return (
    <div className="missing-map" role="status">
      <p>The map did not arrive. {meanwhile}</p>
      <Button className="button" onPress={() => location.reload()}>
        Open Lotwise again
      </Button>
    </div>
  );
}
