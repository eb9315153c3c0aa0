import { useState, type DragEvent } from 'react';
import type { ProviderId } from '../../core/dataset/dataset.ts';

/** What a provider under way to a seat is carried as; nothing outside this page reads it. */
const CARRIED_AS = 'application/x-lotwise-provider';

/** Lets an element be dragged onto a seat. The list of the seat does the same without dragging. */
export function draggedAs(provider: ProviderId) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(CARRIED_AS, provider);
      event.dataTransfer.effectAllowed = 'copy';
    },
  };
}

/** Lets providers be dropped on an element; `isOver` while one is held over it. */
export function useProviderDrop(onDrop: (provider: ProviderId) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    target: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(CARRIED_AS)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      },
      onDrop: (event: DragEvent) => {
        const provider = event.dataTransfer.getData(CARRIED_AS);
        setIsOver(false);
        if (provider === '') return;
        event.preventDefault();
        onDrop(provider as ProviderId);
      },
    },
  };
}
