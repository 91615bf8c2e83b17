type Attribute = string | boolean | ((event: Event) => void);

/** An element with attributes (`onclick` and its like are listeners) and children; a child that is null is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small picture of one path, drawn in a square of 24 units. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The paths of the small pictures, by what they stand for. */
export const ICONS = {
  eye: 'M12 5C6 5 2.5 10.5 2 12c.5 1.5 4 7 10 7s9.500-5.500 10-7c-.5-1.500-4-7-10-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z',
  out: 'M14 3h7v7h-2V6.400l-8.300 8.300-1.400-1.400L17.600 5H14V3zM5 5h6v2H5v12h12v-6h2v8H3V5h2z',
  down: 'M5.300 8.300 12 15l6.700-6.700 1.400 1.400L12 17.800 3.900 9.700z',
  reply: 'M10 8.300V4L2 11.500 10 19v-4.400c5.500 0 9.300 1.700 12 5.400-1-6-4.500-11-12-11.700z',
  close:
    'M18.400 4.200 12 10.600 5.600 4.200 4.200 5.600l6.400 6.400-6.400 6.400 1.400 1.400 6.400-6.400 6.400 6.400 1.400-1.400-6.400-6.400 6.400-6.400z',
} as const;
