/** The one thing the tour keeps, in this browser: that it need not be offered again. */
const KEY = 'lotwise-tour';

/** True where it was taken or declined before. A browser that keeps nothing is offered it each time. */
export function hasSeenTour(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function noteTourSeen(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Nothing is kept, and nothing is lost by it.
  }
}
