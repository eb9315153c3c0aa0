const SVG = 'http://www.w3.org/2000/svg';

/** A drawing that covers the map and takes no pointer; it says nothing to people who cannot see it. */
export function createOverlay(frame: HTMLElement): SVGSVGElement {
  const overlay = svgElement('svg', 'lot-map-overlay');
  overlay.setAttribute('aria-hidden', 'true');
  frame.append(overlay);
  return overlay;
}

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('class', className);
  return element;
}
