import { expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CONFERENCE } from './conference.ts';
import { type Reader, SCENES } from './scenes.ts';
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

function readers(): readonly Reader[] {
  const { discord, lan } = bot;
  return [
    {
      language: 'en',
      user: lan,
      admin: discord.user('Hoa', { admin: true }),
      say: (en) => en,
    },
    {
      language: 'vi',
      user: discord.user('Minh', { locale: 'vi' }),
      admin: discord.user('Nga', { admin: true, locale: 'vi' }),
      say: (_, vi) => vi,
    },
  ];
}

it('docs/messages.md shows what the bot says today; npm run messages writes it', async () => {
  // The first question reads the models, for which a busy machine may need more than Discord's three seconds.
  await bot.library.answer('Who gives the opening talk?');
  const both = readers();
  const sections: string[] = [HEAD];
  for (const { title, show } of SCENES) {
    sections.push(`## ${title}\n`);
    for (const reader of both) {
      const text = shown(await show(reader, bot), reader.language);
      sections.push(`\`\`\`text\n${text}\n\`\`\`\n`);
    }
  }
  expect(SCENES.length).toBeGreaterThanOrEqual(30);
  await expect(sections.join('\n')).toMatchFileSnapshot('../../docs/messages.md');
}, 60_000);
