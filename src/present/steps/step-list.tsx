import { Copy, GripVertical, Trash2 } from 'lucide-react';
import { addScenes } from '../../core/paper/add-scenes.ts';
import { moveScene } from '../../core/paper/move-scene.ts';
import type { Scene } from '../../core/paper/paper.ts';
import { removeScene } from '../../core/paper/remove-scene.ts';
import { IconButton } from '../../ui/controls/icon-button.tsx';
import { MoveButtons } from '../../ui/controls/move-buttons.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { sayStep } from '../../ui/words/present/say-step.ts';
import { sayMinutes } from '../show/say-clock.ts';
import { useStepView } from '../show/use-step-view.ts';
import { useDragOrder } from './use-drag-order.ts';

/** The steps in their order: to choose one, to drag or move it, to copy it and to take it out. */
export function StepList(props: {
  scenes: readonly Scene[];
  chosen: Scene;
  onChoose: (number: number) => void;
  onPresent: (place: number) => void;
}) {
  const { scenes, chosen, onChoose, onPresent } = props;
  const change = useChangePaper();
  const move = ({ number, title }: Scene, to: number) =>
    change(`Move the step ‘${title}’ to place ${to + 1}`, (paper) => moveScene(paper, number, to));
  const takeOut = ({ number, title }: Scene, place: number) => {
    change(`Take out the step ‘${title}’`, (paper) => removeScene(paper, number));
    // The button that had the focus is gone with the step.
    setTimeout(() => {
      const names = list.current?.querySelectorAll<HTMLElement>('.step-name') ?? [];
      (names[Math.min(place, names.length - 1)] ?? document.getElementById('main'))?.focus();
    });
  };
  const list = useDragOrder((from, to) => move(scenes[from]!, to));
  return (
    <ol className="step-list" aria-label="Steps" ref={list}>
      {scenes.map((scene, place) => (
        <li key={scene.number} className={scene === chosen ? 'step-row chosen' : 'step-row'} draggable>
          <GripVertical className="step-grip" size={18} aria-hidden="true" />
          <button
            type="button"
            className="step-name"
            aria-current={scene === chosen ? 'true' : undefined}
            onClick={() => onChoose(scene.number)}
          >
            <span>
              {place + 1}. {scene.title}
            </span>
            <StepShows scene={scene} />
          </button>
          <span className="step-minutes">{sayMinutes(scene.minutes)}</span>
          <span className="step-actions">
            <button
              type="button"
              className="link-button"
              aria-label={`Present from ‘${scene.title}’`}
              onClick={() => onPresent(place)}
            >
              Present
            </button>
            <MoveButtons
              name={`‘${scene.title}’`}
              isFirst={place === 0}
              isLast={place === scenes.length - 1}
              onMove={(by) => move(scene, place + by)}
            />
            <IconButton
              icon={Copy}
              name={`Copy ‘${scene.title}’`}
              onPress={() => {
                const { number: _, ...draft } = scene;
                change(`Copy the step ‘${scene.title}’`, (paper) => addScenes(paper, [draft], place + 1));
              }}
            />
            <IconButton
              icon={Trash2}
              name={`Take out ‘${scene.title}’`}
              onPress={() => takeOut(scene, place)}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

function StepShows({ scene }: { scene: Scene }) {
  const { names } = useStepView(scene);
  return <span className="quiet">{sayStep(scene, names)}</span>;
}
