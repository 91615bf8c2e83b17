import type { ChoiceShown, CommandShown, FileGiven, OptionShown, Values } from '../shapes.ts';
import { walkWithKeys } from './choices.ts';
import { el } from './dom.ts';
import { wordsFor } from './words.ts';

const [INTEGER, BOOLEAN, NUMBER, ATTACHMENT] = [4, 5, 10, 11];
/** The entry of the menu that stands for an ordinary message. */
const MESSAGE = '';

/** What a composer lets somebody do. */
export interface Sends {
  slash(name: string, options: Values): void;
  says(text: string): void;
  /** The choices of an option that is being typed. */
  complete(name: string, option: string, text: string, others: Values): Promise<readonly ChoiceShown[]>;
}

/** The line below a channel: a menu of commands, their options, and what is sent by Enter. */
export function drawComposer(commands: readonly CommandShown[], locale: string, sends: Sends): HTMLElement {
  const fields = el('div', { class: 'fields' });
  const menu = el(
    'select',
    { 'aria-label': 'Command', onchange: () => show() },
    ...commands.map(({ name, label, description }) =>
      el('option', { value: name, title: description }, `/${label}`),
    ),
    el('option', { value: MESSAGE }, 'message'),
  );
  let read: () => Promise<Values> = async () => ({});
  const show = () => {
    const command = commands.find(({ name }) => name === menu.value);
    const drawn = command === undefined ? drawMessageField() : drawOptions(command, sends, () => read());
    read = drawn.read;
    fields.replaceChildren(...drawn.elements);
    fields.querySelector('input')?.focus();
  };
  const send = async () => {
    const values = await read();
    const { text } = values;
    if (menu.value === MESSAGE) sends.says(typeof text === 'string' ? text : '');
    else sends.slash(menu.value, values);
    show();
  };
  show();
  return el(
    'form',
    {
      class: 'composer',
      autocomplete: 'off',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    menu,
    fields,
    el('button', { type: 'submit', class: 'button primary' }, wordsFor(locale).send),
  );
}

interface Drawn {
  readonly elements: readonly HTMLElement[];
  readonly read: () => Promise<Values>;
}

function drawMessageField(): Drawn {
  const input = el('input', {
    'aria-label': 'Message',
    placeholder: 'Message; @Verbatim mentions the bot',
    required: true,
  });
  input.value = '@Verbatim ';
  return { elements: [input], read: async () => ({ text: input.value }) };
}

function drawOptions({ name, options }: CommandShown, sends: Sends, others: () => Promise<Values>): Drawn {
  const drawn = options.map((option) =>
    drawOption(option, async (text) => sends.complete(name, option.name, text, await others())),
  );
  const [first, ...rest] = drawn;
  const hidden = rest.filter(({ option }) => !option.required);
  const visible = [...(first ? [first] : []), ...rest.filter(({ option }) => option.required)];
  const more =
    hidden.length === 0
      ? []
      : [el('details', {}, el('summary', {}, `+${hidden.length}`), ...hidden.map(({ element }) => element))];
  return {
    elements: [...visible.map(({ element }) => element), ...more],
    read: async () => {
      const values = await Promise.all(
        drawn.map(async ({ option, read }) => [option.name, await read()] as const),
      );
      return Object.fromEntries(
        values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      );
    },
  };
}

interface DrawnOption {
  readonly option: OptionShown;
  readonly element: HTMLElement;
  readonly read: () => Promise<Values[string] | undefined>;
}

function drawOption(
  option: OptionShown,
  complete: (text: string) => Promise<readonly ChoiceShown[]>,
): DrawnOption {
  const { label, description, type, required } = option;
  const around = (...inner: HTMLElement[]) =>
    el('label', { class: 'option', title: description }, el('span', {}, label), ...inner);
  if (type === ATTACHMENT) {
    const file = el('input', { type: 'file', required });
    return { option, element: around(file), read: () => fileOf(file) };
  }
  const choices =
    type === BOOLEAN
      ? [
          { name: 'True', value: 'true' },
          { name: 'False', value: 'false' },
        ]
      : option.choices;
  if (choices.length > 0) {
    const menu = el(
      'select',
      { required },
      el('option', { value: '' }, '–'),
      ...choices.map(({ name, value }) => el('option', { value: String(value) }, name)),
    );
    return { option, element: around(menu), read: async () => valueOf(type, menu.value) };
  }
  const input = el('input', {
    required,
    placeholder: description,
    ...(option.maxLength === null ? {} : { maxlength: String(option.maxLength) }),
  });
  const element = around(input);
  if (option.completed) offer(input, element, complete);
  return {
    option,
    element,
    read: async () => valueOf(type, input.dataset['value'] ?? input.value),
  };
}

/** Shows the choices that the bot offers while somebody types. */
function offer(
  input: HTMLInputElement,
  element: HTMLElement,
  complete: (text: string) => Promise<readonly ChoiceShown[]>,
): void {
  const list = el('div', { class: 'choices', role: 'listbox', hidden: true });
  element.append(list);
  const look = async () => {
    delete input.dataset['value'];
    const typed = input.value;
    const choices = await complete(typed);
    if (typed !== input.value) return;
    list.replaceChildren(
      ...choices.map(({ name, value }) => {
        const choose = (event: Event) => {
          event.preventDefault();
          input.value = name;
          input.dataset['value'] = String(value);
          list.hidden = true;
        };
        const attributes = { type: 'button', role: 'option', tabindex: '-1', onmousedown: choose };
        return el('button', attributes, el('span', {}, name));
      }),
    );
    list.hidden = choices.length === 0;
  };
  input.addEventListener('input', () => void look());
  input.addEventListener('focus', () => void look());
  input.setAttribute('role', 'combobox');
  walkWithKeys(input, list);
}

function valueOf(type: number, text: string): string | number | boolean | undefined {
  if (text === '') return undefined;
  if (type === BOOLEAN) return text === 'true';
  return type === INTEGER || type === NUMBER ? Number(text) : text;
}

async function fileOf({ files }: HTMLInputElement): Promise<FileGiven | undefined> {
  const file = files?.[0];
  if (file === undefined) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { name: file.name, base64: btoa(binary) };
}
