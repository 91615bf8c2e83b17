import { COMPONENT, type ComponentBody } from './bodies.ts';
import { walk } from './rules-components.ts';
import type { ChoiceShown, Interaction, Message, ModalShown } from './state.ts';

/** The texts of components in reading order, one a line; buttons and selects are not text. */
function textOf(components: readonly ComponentBody[]): string {
  return [...walk(components)]
    .filter(({ type }) => type === COMPONENT.text)
    .map(({ content }) => content ?? '')
    .join('\n');
}

/** What a user sees after doing something: a view that stays current when the message is edited. */
export class Reply {
  readonly interaction: Interaction | null;
  readonly #message: Message | null;
  /** Milliseconds from the user's act to the first response; for a message, to the reply. */
  readonly tookMs: number;

  constructor(interaction: Interaction | null, message: Message | null, tookMs: number) {
    this.interaction = interaction;
    this.#message = message;
    this.tookMs = tookMs;
  }

  /** The message that holds the reply; throws for a modal or choices. */
  get message(): Message {
    if (!this.#message)
      throw new Error(`there is no message: ${this.interaction?.label} was answered otherwise`);
    return this.#message;
  }

  /** Content, embeds and text displays, one a line. */
  get text(): string {
    const { content, embeds, components } = this.message;
    const embedded = embeds.flatMap((embed) => [
      embed.author?.name,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
      embed.footer?.text,
    ]);
    return [content, ...embedded, textOf(components)].filter((part) => part).join('\n');
  }

  /** True when only the asker sees it. */
  get ephemeral(): boolean {
    return this.message.onlyFor !== null;
  }

  get deleted(): boolean {
    return this.message.deleted;
  }

  /** Buttons and link buttons in reading order. */
  get buttons(): readonly ComponentBody[] {
    return [...walk(this.message.components)].filter(({ type }) => type === COMPONENT.button);
  }

  /** Labels of the buttons (their emoji where they have none). */
  get labels(): readonly string[] {
    return this.buttons.map(({ label, emoji }) => label ?? emoji?.name ?? '');
  }

  /** Select menus in reading order. */
  get selects(): readonly ComponentBody[] {
    return [...walk(this.message.components)].filter(
      ({ type = 0 }) => type === COMPONENT.stringSelect || (type >= 5 && type <= 8),
    );
  }

  /** Contents of the attached files by name. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.message.files.map(({ filename, content }) => [filename, content.toString()]),
    );
  }

  get followUps(): readonly Reply[] {
    return (this.interaction?.followUps ?? []).map(
      (message) => new Reply(this.interaction, message, this.tookMs),
    );
  }

  /** The modal that opened; throws where none did. */
  get modal(): ModalShown {
    if (!this.interaction?.modal) throw new Error(`no modal opened for ${this.interaction?.label}`);
    return this.interaction.modal;
  }

  get opensModal(): boolean {
    return this.interaction?.modal != null;
  }

  /** The choices of an autocompletion. */
  get choices(): readonly ChoiceShown[] {
    if (!this.interaction?.choices) throw new Error(`no choices for ${this.interaction?.label}`);
    return this.interaction.choices;
  }
}
