/**
 * The fields of a command and of its options that are compared, with what Discord takes for one that is left out. Whatever else it
 * echoes (ids, versions, resolved names) is not ours.
 */
const COMMAND_FIELDS: Readonly<Record<string, unknown>> = {
  type: 1,
  name: '',
  name_localizations: {},
  description: '',
  description_localizations: {},
  default_member_permissions: null,
  contexts: null,
  integration_types: null,
  nsfw: false,
};

const OPTION_FIELDS: Readonly<Record<string, unknown>> = {
  type: 0,
  name: '',
  name_localizations: {},
  description: '',
  description_localizations: {},
  required: false,
  autocomplete: false,
  choices: [],
  channel_types: [],
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
};

/** Whether what is registered is what would be; `wanted` may leave out what Discord fills in, and the order of commands does not count. */
export function sameCommands(wanted: readonly object[], registered: readonly object[]): boolean {
  // A guild's commands have no contexts and install types, whatever Discord echoes for them.
  const ignored = wanted.some((command) => 'contexts' in command) ? [] : ['contexts', 'integration_types'];
  const canonical = (commands: readonly object[]): string =>
    JSON.stringify(commands.map((command) => normalised(command, COMMAND_FIELDS, ignored)).toSorted());
  return canonical(wanted) === canonical(registered);
}

function normalised(
  given: object,
  fields: Readonly<Record<string, unknown>>,
  ignored: readonly string[],
): string {
  const values = new Map<string, unknown>(Object.entries(given));
  const kept = Object.entries(fields)
    .filter(([name]) => !ignored.includes(name))
    .map(([name, fallback]) => [name, plain(values.get(name) ?? fallback)]);
  const options = values.get('options');
  const inner = Array.isArray(options)
    ? options.map((option: object) => normalised(option, OPTION_FIELDS, []))
    : [];
  return JSON.stringify([kept, inner]);
}

/** Lists of numbers in order and maps in order of key: Discord keeps neither order. Empty localizations equal none. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'number')
      ? value.toSorted((a, b) => a - b)
      : value.map(plain);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, item]) => item !== null && item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
  return value;
}
