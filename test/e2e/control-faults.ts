import type { Desk } from './desk.ts';

/**
 * What axe does not say of the things a person presses: those smaller than 24 by 24 px with another within reach
 * (WCAG 2.5.8 and its exception for spacing), and whatever moves for longer than a blink though nothing should.
 */
export async function controlFaults({ page }: Pick<Desk, 'page'>): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST_PIXELS = 24;
    const controls = [
      ...document.querySelectorAll(
        'button, a[href], input, select, textarea, summary, [role=tab], [role=option]',
      ),
    ].flatMap((element) => {
      // A box and its label are pressed as one.
      const pressed = element.matches('input') ? (element.closest('label') ?? element) : element;
      const box = pressed.getBoundingClientRect();
      const isThere =
        box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
      // What only a screen reader meets is no target, nor is what lies under a dialog.
      const isHidden = element.closest('[aria-hidden=true], [inert], .skip-link, [data-rac-visually-hidden]');
      const clipped = element.parentElement && getComputedStyle(element.parentElement).clipPath !== 'none';
      return isThere && isHidden === null && clipped !== true ? [{ element, box }] : [];
    });
    const isSmall = ({ width, height }: DOMRect) => width < LEAST_PIXELS || height < LEAST_PIXELS;
    const middleOf = (box: DOMRect) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
    const crowded = controls.filter(({ element, box }) => {
      if (!isSmall(box)) return false;
      const [x, y] = middleOf(box);
      return controls.some((other) => {
        if (element.contains(other.element) || other.element.contains(element)) return false;
        const [otherX, otherY] = middleOf(other.box);
        if (isSmall(other.box)) return Math.hypot(x - otherX, y - otherY) < LEAST_PIXELS;
        const across = Math.max(other.box.left - x, 0, x - other.box.right);
        const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(across, down) < LEAST_PIXELS / 2;
      });
    });
    const moving = document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1);
    return [
      ...crowded.map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return `target of ${box.width} by ${box.height} px: ${element.localName} ${name}`;
      }),
      ...moving.map((animation) => `moves: ${(animation.effect as KeyframeEffect).target?.className}`),
    ];
  });
}
