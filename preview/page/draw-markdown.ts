import { parse } from 'discord-markdown-parser';
import { type Block, blocksOf, type ListItem } from './blocks.ts';
import { el } from './dom.ts';

/** What drawing has to know of whoever looks. */
export interface Viewer {
  readonly locale: string;
  /** Names by account id. */
  readonly names: Readonly<Record<string, string>>;
}

/** A node of discord-markdown-parser; which fields it has depends on its type. */
interface Inline {
  readonly type: string;
  readonly content?: string | readonly Inline[];
  readonly target?: string;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

/** A text as Discord shows it. */
export function drawMarkdown(text: string, viewer: Viewer): Node {
  const drawn = document.createDocumentFragment();
  drawn.append(...blocksOf(text).map((block) => drawBlock(block, viewer)));
  return drawn;
}

function drawBlock(block: Block, viewer: Viewer): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return el('div', { class: 'paragraph' }, ...inline(block.text, viewer));
    case 'heading':
      return el(HEADINGS[block.level] ?? 'h3', {}, ...inline(block.text, viewer));
    case 'small':
      return el('div', { class: 'small' }, ...inline(block.text, viewer));
    case 'code':
      return el('pre', {}, block.text);
    case 'quote':
      return el(
        'div',
        { class: 'quote' },
        el('div', { class: 'bar' }),
        el('blockquote', {}, ...block.blocks.map((inner) => drawBlock(inner, viewer))),
      );
    case 'list':
    default:
      return drawList(block.start, block.items, viewer);
  }
}

const HEADINGS: Readonly<Record<number, 'h1' | 'h2' | 'h3'>> = { 1: 'h1', 2: 'h2', 3: 'h3' };

function drawList(start: number | null, items: readonly ListItem[], viewer: Viewer): HTMLElement {
  const drawn = items.map(({ depth, text }) =>
    el('li', { class: `depth-${Math.min(depth, 3)}` }, ...inline(text, viewer)),
  );
  return start === null ? el('ul', {}, ...drawn) : el('ol', { start: String(start) }, ...drawn);
}

function inline(text: string, viewer: Viewer): (Node | string)[] {
  return drawAll(parse(text, 'extended'), viewer);
}

function drawAll(nodes: readonly Inline[], viewer: Viewer): (Node | string)[] {
  return nodes.map((node) => drawInline(node, viewer));
}

function drawInline(node: Inline, viewer: Viewer): Node | string {
  const { type, content = '' } = node;
  const inner = () => (typeof content === 'string' ? [content] : drawAll(content, viewer));
  switch (type) {
    case 'br':
    case 'newline':
      return '\n';
    case 'strong':
      return el('strong', {}, ...inner());
    case 'em':
      return el('em', {}, ...inner());
    case 'underline':
      return el('u', {}, ...inner());
    case 'strikethrough':
      return el('s', {}, ...inner());
    case 'spoiler':
      return el('span', { class: 'spoiler' }, ...inner());
    case 'inlineCode':
      return el('code', {}, ...inner());
    case 'link':
    case 'url':
    case 'autolink':
      return link(node.target ?? '', inner());
    case 'timestamp':
      return time(node, viewer);
    case 'user':
      return el('span', { class: 'mention' }, `@${viewer.names[node.id ?? ''] ?? 'unknown-user'}`);
    case 'slashCommand':
      return el('span', { class: 'mention' }, `/${node.fullName ?? node.name ?? ''}`);
    case 'everyone':
    case 'here':
      return el('span', { class: 'mention' }, `@${type}`);
    case 'channel':
    case 'role':
      return el('span', { class: 'mention' }, `${type === 'channel' ? '#' : '@'}${node.id ?? ''}`);
    default:
      return typeof content === 'string' ? content || (node.name ?? '') : el('span', {}, ...inner());
  }
}

function link(target: string, inner: readonly (Node | string)[]): Node {
  if (!/^https?:/.test(target)) return el('span', {}, ...inner);
  return el('a', { href: target, target: '_blank', rel: 'noreferrer' }, ...inner);
}

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function time({ timestamp = '0', format = 'f' }: Inline, { locale }: Viewer): Node {
  const at = new Date(Number(timestamp) * 1_000);
  const shown =
    format === 'R'
      ? ago(at, locale)
      : new Intl.DateTimeFormat(locale, STYLES[format] ?? STYLES['f']).format(at);
  return el('time', { datetime: at.toISOString(), title: at.toString() }, shown);
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

function ago(at: Date, locale: string): string {
  const seconds = (at.getTime() - Date.now()) / 1_000;
  const [unit, length] = UNITS.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}
