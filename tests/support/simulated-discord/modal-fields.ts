import { COMPONENT, type ComponentBody } from './bodies.ts';
import { charactersOf } from './characters.ts';
import type { ModalShown } from './state.ts';

/** What a user fills in: by label, or by custom id where the label is not known. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** The components of a submission, checked as a client checks them: required fields, lengths, known options. */
export function fillModal(modal: ModalShown, values: FieldValues): readonly object[] {
  const unknown = new Set(Object.keys(values));
  const value = (label: string | null | undefined, customId: string | null | undefined) => {
    for (const key of [label, customId]) {
      if (typeof key !== 'string' || !(key in values)) continue;
      unknown.delete(key);
      return values[key];
    }
    return undefined;
  };
  let id = 0;
  const components = modal.components.flatMap((component): object[] => {
    id += 1;
    if (component.type === COMPONENT.text) return [{ type: COMPONENT.text, id }];
    if (component.type === COMPONENT.label && component.component) {
      const input = component.component;
      const outer = id;
      id += 1;
      return [
        {
          type: COMPONENT.label,
          id: outer,
          component: { ...fill(input, component.label ?? '', value(component.label, input.custom_id)), id },
        },
      ];
    }
    return [
      {
        type: COMPONENT.row,
        id,
        components: (component.components ?? []).map((input) =>
          fill(input, input.label ?? '', value(input.label, input.custom_id)),
        ),
      },
    ];
  });
  if (unknown.size > 0) throw new Error(`the modal "${modal.title}" has no field ${[...unknown].join(', ')}`);
  return components;
}

function fill(input: ComponentBody, label: string, given: FieldValues[string] | undefined): object {
  const { type, custom_id, required = true } = input;
  const refuse = (why: string) => {
    throw new Error(`the modal's field "${label}" ${why}`);
  };
  if (type === COMPONENT.textInput) {
    const text = String(given ?? input.value ?? '');
    const length = charactersOf(text);
    if (length === 0 && required) refuse('is required');
    if (length > (input.max_length ?? 4_000) || (length > 0 && length < (input.min_length ?? 0)))
      refuse(`takes ${input.min_length ?? 0} to ${input.max_length ?? 4_000} characters`);
    return { type, custom_id, value: text };
  }
  if (type === COMPONENT.checkbox) return { type, custom_id, value: given === true };
  const options = input.options ?? [];
  const chosen = (
    Array.isArray(given) ? (given as readonly string[]) : given === undefined ? [] : [String(given)]
  ).map((choice) => {
    const option = options.find((known) => known.value === choice || known.label === choice);
    if (options.length > 0 && !option)
      refuse(`has no option "${choice}" (${options.map((known) => known.label).join(', ')})`);
    return option?.value ?? choice;
  });
  const preset =
    chosen.length > 0
      ? chosen
      : options.filter((option) => option.default).map((option) => option.value ?? '');
  if (preset.length === 0 && required) refuse('is required');
  return type === COMPONENT.radioGroup
    ? { type, custom_id, value: preset[0] ?? null }
    : { type, custom_id, values: preset };
}
