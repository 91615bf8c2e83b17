import { COMPONENT, type ComponentBody, type SelectOptionBody } from './bodies.ts';
import { charactersOf } from './characters.ts';
import type { Problem } from './errors.ts';

const BUTTON_LINK = 5;
const BUTTON_PREMIUM = 6;
const SELECTS: readonly number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];

/** Collects problems under paths, so that each check is one line. */
export class Checker {
  readonly problems: Problem[] = [];

  add(path: string, code: string, message: string): void {
    this.problems.push({ path, code, message });
  }

  /** A string of `min` to `max` characters; null and undefined only where `optional`. Discord counts code points. */
  length(path: string, value: unknown, min: number, max: number, optional = false): void {
    if (value === undefined || value === null) {
      if (!optional) this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
      return;
    }
    if (typeof value !== 'string') {
      this.add(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
      return;
    }
    const length = charactersOf(value);
    // Discord trims labels, titles and choices before it counts: a label of spaces alone is an empty one.
    if (min > 0 && value.trim() === '') this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    else if (length < min || length > max)
      this.add(
        path,
        max < length ? 'BASE_TYPE_MAX_LENGTH' : 'BASE_TYPE_MIN_LENGTH',
        `Must be between ${min} and ${max} in length.`,
      );
  }

  count(path: string, list: unknown, min: number, max: number): void {
    const length = Array.isArray(list) ? list.length : 0;
    if (length < min || length > max)
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }

  type(path: string, type: unknown, allowed: readonly number[]): boolean {
    if (typeof type === 'number' && allowed.includes(type)) return true;
    this.add(
      `${path}.type`,
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${allowed.join(', ')}).`,
    );
    return false;
  }
}

/** Whether Discord takes the name as an emoji: one grapheme that is pictographic, a flag or a keycap. */
function isUnicodeEmoji(name: string): boolean {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)];
  return graphemes.length === 1 && /\p{Extended_Pictographic}|^\p{RI}{2}$|^[#*\d]\uFE0F?\u20E3$/u.test(name);
}

/** Rules of a button: https://docs.discord.com/developers/components/reference#button */
export function checkButton(check: Checker, path: string, button: ComponentBody): void {
  const { style, label, emoji, url, custom_id: customId } = button;
  if (typeof style !== 'number' || style < 1 || style > 6)
    check.add(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3, 4, 5, 6).');
  if (style === BUTTON_LINK) {
    if (!url) check.add(`${path}.url`, 'BASE_TYPE_REQUIRED', 'A url is required');
    if (customId)
      check.add(path, 'COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  } else if (style !== BUTTON_PREMIUM) {
    if (url) check.add(path, 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button can have a url');
    check.length(`${path}.custom_id`, customId, 1, 100);
  }
  if (url) checkUrl(check, `${path}.url`, url, 512);
  if (style !== BUTTON_PREMIUM && !label?.trim() && !emoji)
    check.add(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
  if (label !== undefined && label !== null) check.length(`${path}.label`, label, 0, 80);
  if (emoji && !emoji.id && (typeof emoji.name !== 'string' || !isUnicodeEmoji(emoji.name)))
    check.add(`${path}.emoji.name`, 'COMPONENT_INVALID_EMOJI', 'Invalid emoji');
}

/** Discord takes http, https and its own scheme, nothing else. */
export function checkUrl(
  check: Checker,
  path: string,
  url: string,
  max: number,
  schemes = ['http:', 'https:', 'discord:'],
): void {
  check.length(path, url, 1, max);
  if (!URL.canParse(url)) check.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  else if (!schemes.includes(new URL(url).protocol))
    check.add(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of (${schemes.join(', ')}).`);
}

/** Rules of a select menu: https://docs.discord.com/developers/components/reference#string-select */
export function checkSelect(check: Checker, path: string, select: ComponentBody): void {
  check.length(`${path}.custom_id`, select.custom_id, 1, 100);
  check.length(`${path}.placeholder`, select.placeholder, 0, 150, true);
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (least < 0 || least > 25)
    check.add(`${path}.min_values`, 'NUMBER_TYPE_MAX', 'int value should be between 0 and 25.');
  if (most < 1 || most > 25)
    check.add(`${path}.max_values`, 'NUMBER_TYPE_MAX', 'int value should be between 1 and 25.');
  if (least > most)
    check.add(`${path}.min_values`, 'SELECT_COMPONENT_MIN_VALUES', 'min_values cannot exceed max_values');
  if (select.type !== COMPONENT.stringSelect) return;
  checkOptions(check, path, select.options ?? [], 1, 25);
  const count = select.options?.length ?? 0;
  if (least > count || most > count)
    check.add(
      `${path}.options`,
      'SELECT_COMPONENT_TOO_FEW_OPTIONS',
      'Fewer options than values that can be chosen',
    );
  if ((select.options ?? []).filter((option) => option.default === true).length > most)
    check.add(`${path}.options`, 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many default values');
}

/** Options of selects, radio and checkbox groups: labels and values of 1 to 100 characters, values unique. */
export function checkOptions(
  check: Checker,
  path: string,
  options: readonly SelectOptionBody[],
  min: number,
  max: number,
): void {
  check.count(`${path}.options`, options, min, max);
  const values = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    check.length(`${path}.options.${index}.label`, option.label, 1, 100);
    check.length(`${path}.options.${index}.value`, option.value, 1, 100);
    check.length(`${path}.options.${index}.description`, option.description, 0, 100, true);
    if (values.has(option.value))
      check.add(
        `${path}.options.${index}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'Duplicate option value',
      );
    values.add(option.value);
  }
}

/** An action row of a message: 1 to 5 buttons, or one select. */
export function checkRow(check: Checker, path: string, row: ComponentBody): void {
  const children = row.components ?? [];
  check.count(`${path}.components`, children, 1, 5);
  const selects = children.filter((child) => SELECTS.includes(child.type ?? 0)).length;
  if (selects > 0 && children.length > 1)
    check.add(
      `${path}.components`,
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  for (const [index, child] of children.entries()) {
    const at = `${path}.components.${index}`;
    if (!check.type(at, child.type, [COMPONENT.button, ...SELECTS])) continue;
    if (child.type === COMPONENT.button) checkButton(check, at, child);
    else checkSelect(check, at, child);
  }
}

/** A component and everything inside it, depth first. */
export function* walk(components: readonly ComponentBody[]): Generator<ComponentBody> {
  for (const component of components) {
    yield component;
    yield* walk(component.components ?? []);
    if (component.accessory) yield component.accessory;
    if (component.component) yield* walk([component.component]);
  }
}

/** Ids that stand twice, over a whole message or modal. */
export function checkUniqueIds(check: Checker, path: string, components: readonly ComponentBody[]): void {
  const customIds = new Set<string>();
  const ids = new Set<number>();
  for (const { custom_id: customId, id } of walk(components)) {
    if (customId) {
      if (customIds.has(customId))
        check.add(
          path,
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          `Component custom id cannot be duplicated (${customId})`,
        );
      customIds.add(customId);
    }
    if (id) {
      if (ids.has(id))
        check.add(path, 'COMPONENT_ID_DUPLICATED', `Component id cannot be duplicated (${id})`);
      ids.add(id);
    }
  }
}
