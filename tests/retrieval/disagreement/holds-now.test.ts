import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const dated = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

/** Later than all else, and about nothing of it. */
const THANKS = dated(
  'Thanks',
  '2026-10-01',
  'Two broken pots, one lost kettle. 61 new members since we opened.',
);

async function firstOf(
  question: string,
  before: string,
  after: string,
  encoder?: ReturnType<ReturnType<typeof sharedEncoder>>,
): Promise<string | undefined> {
  const corpus = await loadCorpus(await folderWith({ 'a.md': before, 'b.md': after, 'c.md': THANKS }));
  const retriever = await createRetriever(corpus, encoder && { meaning: { encoder } });
  await retriever.meaning?.filled;
  const answer = await retriever.answer(question, { ungated: true });
  return answer.excerpts[0]?.text;
}

const HANDBOOK = dated(
  'Handbook',
  '2026-02-01',
  'The welfare officer is Ana Bell. The kiln is for members only.\n\nIf you cannot come to your shift, tell Gwil, who keeps the key list, the day before.\n\nIf you are unhappy with the room, write to the warden, Marta Lind, at the lodge.',
);

describe('who holds a post now', () => {
  const encoder = sharedEncoder();
  const poster = (text: string): string => dated('Poster', '2026-06-01', text);

  it.each(['who is our safeguarding person', 'who do children tell about worries'])(
    'leads: %s',
    async (question) => {
      const rules = dated(
        'Rules',
        '2026-02-01',
        'Children tell the welfare officer, Ana Bell, about worries. Safe is safe.',
      );
      const after = poster('Yellow box by the door.\n\nWelfare officer: Bo Reed\nMobile: 07700 900172');
      expect(await firstOf(question, rules, after, encoder())).toContain('Bo Reed');
    },
  );
});

describe('who left', () => {
  const encoder = sharedEncoder();
  const mail = (text: string): string => dated('Mail', '2026-07-01', text);

  it('is not the one to tell where another has taken on the very task', async () => {
    const after = mail(
      'The kiln is repaired.\n\nInes takes on the key list from Gwil. The shift begins at ten.',
    );
    expect(await firstOf('who do i tell if i cannot come to my shift', HANDBOOK, after, encoder())).toContain(
      'Ines',
    );
  });

  it('is named with his surname, and who writes came', async () => {
    const after = mail(
      'Marta Lind retired on 3 May after nine years. I started as warden on 1 June. Tove Berg is my cook, unhappy as she is with the room.',
    );
    expect(await firstOf('who is the warden of the lodge', HANDBOOK, after, encoder())).toContain(
      'I started as warden',
    );
  });
});

describe('a reply in a chat', () => {
  const plan = dated(
    'Plans',
    '2026-04-01',
    'Thursday 19 May - quarry walk, leaving at 9.30.\n\nThursday 9 June - castle walk, leaving at 8.30.\n\nThe yoga fee is £6.',
  );
  const chat = (...lines: readonly string[]): string =>
    lines.map((line, at) => `03/05/2026, 19:0${at} - ${line}`).join('\n');

  it.each([
    ['Mo: Anyone going on the quarry walk on the 19th?', "Ana: it's the 26th Mo, the bus is in for repair"],
    ['Mo: who is coming on the quarry walk on the 19th', 'Ana: no, moved to the 26th'],
    ['Mo: is the quarry walk on Thursday 19 May?', 'Ana: sorry, the 26th now'],
  ])('corrects the day: %s', async (asking, reply) => {
    const files = {
      'a.md': plan,
      'chat.txt': chat('Mo: hi all', 'Ana: hello', asking, reply, 'Mo: ok thanks'),
    };
    const retriever = await createRetriever(await loadCorpus(await folderWith(files)));
    const answer = await retriever.answer('what day is the quarry walk', { ungated: true });
    expect(answer.excerpts[0]?.text).toContain('26th');
  });

  it.each([
    ['Mo: Anyone going on the quarry walk on the 19th?', "Ana: no, i'm away till the 22nd"],
    ['Mo: Anyone going on the quarry walk on the 19th?', 'Ana: yes see you on the 19th'],
    ['Mo: Anyone going to the dentist on the 19th?', "Ana: it's the 26th"],
  ])('corrects nothing: %s %s', async (asking, reply) => {
    const files = {
      'a.md': plan,
      'chat.txt': chat('Mo: hi all', 'Ana: hello', asking, reply, 'Mo: ok thanks'),
    };
    const retriever = await createRetriever(await loadCorpus(await folderWith(files)));
    const answer = await retriever.answer('what day is the quarry walk', { ungated: true });
    expect(answer.excerpts[0]?.text).toContain('19 May');
  });
});

describe('a code in a reply', () => {
  const encoder = sharedEncoder();
  const chat = (asking: string, reply: string): string =>
    ['Mo: hi all', asking, reply, 'Mo: ok thanks']
      .map((line, at) => `03/05/2026, 19:0${at} - ${line}`)
      .join('\n');

  it.each([
    ['Mo: whats the kiln room code now, the old one doesnt work', 'Ana: 7031 since saturday', '7031'],
    ['Mo: anyone got the code for the kiln room', "Ana: it's 7031 now", '7031'],
    // Of another door, or none.
    ['Mo: whats the bike cage code', 'Ana: 7031 since saturday', '5519'],
    ['Mo: whats the kiln room code', 'Ana: ask Gwil', '5519'],
  ])('%s %s', async (asking, reply, code) => {
    const files = {
      'a.md': dated('Letter', '2026-02-01', 'The kiln room code is 5519. Keep it to yourselves.'),
      'chat.txt': chat(asking, reply),
    };
    const retriever = await createRetriever(await loadCorpus(await folderWith(files)), {
      meaning: { encoder: encoder() },
    });
    await retriever.meaning?.filled;
    const answer = await retriever.answer('kiln room code?', { ungated: true });
    expect(answer.excerpts[0]?.text).toContain(code);
  });
});

describe('a number under one label', () => {
  const sheet = dated(
    'Welcome',
    '2026-03-01',
    'Reception is 01632 960 100. Out of hours night porter mobile 07700 900316, for emergencies.',
  );

  it('is the newer one', async () => {
    const after = dated(
      'Fire',
      '2026-09-01',
      'Dial 999. Then ring the night porter phone 07700 900388. Stay outside.',
    );
    expect(await firstOf('out of hours phone number', sheet, after)).toContain('900388');
  });

  it('is none of another label', async () => {
    const after = dated(
      'Fire',
      '2026-09-01',
      'Dial 999. Then ring the boiler man phone 07700 900388. Stay outside.',
    );
    expect(await firstOf('out of hours phone number', sheet, after)).toContain('900316');
  });
});

describe('a day that is told to be later than was thought', () => {
  const encoder = sharedEncoder();

  it('takes the place of the one that was said', async () => {
    const minutes = dated(
      'Minutes',
      '2026-03-08',
      '1  Move. Lease for Barn 2 signed 28 Feb, five years. Last class at Quay Road Sat 4 Apr. Closed from 5th to 16th April. First day at Barn 2 Sat 18 Apr. Lorry: the baker, for fuel and cake.\n\n2  Money. £4,870, of this £900 is the grant.',
    );
    const mail = dated(
      'Fwd: dates',
      '2026-03-28',
      'see below from the agents. It means that we get the keys four days later than we thought, so our first class day at the Barn is Wednesday 22 April, please tell everybody who asks. The packing weekend is not affected: Saturday from 3 pm.',
    );
    const first = await firstOf('what was the first day at the new place', minutes, mail, encoder());
    expect(first).toContain('22 April');
  });
});
