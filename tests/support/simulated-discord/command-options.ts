import type { CommandBody, CommandOptionBody } from './bodies.ts';
import { charactersOf } from './characters.ts';
import type { State } from './state.ts';

/** A file that a user attaches; it stands at `url`, where Discord would have put it. */
export interface Attached {
  readonly name: string;
  readonly url: string;
  readonly size?: number;
}

/** What a user fills in: by option name. */
export type OptionValues = Readonly<Record<string, string | number | boolean | Attached>>;

/** The options as they are sent, files by an id, and the files by their ids, as an interaction carries them. */
export function withAttachments(values: OptionValues): {
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly attachments: Readonly<Record<string, object>>;
} {
  const attachments: Record<string, object> = {};
  const sent = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const;
    const id = String(900_000_000_000_000_000n + BigInt(Object.keys(attachments).length));
    const { name: filename, url, size = 1_000 } = value;
    attachments[id] = { id, filename, url, proxy_url: url, size, ephemeral: true };
    return [name, id] as const;
  });
  return { values: Object.fromEntries(sent), attachments };
}

/** An option as an interaction carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

/** A command that can be used, and the options of the subcommand that was named. */
export interface Found {
  readonly command: CommandBody;
  readonly scope: string;
  /** Names and types of the subcommand group and subcommand. */
  readonly path: readonly { readonly name: string; readonly type: number }[];
  readonly options: readonly CommandOptionBody[];
}

/** Looks a command up as a client does: the server's own before the global. `name` may go on to a subcommand: `corpus reload`. */
export function findCommand(state: State, name: string, type: number, guildId: string | null): Found {
  const scopes = guildId === null ? ['global'] : [guildId, 'global'];
  const parts = type === 1 ? name.split(' ') : [name];
  for (const scope of scopes) {
    const command = (state.commands.get(scope) ?? []).find(
      (known) => known.name === parts[0] && (known.type ?? 1) === type,
    );
    if (!command) continue;
    let options = command.options ?? [];
    const path: { name: string; type: number }[] = [];
    for (const part of parts.slice(1)) {
      const next = options.find((option) => option.name === part && (option.type === 1 || option.type === 2));
      if (!next) throw new Error(`/${name} cannot be used: there is no subcommand "${part}"`);
      path.push({ name: part, type: next.type ?? 1 });
      options = next.options ?? [];
    }
    if (options.some((option) => option.type === 1 || option.type === 2))
      throw new Error(
        `/${name} cannot be used: it needs a subcommand (${options.map((option) => option.name).join(', ')})`,
      );
    return { command, scope, path, options };
  }
  throw new Error(`/${name} cannot be used: no such command is registered here`);
}

/** The options as sent, checked as Discord checks them unless `unchecked`. */
export function fillOptions(
  found: Found,
  values: Readonly<Record<string, string | number | boolean>>,
  focused: string | null,
  unchecked: boolean,
): readonly SentOption[] {
  const sent = Object.entries(values).map(([name, value]): SentOption => {
    const option = found.options.find((known) => known.name === name);
    if (!option)
      throw new Error(
        `/${found.command.name} has no option "${name}" (${found.options.map((known) => known.name).join(', ')})`,
      );
    if (!unchecked && name !== focused) checkValue(option, value);
    return { name, type: option.type ?? 3, value, ...(name === focused ? { focused: true } : {}) };
  });
  const missing = found.options.filter(({ required, name = '' }) => required && !(name in values));
  if (missing.length > 0 && focused === null && !unchecked)
    throw new Error(`/${found.command.name} cannot be sent without "${missing[0]?.name}"`);
  return found.path
    .toReversed()
    .reduce<readonly SentOption[]>((options, { name, type }) => [{ name, type, options }], sent);
}

function checkValue(option: CommandOptionBody, value: string | number | boolean): void {
  const refuse = (why: string) => {
    throw new Error(`Discord refuses "${option.name}": ${why}`);
  };
  const {
    type,
    min_length: minLength = 0,
    max_length: maxLength = 6_000,
    min_value: least,
    max_value: most,
  } = option;
  const expected = type === 5 ? 'boolean' : type === 4 || type === 10 ? 'number' : 'string';
  if (typeof value !== expected) refuse(`a ${expected} is expected`);
  if (typeof value === 'string' && (charactersOf(value) < minLength || charactersOf(value) > maxLength))
    refuse(`must be between ${minLength} and ${maxLength} in length`);
  if (
    typeof value === 'number' &&
    ((least !== undefined && value < least) || (most !== undefined && value > most))
  )
    refuse(`must be between ${least} and ${most}`);
  if (type === 4 && !Number.isInteger(value)) refuse('a whole number is expected');
  if (option.choices && option.choices.length > 0 && !option.choices.some((choice) => choice.value === value))
    refuse(`must be one of ${option.choices.map((choice) => choice.value).join(', ')}`);
}

/** Why somebody cannot use a command at a place; undefined where they can. */
export function unusable(
  { command, scope }: Found,
  place: { readonly context: 0 | 1 | 2; readonly userInstalled: boolean; readonly permissions: bigint },
): string | undefined {
  const integration = place.userInstalled ? 1 : 0;
  if (scope === 'global') {
    if (command.contexts && !command.contexts.includes(place.context))
      return `it is not offered in context ${place.context}`;
    if (!(command.integration_types ?? [0]).includes(integration))
      return place.userInstalled ? 'it cannot be installed by a user' : 'it cannot be installed in a server';
  }
  const needed = command.default_member_permissions ?? null;
  if (needed === null || place.context !== 0 || place.userInstalled) return undefined;
  const bits = BigInt(needed);
  const isAdministrator = (place.permissions & 8n) !== 0n;
  const isAllowed = isAdministrator || (bits !== 0n && (place.permissions & bits) === bits);
  return isAllowed ? undefined : 'they lack its permission';
}
