import { expect, it } from 'vitest';
import { type SharedBot, sharedBot } from '../support/running.ts';
import { CONFERENCE } from './conference.ts';
import { NEWS_CHANNEL, OPTED_SCENES, type Reader, SCENES, type Scene, SUMMARY_CHANNEL } from './scenes.ts';
import { shown } from './shown.ts';

const HEAD = `# What the bot says

Messages as readers of English and Vietnamese get them. \`npm run messages\` writes this page from the program itself,
over a simulated Discord and invented articles, answering by words alone. Buttons and menus stand in [brackets].
`;

let helpChannel = '';
const bot = sharedBot(
  CONFERENCE,
  () => ({ helpChannelId: helpChannel }),
  (discord) => {
    helpChannel = discord.addChannel('ask-us').id;
  },
);

/** Servers of either language with bots that are set to more. */
const opted = { en: optedBot('en-US'), vi: optedBot('vi') };

function optedBot(locale: string): SharedBot {
  let announceChannelId = '';
  let summaryChannelId = '';
  return sharedBot(
    CONFERENCE,
    () => ({ closestPassage: true, announceChannelId, summaryChannelId }),
    (discord) => {
      discord.guild.locale = locale;
      announceChannelId = discord.addChannel(NEWS_CHANNEL).id;
      summaryChannelId = discord.addChannel(SUMMARY_CHANNEL).id;
    },
  );
}

function english({ discord, lan }: SharedBot): Reader {
  return { language: 'en', user: lan, admin: discord.user('Hoa', { admin: true }), say: (en) => en };
}

function vietnamese({ discord }: SharedBot): Reader {
  return {
    language: 'vi',
    user: discord.user('Minh', { locale: 'vi' }),
    admin: discord.user('Nga', { admin: true, locale: 'vi' }),
    say: (_, vi) => vi,
  };
}

/** Scenes as sections of the page, each seen by both readers. */
async function sectionsOf(
  scenes: readonly Scene[],
  seenBy: readonly (readonly [Reader, SharedBot])[],
): Promise<string[]> {
  const sections: string[] = [];
  for (const { title, show } of scenes) {
    sections.push(`## ${title}\n`);
    for (const [reader, its] of seenBy)
      sections.push(`\`\`\`text\n${shown(await show(reader, its), reader.language)}\n\`\`\`\n`);
  }
  return sections;
}

it('docs/messages.md shows what the bot says today; npm run messages writes it', async () => {
  // The first question reads the models and runs the code for the first time: a busy machine then answers in private, too late for more.
  for (const { lan } of [bot, opted.en, opted.vi])
    await lan.slash('ask', { question: 'Who gives the opening talk?' });
  const usual = [english(bot), vietnamese(bot)].map((reader) => [reader, bot] as const);
  const both = [
    [english(opted.en), opted.en],
    [vietnamese(opted.vi), opted.vi],
  ] as const;
  const sections = [HEAD, ...(await sectionsOf(SCENES, usual)), ...(await sectionsOf(OPTED_SCENES, both))];
  expect(SCENES.length).toBeGreaterThanOrEqual(30);
  await expect(sections.join('\n')).toMatchFileSnapshot('../../docs/messages.md');
}, 60_000);
