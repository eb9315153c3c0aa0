import { useEffect } from 'react';

/** Fills the screen with the page where the browser lets it; nothing depends on it. Called as somebody presses. */
export function enterFullScreen(): void {
  if (document.fullscreenElement !== null) return;
  document.documentElement.requestFullscreen?.().catch(() => {});
}

function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
}

/** Leaves full screen with the component, and says when somebody left it by the browser's own Escape. */
export function useFullScreen(onLeft: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.fullscreenElement === null) onLeft();
    };
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, [onLeft]);
  useEffect(() => leaveFullScreen, []);
}
