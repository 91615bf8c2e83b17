import type { CommandBody, CommandOptionBody } from './bodies.ts';
import { type DiscordError, refusal } from './errors.ts';
import { Checker } from './rules-components.ts';

/** How many commands of each type (1 chat input, 2 user, 3 message) one scope takes. */
const MOST = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
]);
const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;

/** https://docs.discord.com/developers/reference#locales */
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The reason why Discord would refuse this set of commands in one scope; undefined where it takes it. */
export function refusedCommands(commands: readonly CommandBody[], alone = false): DiscordError | undefined {
  const check = new Checker();
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, command] of commands.entries()) {
    const path = alone ? '' : `${index}.`;
    const type = command.type ?? 1;
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const key = `${type} ${command.name}`;
    if (seen.has(key))
      check.add(
        `${path}name`,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
    seen.add(key);
    checkCommand(check, path, command);
  }
  if ([...counts].some(([type, count]) => count > (MOST.get(type) ?? 0))) return refusal.tooManyCommands();
  return check.problems.length > 0 ? refusal.invalidForm(check.problems) : undefined;
}

function checkCommand(check: Checker, path: string, command: CommandBody): void {
  const type = command.type ?? 1;
  if (!MOST.has(type)) check.add(`${path}type`, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3).');
  if (type === 1) {
    checkName(check, `${path}name`, command.name);
    check.length(`${path}description`, command.description, 1, 100);
    checkOptionList(check, `${path}options`, command.options ?? [], 0);
  } else {
    check.length(`${path}name`, command.name, 1, 32);
    if (command.description)
      check.add(
        `${path}description`,
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
        'Context menu commands cannot have a description',
      );
    if ((command.options?.length ?? 0) > 0)
      check.add(
        `${path}options`,
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET',
        'Context menu commands cannot have options',
      );
  }
  checkLocalizations(check, `${path}name_localizations`, command.name_localizations, type === 1);
  checkLocalizations(check, `${path}description_localizations`, command.description_localizations);
  const permissions = command.default_member_permissions ?? null;
  if (permissions !== null && !/^\d+$/.test(String(permissions)))
    check.add(`${path}default_member_permissions`, 'NUMBER_TYPE_COERCE', 'Value is not a permission set.');
  checkAmong(check, `${path}contexts`, command.contexts, [0, 1, 2]);
  checkAmong(check, `${path}integration_types`, command.integration_types, [0, 1]);
  const size = sizeOf(command);
  if (size > 8_000)
    check.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (8000) (${size})`);
}

function checkName(check: Checker, path: string, name: unknown): void {
  check.length(path, name, 1, 32);
  if (typeof name === 'string' && (!NAME.test(name) || name !== name.toLowerCase()))
    check.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkLocalizations(
  check: Checker,
  path: string,
  texts: Readonly<Record<string, string>> | null | undefined,
  areNames = false,
): void {
  for (const [locale, text] of Object.entries(texts ?? {})) {
    if (!LOCALES.has(locale)) check.add(`${path}.${locale}`, 'BASE_TYPE_CHOICES', 'Not a locale of Discord.');
    if (areNames) checkName(check, `${path}.${locale}`, text);
    else check.length(`${path}.${locale}`, text, 1, 100);
  }
}

function checkAmong(
  check: Checker,
  path: string,
  values: readonly number[] | null | undefined,
  allowed: readonly number[],
): void {
  if (!values) return;
  if (
    values.length === 0 ||
    values.some((value) => !allowed.includes(value)) ||
    new Set(values).size !== values.length
  )
    check.add(path, 'BASE_TYPE_CHOICES', `Values must be unique and among (${allowed.join(', ')}).`);
}

/** `depth` 0 is a command's own list, 1 a group's, 2 a subcommand's inside a group. */
function checkOptionList(
  check: Checker,
  path: string,
  options: readonly CommandOptionBody[],
  depth: number,
): void {
  if (options.length > 25) check.count(path, options, 0, 25);
  const names = new Set<unknown>();
  let optionalSeen = false;
  const nests = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP).length;
  if (nests > 0 && nests < options.length)
    check.add(
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  for (const [index, option] of options.entries()) {
    const at = `${path}.${index}`;
    if (names.has(option.name))
      check.add(
        `${at}.name`,
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists',
      );
    names.add(option.name);
    if (option.required && optionalSeen)
      check.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (!option.required) optionalSeen = true;
    checkOption(check, at, option, depth);
  }
}

function checkOption(check: Checker, path: string, option: CommandOptionBody, depth: number): void {
  checkName(check, `${path}.name`, option.name);
  check.length(`${path}.description`, option.description, 1, 100);
  checkLocalizations(check, `${path}.name_localizations`, option.name_localizations, true);
  checkLocalizations(check, `${path}.description_localizations`, option.description_localizations);
  const type = option.type ?? 0;
  if (type < 1 || type > 11)
    check.add(`${path}.type`, 'BASE_TYPE_CHOICES', 'Value must be one of (1 to 11).');
  if (type === SUBCOMMAND || type === GROUP) {
    if (depth > (type === GROUP ? 0 : 1))
      check.add(`${path}.type`, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Nested too deep');
    checkOptionList(check, `${path}.options`, option.options ?? [], type === GROUP ? 1 : 2);
    return;
  }
  const choices = option.choices ?? [];
  if (choices.length > 25) check.count(`${path}.choices`, choices, 0, 25);
  if (choices.length > 0 && option.autocomplete)
    check.add(
      `${path}.autocomplete`,
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'Choices and autocomplete are mutually exclusive',
    );
  for (const [index, choice] of choices.entries()) {
    check.length(`${path}.choices.${index}.name`, choice.name, 1, 100);
    if (type === STRING) check.length(`${path}.choices.${index}.value`, choice.value, 1, 100);
  }
  const { min_length: least = 0, max_length: most = 6_000 } = option;
  if (least < 0 || least > 6_000 || most < 1 || most > 6_000 || least > most)
    check.add(`${path}.max_length`, 'NUMBER_TYPE_MAX', 'int value should be between 1 and 6000.');
}

const longest = (
  text: string | null | undefined,
  others: Readonly<Record<string, string>> | null | undefined,
): number => Math.max(...[text ?? '', ...Object.values(others ?? {})].map((value) => value.length));

/** Characters of names, descriptions and values, of each text its longest localization. */
function sizeOf(command: CommandBody | CommandOptionBody): number {
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations);
  const choices = ('choices' in command ? command.choices : null) ?? [];
  const inChoices = choices.reduce(
    (sum, choice) =>
      sum + longest(choice.name, choice.name_localizations) + String(choice.value ?? '').length,
    0,
  );
  return own + inChoices + (command.options ?? []).reduce((sum, option) => sum + sizeOf(option), 0);
}
