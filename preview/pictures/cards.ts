import type { Reply } from '../../tests/support/simulated-discord/screen.ts';
import type { User } from '../../tests/support/simulated-discord/user.ts';
import type { World } from '../world.ts';

/** Those who do something, and what some pictures go on from. */
export interface Cast {
  readonly anna: User;
  readonly minh: User;
  readonly grace: User;
  readonly world: World;
}

/** A card to be drawn: what it shows, whose eyes look at it, and how it comes about. */
export interface Card {
  readonly file: string;
  readonly says: string;
  readonly as: 'Anna' | 'Minh' | 'Grace';
  readonly theme: 'dark' | 'light';
  readonly make: (cast: Cast) => Promise<Reply>;
  /** What stands on it: without this the picture no longer shows what is said of it. */
  readonly holds: RegExp;
}

const OPENS = 'When does registration open?';
const START = 'What time does the marathon start?';

const ask = (user: User, question: string) => user.slash('ask', { question });

/** Presses the button whose label fits. */
function press(user: User, reply: Reply, label: RegExp): Promise<Reply> {
  const found = reply.labels.find((one) => label.test(one));
  if (found === undefined) throw new Error(`no button is like ${label}: ${reply.labels.join(', ')}`);
  return user.press(reply, found);
}

/** Every kind of card, in the order in which they come about. */
export const CARDS: readonly Card[] = [
  {
    file: 'answer',
    says: 'An answer, with the words that answer in bold and the source below.',
    as: 'Anna',
    theme: 'dark',
    holds: /\*\*16 March at 8 a\.m\.\*\*/,
    make: ({ anna }) => ask(anna, OPENS),
  },
  {
    file: 'vietnamese',
    says: 'An answer for somebody whose Discord is in Vietnamese.',
    as: 'Minh',
    theme: 'light',
    holds: /\*\*18 giờ ngày 25 tháng 4\*\*/,
    make: ({ minh }) => ask(minh, 'Buổi tập huấn tình nguyện viên diễn ra khi nào?'),
  },
  {
    file: 'changed',
    says: 'Where a later article changed a fact, its quote comes first, with the old fact below it.',
    as: 'Anna',
    theme: 'dark',
    holds: /Changed on/,
    make: ({ anna }) => ask(anna, START),
  },
  {
    file: 'disagreement',
    says: 'Articles that contradict each other are quoted together.',
    as: 'Anna',
    theme: 'light',
    holds: /different numbers/,
    make: ({ anna }) => ask(anna, 'How many runners finished the Lantern Marathon?'),
  },
  {
    file: 'unsure',
    says: 'An answer that is less than sure says so.',
    as: 'Anna',
    theme: 'dark',
    holds: /Possibly:/,
    make: ({ anna }) => ask(anna, 'may kids run alone'),
  },
  {
    file: 'more',
    says: '*More*: further quotes, in private.',
    as: 'Anna',
    theme: 'dark',
    holds: /noodle soup/,
    make: async ({ anna }) => press(anna, await ask(anna, 'What is there to eat?'), / more$/),
  },
  {
    file: 'follow-up',
    says: 'A follow-up, with the question that it follows.',
    as: 'Anna',
    theme: 'dark',
    holds: /Following/,
    make: async ({ anna }) => {
      const opened = await anna.press(await ask(anna, 'Who won the marathon?'), 'Ask a follow-up');
      return anna.submit(opened, { 'Your question': 'What did she say?' });
    },
  },
  {
    file: 'shared',
    says: 'A private answer that was shared, with the name of the person who shared it.',
    as: 'Minh',
    theme: 'light',
    holds: /Shared by/,
    make: async ({ anna }) => {
      const own = await anna.slash('ask', { question: 'What does the fee include?', private: true });
      const shared = await anna.press(own, 'Share');
      return shared.followUps[0] ?? shared;
    },
  },
  {
    file: 'refusal',
    says: 'No answer: the related articles can be read, and the organisers told.',
    as: 'Anna',
    theme: 'dark',
    holds: /no answer in the 8 articles/,
    make: ({ anna }) => ask(anna, 'Is there a party in the evening?'),
  },
  {
    file: 'closest',
    says: 'The passage that came closest, if the configuration allows it.',
    as: 'Anna',
    theme: 'light',
    holds: /This is not an answer/,
    make: async ({ anna }) =>
      anna.press(await ask(anna, 'Is there a party in the evening?'), 'Show the closest passage'),
  },
  {
    file: 'small-talk',
    says: 'Small talk, answered with suggestions to press.',
    as: 'Anna',
    theme: 'dark',
    holds: /Try one of these/,
    make: ({ anna }) => ask(anna, 'hello!'),
  },
  {
    file: 'context',
    says: '*Context*: the quote in its article.',
    as: 'Anna',
    theme: 'light',
    holds: /\*\*Registration for/,
    make: async ({ anna }) => press(anna, await ask(anna, OPENS), /^Context/),
  },
  {
    file: 'articles',
    says: '`/articles`, with a menu to read one and a button to share the list.',
    as: 'Anna',
    theme: 'dark',
    holds: /8 articles/,
    make: ({ anna }) => anna.slash('articles'),
  },
  {
    file: 'timeline',
    says: '`/timeline` in Vietnamese.',
    as: 'Minh',
    theme: 'dark',
    holds: /8 bài viết theo ngày/,
    make: ({ minh }) => minh.slash('timeline'),
  },
  {
    file: 'help',
    says: '`/help`, for an admin.',
    as: 'Grace',
    theme: 'dark',
    holds: /For admins/,
    make: ({ grace }) => grace.slash('help'),
  },
  {
    file: 'report',
    says: '*Report*, which asks what is wrong.',
    as: 'Anna',
    theme: 'light',
    holds: /What is wrong/,
    make: async ({ anna }) => anna.press(await ask(anna, START), 'Report'),
  },
  {
    file: 'reports',
    says: '`/corpus reports`: the questions that people sent.',
    as: 'Grace',
    theme: 'dark',
    holds: /2 reports/,
    make: async ({ anna, grace }) => {
      await anna.press(await ask(anna, 'Is there a party in the evening?'), 'Tell the organisers');
      const asked = await anna.press(await ask(anna, START), 'Report');
      await anna.press(asked, 'Outdated');
      return grace.slash('corpus reports');
    },
  },
  {
    file: 'check',
    says: '*Check this answer*, in the menu of a message.',
    as: 'Anna',
    theme: 'dark',
    holds: /unchanged/,
    make: async ({ anna }) => anna.contextMenu('Check this answer', await ask(anna, OPENS)),
  },
  {
    file: 'why',
    says: '`/corpus why`: how an answer was chosen.',
    as: 'Grace',
    theme: 'dark',
    holds: /I answer this/,
    make: ({ grace }) => grace.slash('corpus why', { question: OPENS }),
  },
  {
    file: 'status',
    says: '`/corpus status`.',
    as: 'Grace',
    theme: 'light',
    holds: /words and meaning/,
    make: ({ grace }) => grace.slash('corpus status'),
  },
  {
    file: 'add',
    says: '*Add as article*: the article read out of a message, before it is added.',
    as: 'Grace',
    theme: 'dark',
    holds: /Add this article/,
    make: async ({ anna, grace }) => {
      const said =
        'Showers open\n\nThe showers in the school beside the old market are open for runners until 2 p.m. on Sunday.';
      return grace.contextMenu('Add as article', anna.posts('guild', said));
    },
  },
  {
    file: 'history',
    says: '`/corpus history`: who added and removed what.',
    as: 'Grace',
    theme: 'light',
    holds: /2 changes/,
    make: async ({ anna, grace }) => {
      const said =
        'The photographs are online\n\nAll photographs of the Lantern Marathon can be bought from Tuesday on.';
      await grace.press(await grace.contextMenu('Add as article', anna.posts('guild', said)), 'Add');
      await grace.press(await grace.slash('corpus rollback'), 'Undo');
      return grace.slash('corpus history');
    },
  },
];
