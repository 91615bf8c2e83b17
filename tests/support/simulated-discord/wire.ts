import type { CommandBody, CommandOptionBody, ComponentBody } from './bodies.ts';
import type { Account, Channel, Guild, Message, State } from './state.ts';

/** Objects as Discord sends them: https://docs.discord.com/developers/resources/message and its neighbours. */
export class Wire {
  readonly #state: State;
  #filesBase = '';

  constructor(state: State) {
    this.#state = state;
  }

  set filesBase(base: string) {
    this.#filesBase = base;
  }

  user({ id, name, bot }: Account): object {
    return {
      id,
      application_id: this.#state.applicationId,
      version: this.#state.clock.snowflake(),
      username: name.toLowerCase().replaceAll(' ', '.'),
      global_name: name,
      discriminator: '0',
      avatar: null,
      bot,
      public_flags: 0,
      flags: 0,
    };
  }

  member(account: Account, guild: Guild): object {
    return {
      user: this.user(account),
      roles: [],
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      deaf: false,
      mute: false,
      flags: 0,
      nick: null,
      avatar: null,
      pending: false,
      premium_since: null,
      communication_disabled_until: null,
      ...(guild.hasBot ? {} : {}),
    };
  }

  channel(channel: Channel): object {
    const { id, name, type, guild, recipient, botDenied, membersDenied } = channel;
    const shared = { id, type, flags: 0, last_message_id: null };
    if (!guild)
      return {
        ...shared,
        recipients: recipient ? [this.user(recipient)] : [],
        ...(type === 3 ? { name, owner_id: recipient?.id } : {}),
      };
    return {
      ...shared,
      guild_id: guild.id,
      name,
      position: 0,
      nsfw: false,
      topic: null,
      parent_id: null,
      rate_limit_per_user: 0,
      permission_overwrites: [
        { id: guild.id, type: 0, allow: 0n, deny: membersDenied },
        { id: this.#state.bot.id, type: 1, allow: membersDenied & ~botDenied, deny: botDenied },
      ]
        .filter(({ allow, deny }) => allow !== 0n || deny !== 0n)
        .map((overwrite) => ({
          ...overwrite,
          allow: overwrite.allow.toString(),
          deny: overwrite.deny.toString(),
        })),
    };
  }

  guild(guild: Guild): object {
    const everyone = {
      id: guild.id,
      name: '@everyone',
      permissions: EVERYONE.toString(),
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    };
    return {
      id: guild.id,
      name: guild.name,
      owner_id: guild.ownerId,
      icon: null,
      splash: null,
      features: [],
      emojis: [],
      stickers: [],
      roles: [everyone],
      channels: guild.channels.map((channel) => this.channel(channel)),
      threads: [],
      members: [this.member(this.#state.bot, guild)],
      member_count: this.#state.accounts.size,
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      large: false,
      unavailable: false,
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
      nsfw_level: 0,
      premium_tier: 0,
      system_channel_flags: 0,
      preferred_locale: guild.locale,
    };
  }

  /** `hidden`: as one without the privileged intent gets a message that was not meant for it. */
  message(message: Message, hidden = false): object {
    const { interaction, reference } = message;
    return {
      id: message.id,
      channel_id: message.channel.id,
      author: this.user(message.author),
      content: hidden ? '' : message.content,
      timestamp: new Date(message.createdAt).toISOString(),
      edited_timestamp: message.edits > 0 ? new Date(this.#state.clock.now()).toISOString() : null,
      tts: false,
      mention_everyone: false,
      mentions: message.mentions.map((account) => this.user(account)),
      mention_roles: [],
      attachments: hidden
        ? []
        : message.files.map(({ id, filename, content }) => ({
            id,
            filename,
            size: content.length,
            url: `${this.#filesBase}/${id}/${filename}`,
            proxy_url: `${this.#filesBase}/${id}/${filename}`,
            content_type: 'application/octet-stream',
          })),
      embeds: hidden ? [] : message.embeds.map((embed) => ({ type: 'rich', ...embed })),
      components: hidden ? [] : numbered(message.components),
      pinned: false,
      type: interaction ? 20 : reference ? 19 : 0,
      flags: message.flags,
      ...(message.nonce === null ? {} : { nonce: message.nonce }),
      ...(message.author.id === this.#state.bot.id ? { application_id: this.#state.applicationId } : {}),
      ...(interaction
        ? {
            webhook_id: this.#state.applicationId,
            interaction_metadata: {
              id: interaction.id,
              type: interaction.type,
              user: this.user(interaction.user),
              authorizing_integration_owners: {},
            },
          }
        : {}),
      ...(reference
        ? {
            message_reference: {
              type: 0,
              message_id: reference.id,
              channel_id: reference.channel.id,
              ...(reference.channel.guild ? { guild_id: reference.channel.guild.id } : {}),
            },
            referenced_message: reference.deleted ? null : this.message({ ...reference, reference: null }),
          }
        : {}),
    };
  }

  /** A command as Discord stores it: defaults filled in, flags that are false left out. */
  command(command: CommandBody, guildId: string | null): CommandBody & { readonly version: string } {
    const id = command.id ?? this.#state.clock.snowflake();
    const isChat = (command.type ?? 1) === 1;
    return {
      id,
      application_id: this.#state.applicationId,
      version: this.#state.clock.snowflake(),
      default_member_permissions:
        command.default_member_permissions === undefined || command.default_member_permissions === null
          ? null
          : String(command.default_member_permissions),
      type: command.type ?? 1,
      name: command.name ?? '',
      name_localizations: command.name_localizations ?? null,
      description: command.description ?? '',
      description_localizations: command.description_localizations ?? null,
      ...(guildId === null
        ? {
            dm_permission: true,
            contexts: command.contexts ?? null,
            integration_types: command.integration_types ?? [0],
          }
        : { guild_id: guildId }),
      ...(isChat && (command.options?.length ?? 0) > 0
        ? { options: (command.options ?? []).map(storedOption) }
        : {}),
      nsfw: command.nsfw ?? false,
    };
  }
}

/** What everyone may do in the simulated servers: see, write, read back, use commands. */
export const EVERYONE = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n);

function storedOption(option: CommandOptionBody): CommandOptionBody {
  const { required, autocomplete, options, name_localizations, description_localizations, ...rest } = option;
  return {
    ...rest,
    name_localizations: name_localizations ?? null,
    description_localizations: description_localizations ?? null,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(options && options.length > 0 ? { options: options.map(storedOption) } : {}),
  };
}

/** Discord numbers the components of a message that came without ids: 1, 2, 3 in depth-first order. */
function numbered(components: readonly ComponentBody[]): readonly ComponentBody[] {
  let last = 0;
  const visit = (component: ComponentBody): ComponentBody => {
    last += 1;
    const id = component.id ?? last;
    return {
      ...component,
      id,
      ...(component.components ? { components: component.components.map(visit) } : {}),
      ...(component.accessory ? { accessory: visit(component.accessory) } : {}),
      ...(component.component ? { component: visit(component.component) } : {}),
    };
  };
  return components.map(visit);
}
