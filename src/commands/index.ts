import { articleCommand } from './article.ts';
import { articlesCommand } from './articles.ts';
import { askCommand } from './ask.ts';
import type { Command, Control, MessageCommand, ModalAction } from './command.ts';
import { listControl, openControl } from './controls/list.ts';
import { contextControl, pageControl } from './controls/page.ts';
import { corpusCommand } from './corpus.ts';
import { helpCommand } from './help.ts';

/** Every slash command. The list is written out, so that a forgotten file is seen by the compiler. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  articlesCommand,
  articleCommand,
  corpusCommand,
  helpCommand,
];

/** Every command in the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [];

/** Everything that a button or a menu does. */
export const CONTROLS: readonly Control[] = [contextControl, pageControl, listControl, openControl];

/** Everything that a modal leads to. */
export const MODALS: readonly ModalAction[] = [];
