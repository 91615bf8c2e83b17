import type { MessageShown } from '../shapes.ts';
import { el, ICONS, icon } from './dom.ts';
import { type Controls, drawComponent } from './draw-component.ts';
import { drawMarkdown, type Viewer } from './draw-markdown.ts';
import { wordsFor } from './words.ts';

type Words = ReturnType<typeof wordsFor>;

/** What can be done with a message beside what stands on it. */
export interface MessageControls extends Controls {
  readonly reply: () => void;
  readonly why: () => void;
  readonly menu: (name: string) => void;
  readonly dismiss: () => void;
}

/** A message with its head, what the bot put on it, and the tools that show when it is pointed at. */
export function drawMessage(
  message: MessageShown,
  viewer: Viewer,
  commands: readonly { readonly name: string; readonly label: string }[],
  controls: MessageControls,
): HTMLElement {
  const { id, author, byBot, thinking, content, components, files } = message;
  const words = wordsFor(viewer.locale);
  return el(
    'article',
    { class: `message${message.private ? ' private' : ''}`, 'data-id': id },
    drawOrigin(message, words),
    el('div', { class: `avatar ${avatarOf(author, byBot)}`, 'aria-hidden': 'true' }, author.slice(0, 1)),
    el(
      'div',
      { class: 'body' },
      el(
        'header',
        {},
        el('span', { class: 'author' }, author),
        byBot ? el('span', { class: 'app' }, 'APP') : null,
        el('span', { class: 'at' }, clock(message.at, viewer.locale)),
      ),
      thinking
        ? el('div', { class: 'thinking' }, el('i'), el('i'), el('i'), `${author} ${words.thinking}`)
        : null,
      content === '' ? null : el('div', { class: 'text' }, drawMarkdown(content, viewer)),
      ...components.map((component) => drawComponent(component, viewer, controls)),
      ...files.map(({ name, bytes }) => el('div', { class: 'file' }, `${name} · ${bytes} bytes`)),
      message.edited ? el('span', { class: 'edited' }, words.edited) : null,
      message.private ? drawPrivate(controls, words) : null,
    ),
    drawTools(message, commands, controls),
  );
}

function drawOrigin({ used, replyTo }: MessageShown, words: Words): Node | null {
  if (used !== null)
    return el(
      'div',
      { class: 'origin' },
      el('span', { class: `avatar tiny ${avatarOf(used.by, false)}` }, used.by.slice(0, 1)),
      el('b', {}, used.by),
      ` ${words.used} `,
      el('span', { class: 'command' }, used.what),
    );
  if (replyTo === null) return null;
  return el('div', { class: 'origin' }, el('b', {}, `@${replyTo.author}`), el('span', {}, replyTo.text));
}

function drawPrivate({ dismiss }: MessageControls, words: Words): HTMLElement {
  const away = el('button', { type: 'button', class: 'plain', onclick: dismiss }, words.dismiss);
  return el('footer', {}, icon(ICONS.eye), ` ${words.onlyYou} · `, away);
}

function drawTools(
  { byBot }: MessageShown,
  commands: Parameters<typeof drawMessage>[2],
  { reply, why, menu }: MessageControls,
): HTMLElement {
  return el(
    'div',
    { class: 'tools' },
    byBot ? el('button', { type: 'button', onclick: why }, 'Why?') : null,
    el('button', { type: 'button', onclick: reply }, 'Reply'),
    ...commands.map(({ name, label }) => el('button', { type: 'button', onclick: () => menu(name) }, label)),
  );
}

/** One of a few colours by the name. */
function avatarOf(name: string, byBot: boolean): string {
  return byBot ? 'bot' : `hue-${(name.codePointAt(0) ?? 0) % 4}`;
}

function clock(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
