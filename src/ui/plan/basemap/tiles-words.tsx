import { Globe } from 'lucide-react';
import { usePlanner } from '../../planner-context.tsx';
import { sayTiles } from '../../words/trust/say-tiles.ts';

/** In sight on every screen of the page that may fetch map tiles: whether it does, and from whom. */
export function TilesWords() {
  const isTilesPage = usePlanner((state) => state.isTilesPage);
  const host = usePlanner(({ basemap }) => (basemap?.from === 'address' ? basemap.name : null));
  if (!isTilesPage) return null;
  return (
    <p className="tiles-words">
      <Globe size={16} aria-hidden="true" />
      <span>{sayTiles(host)}</span>
    </p>
  );
}
