import type { CommandBody, CommandOptionBody } from '../tests/support/simulated-discord/bodies.ts';
import { unusable } from '../tests/support/simulated-discord/command-options.ts';
import { contextOf, placed } from '../tests/support/simulated-discord/places.ts';
import type { User } from '../tests/support/simulated-discord/user.ts';
import type { CommandShown, CommandsShown, OptionShown, PlaceName } from './shapes.ts';
import type { World } from './world.ts';

const MESSAGE_COMMAND = 3;
const SUBCOMMAND = 1;

/** The commands that the bot has registered, as a client offers them to somebody in a place. */
export function commandsFor(
  { discord: { state } }: World,
  { account }: User,
  place: PlaceName,
): CommandsShown {
  const where = placed(state, place, account);
  const context = contextOf(where);
  const usable = (state.commands.get('global') ?? []).filter((command) => {
    const found = { command, scope: 'global', path: [], options: [] };
    const { userInstalled } = where;
    return unusable(found, { context, userInstalled, permissions: account.permissions }) === undefined;
  });
  return {
    slash: usable.filter(({ type = 1 }) => type === 1).flatMap((command) => slashOf(command, account.locale)),
    message: usable
      .filter(({ type }) => type === MESSAGE_COMMAND)
      .map((command) => ({ name: command.name ?? '', label: labelOf(command, account.locale) })),
  };
}

function slashOf(command: CommandBody, locale: string): readonly CommandShown[] {
  const { name = '', options = [] } = command;
  const subcommands = (options ?? []).filter(({ type }) => type === SUBCOMMAND);
  if (subcommands.length === 0) return [shown(command, name, labelOf(command, locale), locale)];
  return subcommands.map((sub) =>
    shown(sub, `${name} ${sub.name}`, `${labelOf(command, locale)} ${labelOf(sub, locale)}`, locale),
  );
}

function shown(
  named: CommandBody | CommandOptionBody,
  name: string,
  label: string,
  locale: string,
): CommandShown {
  return {
    name,
    label,
    description: descriptionOf(named, locale),
    options: (named.options ?? []).map((option) => optionOf(option, locale)),
  };
}

function optionOf(option: CommandOptionBody, locale: string): OptionShown {
  return {
    name: option.name ?? '',
    label: labelOf(option, locale),
    description: descriptionOf(option, locale),
    type: option.type ?? 3,
    required: option.required ?? false,
    completed: option.autocomplete ?? false,
    maxLength: option.max_length ?? null,
    choices: (option.choices ?? []).map(({ name = '', value = '', name_localizations: names }) => ({
      name: names?.[locale] ?? name,
      value,
    })),
  };
}

function labelOf({ name = '', name_localizations: names }: CommandBody | CommandOptionBody, locale: string) {
  return names?.[locale] ?? name;
}

function descriptionOf(named: CommandBody | CommandOptionBody, locale: string): string {
  return named.description_localizations?.[locale] ?? named.description ?? '';
}
