import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import { LIMITS } from './limits.ts';

/** A message as it will be sent: Components V2, and who sees it. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** True: only the user who asked sees it. */
  readonly private: boolean;
  readonly files?: readonly { readonly name: string; readonly content: string }[] | undefined;
}

/** The colour of a container's edge: how sure an answer is, or what kind of notice it is. */
export const COLOURS = {
  sure: 0x2e7d32,
  unsure: 0xf9a825,
  further: 0x1565c0,
  neutral: 0x757575,
  error: 0xc62828,
} as const;

/** A component that shows text in Discord's Markdown. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** One container with these parts, the empty texts left out. */
export function containerReply(options: {
  readonly colour: number;
  readonly parts: readonly APIComponentInContainer[];
  readonly private: boolean;
}): Reply {
  const components = options.parts.filter(
    (part) => part.type !== ComponentType.TextDisplay || part.content !== '',
  );
  return {
    components: [{ type: ComponentType.Container, accent_color: options.colour, components }],
    private: options.private,
  };
}

/** The same reply with a line at the end of its container, where it has room for one. */
export function withLine(reply: Reply, line: string): Reply {
  if (textLength(reply.components) + line.length > LIMITS.messageText) return reply;
  const components = reply.components.map((part) =>
    part.type === ComponentType.Container
      ? { ...part, components: [...part.components, textDisplay(line)] }
      : part,
  );
  return { ...reply, components };
}

/** A short private sentence. */
export function notice(text: string, colour: number = COLOURS.neutral): Reply {
  return containerReply({ colour, parts: [textDisplay(text)], private: true });
}

/** Characters of all text displays together, which Discord limits to 4,000. */
export function textLength(parts: readonly APIMessageTopLevelComponent[]): number {
  return flatten(parts).reduce(
    (sum, part) => sum + (part.type === ComponentType.TextDisplay ? part.content.length : 0),
    0,
  );
}

/** Throws a `RangeError` that names the limit of Discord's that a reply breaks: better here than in a refused request. */
export function checkLimits(reply: Reply): void {
  const parts = flatten(reply.components);
  if (parts.length > LIMITS.components) throw new RangeError(`${parts.length} components`);
  const length = textLength(reply.components);
  if (length === 0 && reply.files === undefined) throw new RangeError('a reply without text');
  if (length > LIMITS.messageText) throw new RangeError(`${length} characters of text`);
  const ids = parts.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []));
  if (new Set(ids).size !== ids.length) throw new RangeError(`a custom_id twice: ${ids.join(' ')}`);
}

/** Every component of a message, the nested ones after the one that holds them. */
function flatten(parts: readonly APIComponentInMessage[]): APIComponentInMessage[] {
  return parts.flatMap((part) => {
    const inner: readonly APIComponentInMessage[] = 'components' in part ? part.components : [];
    const accessory = 'accessory' in part ? [part.accessory] : [];
    return [part, ...flatten(inner), ...accessory];
  });
}

type APIComponentInMessage =
  | APIMessageTopLevelComponent
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;
