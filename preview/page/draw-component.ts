import type { ComponentBody } from '../../tests/support/simulated-discord/bodies.ts';
import { walkWithKeys } from './choices.ts';
import { el, ICONS, icon } from './dom.ts';
import { drawMarkdown, type Viewer } from './draw-markdown.ts';

/** What a press or a choice does. */
export interface Controls {
  readonly press: (customId: string) => void;
  readonly select: (customId: string, value: string) => void;
}

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
const [ROW, BUTTON, SELECT, SECTION, TEXT, FILE, SEPARATOR, CONTAINER] = [1, 2, 3, 9, 10, 13, 14, 17];
/** https://docs.discord.com/developers/components/reference#button-button-styles */
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/** A component of a message, with those in it. */
export function drawComponent(component: ComponentBody, viewer: Viewer, controls: Controls): HTMLElement {
  const inner = () => (component.components ?? []).map((one) => drawComponent(one, viewer, controls));
  switch (component.type ?? 0) {
    case CONTAINER:
      return drawContainer(component, inner());
    case TEXT:
      return el('div', { class: 'text' }, drawMarkdown(component.content ?? '', viewer));
    case ROW:
      return el('div', { class: 'row' }, ...inner());
    case BUTTON:
      return drawButton(component, controls);
    case SELECT:
      return drawSelect(component, controls);
    case SEPARATOR:
      return el('hr');
    case SECTION: {
      const { accessory } = component;
      const beside = accessory ? [drawComponent(accessory, viewer, controls)] : [];
      return el('div', { class: 'section' }, el('div', {}, ...inner()), ...beside);
    }
    case FILE:
      return el('div', { class: 'file' }, component.file?.url ?? '');
    default:
      return el(
        'div',
        { class: 'unknown' },
        `The preview does not draw components of type ${component.type}.`,
      );
  }
}

function drawContainer({ accent_color: colour }: ComponentBody, inner: readonly Node[]): HTMLElement {
  const container = el('div', { class: 'container' }, ...inner);
  if (colour !== undefined && colour !== null) {
    container.classList.add('accented');
    container.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
  }
  return container;
}

function drawButton(component: ComponentBody, controls: Controls): HTMLElement {
  const { style = 2, label, emoji, url, custom_id: customId, disabled } = component;
  const name = [emoji?.name, label].filter((part) => part).join(' ');
  if (url)
    return el(
      'a',
      { class: 'button link', href: url, target: '_blank', rel: 'noreferrer' },
      name,
      icon(ICONS.out),
    );
  return el(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[style] ?? 'secondary'}`,
      disabled: disabled === true,
      onclick: () => controls.press(customId ?? ''),
    },
    name,
  );
}

function drawSelect(component: ComponentBody, controls: Controls): HTMLElement {
  const { placeholder, options, custom_id: customId, disabled } = component;
  const list = el(
    'div',
    { class: 'choices', role: 'listbox', hidden: true },
    ...(options ?? []).map(({ label = '', value = '', description }) =>
      el(
        'button',
        {
          type: 'button',
          role: 'option',
          tabindex: '-1',
          onmousedown: (event) => {
            event.preventDefault();
            list.hidden = true;
            controls.select(customId ?? '', value);
          },
        },
        el('span', {}, label),
        description ? el('small', {}, description) : null,
      ),
    ),
  );
  const chosen = (options ?? []).find((option) => option.default)?.label;
  const opener = el(
    'button',
    {
      type: 'button',
      class: 'opener',
      disabled: disabled === true,
      onclick: () => {
        list.hidden = !list.hidden;
        list.scrollIntoView({ block: 'nearest' });
      },
    },
    el('span', {}, chosen ?? placeholder ?? ''),
    icon(ICONS.down),
  );
  walkWithKeys(opener, list);
  return el('div', { class: 'select' }, opener, list);
}
