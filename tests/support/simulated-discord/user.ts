import { COMPONENT, FLAG } from './bodies.ts';
import { fillOptions, findCommand, type OptionValues, unusable, withAttachments } from './command-options.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './gateway-protocol.ts';
import { FIRST_RESPONSE_MS } from './interactions.ts';
import { type FieldValues, fillModal } from './modal-fields.ts';
import { contextOf, type Place, type Placed, placed } from './places.ts';
import { Reply } from './screen.ts';
import type { Account, Interaction, Message, State } from './state.ts';
import { EVERYONE, type Wire } from './wire.ts';

/** Where and how something is done. */
export interface How {
  /** Where it is done: the first server by default. */
  readonly in?: Place;
  /** How long a deferred reply may take, in milliseconds; 30,000 by default. */
  readonly within?: number;
  /** Skips Discord's own checks of options: for handlers that must not rely on them. */
  readonly unchecked?: boolean;
  /** As if the server's admins had given the command to everyone. */
  readonly overridden?: boolean;
}

/** How a message is posted. */
export interface HowPosted {
  readonly replyTo?: Reply | Message;
  /** Whether a reply mentions the author of what it replies to; true by default, as in Discord. */
  readonly ping?: boolean;
}

const VIEW_CHANNEL = 1n << 10n;

/** Somebody with an account, who does what people do in Discord and sees what they would see. */
export class User {
  readonly account: Account;
  readonly #state: State;
  readonly #gateway: Gateway;
  readonly #wire: Wire;

  constructor(account: Account, state: State, gateway: Gateway, wire: Wire) {
    this.account = account;
    this.#state = state;
    this.#gateway = gateway;
    this.#wire = wire;
  }

  /** Uses a slash command, `ask` or `corpus reload`. Rejects when Discord would not let them, or nothing comes within 3 s. */
  slash(name: string, options: OptionValues = {}, how: How = {}): Promise<Reply> {
    const { place, found } = this.#use(name, 1, how);
    const { values, attachments } = withAttachments(options);
    const sent = fillOptions(found, values, null, how.unchecked ?? false);
    const { command } = found;
    const data = {
      id: command.id,
      name: command.name,
      type: 1,
      ...(sent.length > 0 ? { options: sent } : {}),
      ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
      ...guildOf(found.scope),
    };
    return this.#interact(2, `/${name}`, place, data, how);
  }

  /** Types into an option and gets its choices. `others` are the options that are already filled in. */
  type(
    name: string,
    option: string,
    text: string,
    how: How & { readonly others?: OptionValues } = {},
  ): Promise<Reply> {
    const { place, found } = this.#use(name, 1, how);
    const known = found.options.find((candidate) => candidate.name === option);
    if (!known?.autocomplete) throw new Error(`/${name} offers no completion for "${option}"`);
    const sent = fillOptions(
      found,
      { ...withAttachments(how.others ?? {}).values, [option]: text },
      option,
      true,
    );
    const data = {
      id: found.command.id,
      name: found.command.name,
      type: 1,
      options: sent,
      ...guildOf(found.scope),
    };
    return this.#interact(4, `typing in /${name} ${option}`, place, data, how, {
      optionType: known.type ?? 3,
    });
  }

  /** Uses a context-menu command on a message. */
  contextMenu(name: string, on: Reply | Message, how: How = {}): Promise<Reply> {
    const target = on instanceof Reply ? on.message : on;
    const { place, found } = this.#use(name, 3, { in: target.channel, ...how });
    const data = {
      id: found.command.id,
      name: found.command.name,
      type: 3,
      target_id: target.id,
      resolved: { messages: { [target.id]: this.#wire.message(target) } },
      ...guildOf(found.scope),
    };
    return this.#interact(2, `"${name}" on a message`, place, data, how);
  }

  /** Presses a button by its label, its emoji or its custom id. */
  press(reply: Reply, label: string, how: How = {}): Promise<Reply> {
    const button = reply.buttons.find((candidate) =>
      [candidate.label, candidate.custom_id, candidate.emoji?.name].includes(label),
    );
    if (!button) throw new Error(`there is no button "${label}" (${reply.labels.join(', ')})`);
    if (button.disabled || !button.custom_id) throw new Error(`the button "${label}" cannot be pressed`);
    return this.pressId(reply, button.custom_id, how);
  }

  /** Sends any custom id as a pressed button of that message, whether or not it is there. */
  pressId(reply: Reply, customId: string, how: How = {}): Promise<Reply> {
    const data = { component_type: COMPONENT.button, custom_id: customId, id: 1 };
    return this.#onMessage(reply.message, `the button ${JSON.stringify(customId)}`, data, how);
  }

  /** Chooses values (or labels) in the select menu of a message; in the first where no custom id is given. */
  select(
    reply: Reply,
    values: readonly string[],
    how: How & { readonly customId?: string } = {},
  ): Promise<Reply> {
    const menu = reply.selects.find(({ custom_id: id }) => how.customId === undefined || id === how.customId);
    if (!menu || menu.disabled) throw new Error('there is no such select menu');
    const chosen = values.map((value) => {
      const option = menu.options?.find((known) => known.value === value || known.label === value);
      if (!option)
        throw new Error(
          `the menu has no option "${value}" (${menu.options?.map((known) => known.label).join(', ')})`,
        );
      return option.value ?? '';
    });
    const data = { component_type: menu.type, custom_id: menu.custom_id, values: chosen, id: 1 };
    return this.#onMessage(reply.message, `the menu ${menu.custom_id}`, data, how);
  }

  /** Fills in a modal by its labels and sends it off. */
  submit(reply: Reply, values: FieldValues, how: How = {}): Promise<Reply> {
    const components = fillModal(reply.modal, values);
    return this.submitId(reply, reply.modal.custom_id, components, how);
  }

  /** Sends any custom id and components as a modal's submission. */
  submitId(reply: Reply, customId: string, components: readonly object[], how: How = {}): Promise<Reply> {
    const source = reply.interaction?.source ?? null;
    const place = how.in === undefined && reply.interaction ? placedAs(reply.interaction) : this.#placed(how);
    const data = { custom_id: customId, components };
    return this.#interact(5, `the modal ${JSON.stringify(customId)}`, place, data, how, { source });
  }

  /** Posts a message and waits for the bot's reply to it. `@Verbatim` in the text mentions the bot. */
  async says(where: Place, text: string, how: HowPosted & { readonly within?: number } = {}): Promise<Reply> {
    const message = this.posts(where, text, how);
    const find = () => this.repliesTo(message)[0];
    await this.#state.pulse.until(
      () => find() !== undefined,
      how.within ?? FIRST_RESPONSE_MS,
      () => `a reply to ${JSON.stringify(text.slice(0, 80))}`,
    );
    const found = find();
    if (!found) throw new Error('unreachable');
    return found;
  }

  /** Posts a message and waits for nothing. */
  posts(where: Place, text: string, { replyTo, ping = true }: HowPosted = {}): Message {
    const { channel } = placed(this.#state, where, this.account);
    const { bot } = this.#state;
    const content = text.replaceAll(`@${bot.name}`, `<@${bot.id}>`);
    const reference = replyTo instanceof Reply ? replyTo.message : (replyTo ?? null);
    const mentions = [...this.#state.accounts.values()].filter(
      (account) => content.includes(`<@${account.id}>`) || (ping && reference?.author === account),
    );
    const mentionsBot = mentions.includes(bot);
    const message = this.#state.addMessage({
      channel,
      author: this.account,
      onlyFor: null,
      reference,
      interaction: null,
      mentions,
      content,
      embeds: [],
      components: [],
      files: [],
      flags: 0,
      nonce: null,
    });
    if (
      (channel.botDenied & VIEW_CHANNEL) !== 0n ||
      channel.type === 3 ||
      (channel.guild && !channel.guild.hasBot)
    )
      return message;
    const mayRead =
      channel.type === 1 ||
      mentionsBot ||
      this.#gateway.live.some(({ intents }) => (intents & INTENT.content) !== 0);
    const { guild } = channel;
    const context = guild
      ? { guild_id: guild.id, member: this.#wire.member(this.account, guild) }
      : { channel_type: 1 };
    this.#gateway.dispatch(
      'MESSAGE_CREATE',
      { ...this.#wire.message(message, !mayRead), ...context },
      guild?.id ?? null,
      guild ? INTENT.guildMessages : INTENT.directMessages,
    );
    return message;
  }

  /** Changes the words of a message of one's own. */
  edits(message: Message, text: string): void {
    const { bot } = this.#state;
    message.content = text.replaceAll(`@${bot.name}`, `<@${bot.id}>`);
    message.edits += 1;
    const { guild } = message.channel;
    const isRead = guild === null || message.content.includes(`<@${bot.id}>`);
    this.#gateway.dispatch(
      'MESSAGE_UPDATE',
      { ...this.#wire.message(message, !isRead), ...(guild ? { guild_id: guild.id } : { channel_type: 1 }) },
      guild?.id ?? null,
      guild ? INTENT.guildMessages : INTENT.directMessages,
    );
  }

  /** The bot's answers to a message so far. In a direct message every later one counts. */
  repliesTo(message: Message): readonly Reply[] {
    const { bot } = this.#state;
    const direct = message.channel.type === 1 ? this.#state.messagesIn(message.channel) : [];
    const later = direct.slice(direct.indexOf(message) + 1).filter(({ reference }) => reference === null);
    return [...this.#state.repliesTo(message), ...later]
      .filter(({ author }) => author === bot)
      .map((other) => new Reply(null, other, other.createdAt - message.createdAt));
  }

  /** Whether this person can see a reply. */
  sees(reply: Reply): boolean {
    const { onlyFor, deleted } = reply.message;
    return !deleted && (onlyFor === null || onlyFor === this.account);
  }

  #placed(how: How): Placed {
    return placed(this.#state, how.in ?? 'guild', this.account);
  }

  #use(name: string, type: number, how: How) {
    const place = this.#placed(how);
    const guild = place.channel.guild;
    const found = findCommand(this.#state, name, type, guild?.hasBot ? guild.id : null);
    const reason = how.overridden
      ? undefined
      : unusable(found, {
          context: contextOf(place),
          userInstalled: place.userInstalled,
          permissions: this.account.permissions,
        });
    if (reason !== undefined) throw new Error(`${this.account.name} cannot use "${name}" here: ${reason}`);
    return { place, found };
  }

  #onMessage(message: Message, label: string, data: object, how: How): Promise<Reply> {
    if (message.deleted || (message.onlyFor !== null && message.onlyFor !== this.account))
      throw new Error(`${this.account.name} does not see that message`);
    const place = placed(this.#state, message.channel, this.account);
    return this.#interact(3, label, place, data, how, { source: message });
  }

  async #interact(
    type: Interaction['type'],
    label: string,
    place: Placed,
    data: object,
    how: How,
    more: { readonly source?: Message | null; readonly optionType?: number } = {},
  ): Promise<Reply> {
    const { clock, pulse, ledger } = this.#state;
    const id = clock.snowflake();
    const interaction: Interaction = {
      id,
      token: `aW50ZXJhY3Rpb246${id}.${clock.snowflake()}`,
      type,
      label: `${this.account.name}: ${label}`,
      user: this.account,
      channel: place.channel,
      createdAt: clock.now(),
      userInstalled: place.userInstalled,
      source: more.source ?? null,
      optionType: more.optionType ?? 3,
      respondedAt: null,
      response: 'none',
      deferredEphemeral: false,
      original: null,
      modal: null,
      choices: null,
      followUps: [],
      shown: false,
    };
    this.#state.addInteraction(interaction);
    const guildId = place.channel.guild?.hasBot ? place.channel.guild.id : null;
    this.#gateway.dispatch('INTERACTION_CREATE', this.#payload(interaction, place, data), guildId, 0);
    // The simulation's clock may be moved past the deadline: then nobody waits for the rest of it.
    const isLate = () => clock.now() - interaction.createdAt > FIRST_RESPONSE_MS;
    await pulse
      .until(() => interaction.respondedAt !== null || isLate(), FIRST_RESPONSE_MS, 'a response')
      .catch(() => undefined);
    if (interaction.respondedAt === null) {
      ledger.breach('no-response', interaction.label);
      throw new Error(`${interaction.label}: the application did not respond within ${FIRST_RESPONSE_MS} ms`);
    }
    await pulse.until(
      () => interaction.shown || interaction.original?.deleted === true,
      how.within ?? 30_000,
      () => `${interaction.label}: still thinking`,
    );
    const message =
      interaction.response === 'deferred-update' && interaction.followUps[0]
        ? interaction.followUps[0]
        : interaction.original;
    return new Reply(interaction, message, interaction.respondedAt - interaction.createdAt);
  }

  #payload(interaction: Interaction, place: Placed, data: object): object {
    const { guild } = place.channel;
    const account = this.account;
    const appPermissions = place.userInstalled
      ? EVERYONE & ~(1n << 11n)
      : EVERYONE & ~place.channel.botDenied;
    return {
      id: interaction.id,
      application_id: this.#state.applicationId,
      type: interaction.type,
      token: interaction.token,
      version: 1,
      data,
      locale: account.locale,
      channel_id: place.channel.id,
      channel: this.#wire.channel(place.channel),
      app_permissions: appPermissions.toString(),
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: place.userInstalled ? { 1: account.id } : { 0: guild?.id ?? '0' },
      context: contextOf(place),
      ...(guild
        ? {
            guild_id: guild.id,
            guild: { id: guild.id, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            member: { ...this.#wire.member(account, guild), permissions: account.permissions.toString() },
          }
        : { user: this.#wire.user(account) }),
      ...(interaction.source
        ? {
            message: {
              ...this.#wire.message(interaction.source),
              flags: interaction.source.flags | (interaction.source.onlyFor ? FLAG.ephemeral : 0),
            },
          }
        : {}),
    };
  }
}

function guildOf(scope: string): object {
  return scope === 'global' ? {} : { guild_id: scope };
}

function placedAs(interaction: Interaction): Placed {
  return { channel: interaction.channel, userInstalled: interaction.userInstalled };
}
