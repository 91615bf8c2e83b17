import { type ChoiceBody, COMPONENT, type ComponentBody, type ModalBody } from './bodies.ts';
import { type DiscordError, refusal } from './errors.ts';
import { Checker, checkOptions, checkSelect, checkUniqueIds } from './rules-components.ts';

const OPTION_TYPE = { string: 3, integer: 4, number: 10 } as const;

/** The reason why Discord would refuse a modal; undefined where it is taken. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export function refusedModal(modal: ModalBody): DiscordError | undefined {
  const check = new Checker();
  check.length('data.custom_id', modal.custom_id, 1, 100);
  check.length('data.title', modal.title, 1, 45);
  const components = modal.components ?? [];
  check.count('data.components', components, 1, 5);
  for (const [index, component] of components.entries()) {
    const path = `data.components.${index}`;
    if (!check.type(path, component.type, [COMPONENT.row, COMPONENT.text, COMPONENT.label])) continue;
    if (component.type === COMPONENT.label) checkLabel(check, path, component);
    else if (component.type === COMPONENT.text) check.length(`${path}.content`, component.content, 1, 4_000);
    else checkInputRow(check, path, component);
  }
  checkUniqueIds(check, 'data.components', components);
  return check.problems.length > 0 ? refusal.invalidForm(check.problems) : undefined;
}

function checkInputRow(check: Checker, path: string, row: ComponentBody): void {
  check.count(`${path}.components`, row.components, 1, 1);
  for (const [index, input] of (row.components ?? []).entries()) {
    const at = `${path}.components.${index}`;
    if (!check.type(at, input.type, [COMPONENT.textInput])) continue;
    check.length(`${at}.label`, input.label, 1, 45);
    checkTextInput(check, at, input);
  }
}

function checkLabel(check: Checker, path: string, label: ComponentBody): void {
  check.length(`${path}.label`, label.label, 1, 45);
  check.length(`${path}.description`, label.description, 0, 100, true);
  const input = label.component;
  const at = `${path}.component`;
  if (!check.type(at, input?.type, [3, 4, 5, 6, 7, 8, 19, 21, 22, 23]) || !input) return;
  if (input.type === COMPONENT.textInput) checkTextInput(check, at, input);
  else if (input.type === COMPONENT.radioGroup) checkGroup(check, at, input, 2);
  else if (input.type === COMPONENT.checkboxGroup) checkGroup(check, at, input, 1);
  else if (input.type === COMPONENT.fileUpload || input.type === COMPONENT.checkbox)
    check.length(`${at}.custom_id`, input.custom_id, 1, 100);
  else checkSelect(check, at, input);
}

function checkGroup(check: Checker, path: string, group: ComponentBody, least: number): void {
  check.length(`${path}.custom_id`, group.custom_id, 1, 100);
  checkOptions(check, path, group.options ?? [], least, 10);
}

function checkTextInput(check: Checker, path: string, input: ComponentBody): void {
  check.length(`${path}.custom_id`, input.custom_id, 1, 100);
  check.length(`${path}.placeholder`, input.placeholder, 0, 100, true);
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4_000;
  if (least < 0 || least > 4_000)
    check.add(`${path}.min_length`, 'NUMBER_TYPE_MAX', 'int value should be between 0 and 4000.');
  if (most < 1 || most > 4_000)
    check.add(`${path}.max_length`, 'NUMBER_TYPE_MAX', 'int value should be between 1 and 4000.');
  if (least > most)
    check.add(`${path}.min_length`, 'TEXT_INPUT_MIN_LENGTH', 'min_length cannot exceed max_length');
  // A prefilled text has to fit the input's own bounds, or Discord refuses the modal.
  check.length(`${path}.value`, input.value === '' ? null : input.value, least, most, true);
}

/** The reason why Discord would refuse the choices of an autocompletion for an option of that type; undefined where it takes them. */
export function refusedChoices(choices: readonly ChoiceBody[], optionType: number): DiscordError | undefined {
  const check = new Checker();
  if (choices.length > 25) check.count('data.choices', choices, 0, 25);
  for (const [index, choice] of choices.entries()) {
    const path = `data.choices.${index}`;
    check.length(`${path}.name`, choice.name, 1, 100);
    for (const [locale, name] of Object.entries(choice.name_localizations ?? {}))
      check.length(`${path}.name_localizations.${locale}`, name, 1, 100);
    if (optionType === OPTION_TYPE.string) check.length(`${path}.value`, choice.value, 1, 100);
    else if (typeof choice.value !== 'number')
      check.add(`${path}.value`, 'NUMBER_TYPE_COERCE', 'Value is not a number.');
  }
  return check.problems.length > 0 ? refusal.invalidForm(check.problems) : undefined;
}
