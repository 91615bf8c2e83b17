import { describe, expect, it } from 'vitest';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { nearWord } from '../../../src/retrieval/question/near-word.ts';
import { captionsOf } from '../index/captions.ts';

describe('nearWord', () => {
  const index = compactIndexer().build([
    captionsOf('a', ['Registration closes on Friday', 'the volunteers meet at the orchestra']),
    captionsOf('b', [
      'recovered and recovering',
      'the registry',
      'volunteers wear badges',
      'Accommodation is in the monastery',
      'Miễn phí cho thành viên',
    ]),
    captionsOf('d', ['the mayor praised them', 'refunds are paid back']),
    captionsOf('c', [
      'the marshal and the martial band',
      'the band of the martial school',
      'a cartouche',
      'the thicknesser',
    ]),
    captionsOf('e', ['the harvest', 'a lager', 'the great hall']),
  ]);

  it.each([
    ['registraton', 'registration'],
    ['regsitration', 'registration'],
    ['volenteers', 'volunteers'],
    ['acommodation', 'accommodation'],
    ['orchestar', 'orchestra'],
    ['monastry', 'monastery'],
    ['badgse', 'badges'],
    ['marsahl', 'marshal'],
    ['registrey', 'registry'],
    ['badn', 'band'],
    ['baand', 'band'],
    ['refnud', 'refund'],
    // The stem "prais" is no word.
    ['praisd', 'praised'],
    // Both are one letter away: the word of more passages is meant.
    ['marthial', 'martial'],
  ])('reads “%s” as “%s”', async (typed, read) => {
    expect(await nearWord(await index, typed)).toBe(read);
  });

  it.each([
    ['Orchestar', 'orchestra'],
    ['bagdes', 'badges'],
    ['bamd', 'band'],
    ['Regsitraton', 'registration'],
  ])('reads “%s” as “%s” where that is only asked', async (typed, read) => {
    expect(await nearWord(await index, typed, true)).toBe(read);
  });

  it.each(['parking', 'Xylophone', 'the', 'trog'])('reads “%s” as nothing even then', async (typed) => {
    expect(await nearWord(await index, typed, true)).toBeUndefined();
  });

  it.each(['hardest', 'larger', 'greatest'])(
    'knows “%s”, by which something common is compared',
    async (typed) => {
      expect(await nearWord(await index, typed)).toBeUndefined();
    },
  );

  it('asks about one wrong letter of a word of seven, or two neighbours, and two letters of a longer one', async () => {
    const own = await compactIndexer().build([
      captionsOf('a', ['who picked the basket', 'a lantern for the monastery', 'the ferries to the rocks']),
    ]);
    const asked = (typed: string) => nearWord(own, typed, true);
    expect(await asked('lantren')).toBe('lantern');
    expect(await asked('lentern')).toBe('lantern');
    expect(await asked('monestary')).toBe('monastery');
    // "Packet" is another word, as are "berries" and "terrier".
    expect(
      await Promise.all(['packet', 'biscuit', 'berries', 'terrier', 'ferrets', 'locks'].map(asked)),
    ).toEqual(Array.from({ length: 6 }));
  });

  it.each([
    ['autistic', 'an artistic evening'],
    ['stallion', 'the station is open'],
    ['adoption', 'the adaption of the play'],
    ['casual', 'the causal chain'],
  ])('leaves “%s”, which is a word, where the articles have “%s”', async (typed, text) => {
    const own = await compactIndexer().build([captionsOf('a', [text])]);
    expect(await nearWord(own, typed)).toBeUndefined();
    expect(await nearWord(own, typed, true)).toBeUndefined();
  });

  it('reads a word as the articles misspell it', async () => {
    const own = await compactIndexer().build([captionsOf('a', ['the questionaire is by the door'])]);
    expect(await nearWord(own, 'questionnaire')).toBe('questionaire');
  });

  it('reads a short word that lacks a vowel, and none that lacks another letter', async () => {
    const own = await compactIndexer().build([captionsOf('a', ['the kayaks and the canoes', 'a clock'])]);
    expect(await nearWord(own, 'kyaks')).toBe('kayaks');
    expect(await nearWord(own, 'canos')).toBeUndefined();
  });

  it('reads no ordinary word of English as one of Vietnamese', async () => {
    const own = await compactIndexer().build([captionsOf('a', ['mất vé thì báo ngay', 'thẻ bị mất'])]);
    expect(await nearWord(own, 'mate', true)).toBeUndefined();
  });

  it.each([
    ['a known word', 'volunteer'],
    ['a common word that no article has', 'parking'],
    ['another common word', 'marking'],
    ['a name', 'Orchestar'],
    ['a number', 'b4dges'],
    ['a short word', 'bnd'],
    ['a word with two letters wrong of seven', 'mortiel'],
    ['a word with another first letter', 'rolunteers'],
    ['a Vietnamese syllable', 'thanhs'.slice(0, 5)],
    ['a stop word', 'their'],
    ['a short word with another letter', 'bards'],
    ['a word that another one begins with', 'thickness'],
    ['nonsense', 'qwertyuiop'],
  ])('leaves %s', async (_, typed) => {
    expect(await nearWord(await index, typed)).toBeUndefined();
  });
});
