import type {
  Act,
  ChannelShown,
  CommandsShown,
  MessageShown,
  Outcome,
  PersonShown,
  PlaceName,
} from '../shapes.ts';
import { api } from './api.ts';
import { drawComposer } from './composer.ts';
import { el, ICONS, icon } from './dom.ts';
import { drawMessage, type MessageControls } from './draw-message.ts';
import { openModal } from './modal.ts';

type Does = Act extends infer One ? (One extends Act ? Omit<One, 'as' | 'in'> : never) : never;

/** A channel as one person sees it, with what they can do in it. */
export class Column {
  readonly element = el('section', { class: 'column' });
  readonly #person: PersonShown;
  readonly #place: PlaceName;
  readonly #explain: (message: string) => void;
  readonly #head = el('header', {});
  readonly #list = el('div', { class: 'messages', role: 'log', 'aria-label': 'Messages', tabindex: '0' });
  readonly #below = el('div', { class: 'below' });
  readonly #problem = el('div', { class: 'problem', role: 'alert', hidden: true });
  readonly #stop = new AbortController();
  readonly #dismissed = new Set<string>();
  #commands: CommandsShown = { slash: [], message: [] };
  #shown: ChannelShown | undefined;
  #replyTo: string | null = null;

  /** `explain` is called with a message of the bot's that is to be explained. */
  constructor(person: PersonShown, place: PlaceName, explain: (message: string) => void) {
    this.#person = person;
    this.#place = place;
    this.#explain = explain;
    this.element.setAttribute('aria-label', person.name);
    this.element.lang = person.locale;
    this.element.append(this.#head, this.#list, this.#problem, this.#below);
  }

  /** Shows the channel and follows it until `close`. */
  async open(): Promise<void> {
    const { name } = this.#person;
    this.#commands = await api.commands(name, this.#place);
    this.#drawBelow();
    this.#draw(await api.channel(name, this.#place));
    void this.#follow();
  }

  close(): void {
    this.#stop.abort();
    this.element.remove();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        this.#draw(await api.channel(this.#person.name, this.#place, this.#shown?.version, signal));
      } catch (error) {
        if (signal.aborted) return;
        this.#complain(`The preview has ended: ${String(error)}`);
        return;
      }
    }
  }

  async #do(does: Does): Promise<Outcome> {
    this.#problem.hidden = true;
    const { name } = this.#person;
    const outcome = await api.act({ ...does, as: name, in: this.#place });
    if (outcome.problem !== undefined) this.#complain(outcome.problem);
    if (outcome.modal !== undefined) {
      const { interaction } = outcome.modal;
      openModal(
        outcome.modal,
        this.#person.locale,
        (fields) => void this.#do({ kind: 'submit', interaction, fields }),
      );
    }
    this.#draw(await api.channel(name, this.#place));
    if (outcome.message !== undefined) this.#explain(outcome.message);
    return outcome;
  }

  #complain(problem: string): void {
    this.#problem.textContent = problem;
    this.#problem.hidden = false;
  }

  #draw(shown: ChannelShown): void {
    const isSame = shown.version === this.#shown?.version;
    this.#shown = shown;
    if (isSame) return;
    const { name, locale } = this.#person;
    const title = this.#place === 'guild' ? `# ${shown.name}` : `@ ${shown.name}`;
    this.#head.replaceChildren(
      el('b', {}, title),
      el('span', { class: 'who' }, `as ${name} · ${locale === 'vi' ? 'Tiếng Việt' : 'English'}`),
    );
    const viewer = { locale, names: shown.names };
    const messages = shown.messages.filter(({ id }) => !this.#dismissed.has(id));
    const focused = this.#focused();
    this.#list.replaceChildren(
      ...messages.map((message) =>
        drawMessage(message, viewer, this.#commands.message, this.#controls(message)),
      ),
    );
    focused?.();
    if (shown.breaches.length > 0)
      this.#complain(`Discord’s rules were broken: ${shown.breaches.join(' · ')}`);
    // Of a message that is taller than the channel its beginning is shown.
    this.#list.scrollTop = Math.min(
      this.#list.scrollHeight,
      (this.#list.querySelector<HTMLElement>('.message:last-child')?.offsetTop ?? 0) - this.#list.offsetTop,
    );
  }

  /** What gives the focus back to the same button of the same message, once all are drawn anew; the keyboard would lose its place. */
  #focused(): (() => void) | undefined {
    const { activeElement } = document;
    const id = activeElement?.closest('.messages')?.isSameNode(this.#list)
      ? activeElement.closest<HTMLElement>('.message')?.dataset['id']
      : undefined;
    if (id === undefined) return undefined;
    const buttons = () => [
      ...this.#list.querySelectorAll<HTMLElement>(`[data-id="${id}"] :is(button, a):not([role=option])`),
    ];
    const place = buttons().findIndex((button) => button === activeElement);
    return () => (buttons()[place] ?? this.#list).focus({ preventScroll: true });
  }

  #controls({ id }: MessageShown): MessageControls {
    return {
      press: (customId) => void this.#do({ kind: 'press', message: id, customId }),
      select: (customId, value) => void this.#do({ kind: 'select', message: id, customId, values: [value] }),
      menu: (name) => void this.#do({ kind: 'menu', name, message: id }),
      why: () => this.#explain(id),
      reply: () => {
        this.#replyTo = id;
        this.#drawBelow();
      },
      dismiss: () => {
        this.#dismissed.add(id);
        this.element.querySelector(`[data-id="${id}"]`)?.remove();
        this.#list.focus({ preventScroll: true });
      },
    };
  }

  #drawBelow(): void {
    const replyTo = this.#replyTo;
    const forget = () => {
      this.#replyTo = null;
      this.#drawBelow();
    };
    const composer = drawComposer(replyTo === null ? this.#commands.slash : [], this.#person.locale, {
      slash: (name, options) => void this.#do({ kind: 'slash', name, options }),
      says: (text) => {
        void this.#do({ kind: 'says', text, replyTo });
        if (replyTo !== null) forget();
      },
      complete: async (name, option, text, others) => {
        const { name: as } = this.#person;
        const asked = await api.act({ kind: 'type', as, in: this.#place, name, option, text, others });
        return asked.choices ?? [];
      },
    });
    const author = this.#shown?.messages.find(({ id }) => id === replyTo)?.author ?? '';
    const away = el(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Do not reply', onclick: forget },
      icon(ICONS.close),
    );
    const replying =
      replyTo === null
        ? []
        : [el('div', { class: 'replying' }, icon(ICONS.reply), ` Replying to ${author} `, away)];
    this.#below.replaceChildren(...replying, composer);
  }
}
