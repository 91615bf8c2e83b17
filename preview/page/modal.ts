import type { ComponentBody } from '../../tests/support/simulated-discord/bodies.ts';
import type { ModalShown } from '../shapes.ts';
import { el, ICONS, icon } from './dom.ts';
import { wordsFor } from './words.ts';

const [TEXT_INPUT, LABEL, TEXT, CHECKBOX, PARAGRAPH] = [4, 18, 10, 23, 2];

/** What was filled in, by custom id. */
export type Fields = Readonly<Record<string, string | boolean>>;
type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opens a modal over the page; `submit` gets what was filled in, by custom id, and nothing when it is cancelled. */
export function openModal(
  { title, components }: ModalShown,
  locale: string,
  submit: (fields: Fields) => void,
): void {
  const words = wordsFor(locale);
  const inputs = new Map<string, Input>();
  const close = () => dialog.close();
  const form = el(
    'form',
    {
      method: 'dialog',
      onsubmit: () => submit(Object.fromEntries([...inputs].map(([id, input]) => [id, valueOf(input)]))),
    },
    ...components.flatMap((component) => fields(component, inputs)),
    el(
      'div',
      { class: 'actions' },
      el('button', { type: 'button', class: 'button secondary', onclick: close }, words.cancel),
      el('button', { type: 'submit', class: 'button primary' }, words.submit),
    ),
  );
  const away = el(
    'button',
    { type: 'button', class: 'plain', 'aria-label': words.close, onclick: close },
    icon(ICONS.close),
  );
  const dialog = el(
    'dialog',
    { class: 'modal', 'aria-label': title, onclose: () => dialog.remove() },
    el('header', {}, el('span', { class: 'avatar bot' }, 'V'), el('h2', {}, title), away),
    form,
  );
  document.body.append(dialog);
  dialog.showModal();
  [...inputs.values()][0]?.focus();
}

function fields(component: ComponentBody, inputs: Map<string, Input>): HTMLElement[] {
  if (component.type === TEXT) return [el('p', {}, component.content ?? '')];
  const inner = component.type === LABEL ? [component.component ?? {}] : (component.components ?? []);
  return inner.map((input) => {
    const drawn = draw(input);
    inputs.set(input.custom_id ?? '', drawn);
    const label = component.label ?? input.label ?? '';
    const star = input.required === false ? null : el('span', { class: 'star' }, ' *');
    const hint = component.description ? el('small', {}, component.description) : null;
    return el('label', {}, el('span', {}, label, star), hint, drawn);
  });
}

function draw(input: ComponentBody): Input {
  const required = input.required !== false;
  const { placeholder, value, max_length: most, min_length: least } = input;
  if (input.type === CHECKBOX) return el('input', { type: 'checkbox' });
  if (input.type !== TEXT_INPUT) {
    const options = input.options ?? [];
    return el(
      'select',
      { required },
      ...options.map(({ label = '', value: sent = '', default: chosen }) =>
        el('option', { value: sent, selected: chosen === true }, label),
      ),
    );
  }
  const attributes = {
    required,
    ...(placeholder ? { placeholder } : {}),
    ...(most ? { maxlength: String(most) } : {}),
    ...(least ? { minlength: String(least) } : {}),
  };
  const drawn = el(input.style === PARAGRAPH ? 'textarea' : 'input', attributes);
  drawn.value = value ?? '';
  return drawn;
}

function valueOf(input: Input): string | boolean {
  return input instanceof HTMLInputElement && input.type === 'checkbox' ? input.checked : input.value;
}
