import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';

/** What the bot does and what it does not, its commands as mentions that can be pressed, and what it keeps. */
export function helpCard(
  view: {
    readonly articles: number;
    readonly commandIds: ReadonlyMap<string, string>;
    /** Names of the subcommands that the reader may use, without `/corpus`; none for readers who are not admins. */
    readonly adminCommands: readonly string[];
  },
  messages: Messages,
): Reply {
  const { help } = messages;
  /** A mention where the command is registered; `sub` names a subcommand. */
  const mention = (name: string, sub?: string): string => {
    const full = sub === undefined ? name : `${name} ${sub}`;
    const id = view.commandIds.get(name);
    return id === undefined ? `\`/${full}\`` : `</${full}:${id}>`;
  };
  const commands = [
    help.ask(mention('ask')),
    help.articles(mention('articles')),
    help.article(mention('article')),
    help.timeline(mention('timeline')),
    help.news(mention('news')),
    help.chat,
    help.menu,
    ...(view.adminCommands.length === 0
      ? []
      : [help.admin(view.adminCommands.map((sub) => mention('corpus', sub)).join(' '))]),
    help.help(mention('help')),
  ];
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(`### ${help.title}\n${help.what} ${help.holding(view.articles)}`),
      textDisplay(commands.map((line) => `- ${line}`).join('\n')),
      textDisplay([help.not, help.privacy, help.permissions].join('\n')),
    ],
    private: true,
  });
}
