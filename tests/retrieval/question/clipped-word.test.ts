import { describe, expect, it } from 'vitest';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { clippedWord } from '../../../src/retrieval/question/clipped-word.ts';
import { captionsOf } from '../index/captions.ts';

describe('clippedWord', () => {
  const index = compactIndexer().build([
    captionsOf('a', ['Professor Lane opens the championships', 'the champion of the rehearsals']),
    captionsOf('b', ['a container for the contestants', 'rehearsal on Friday']),
    captionsOf('c', [
      'Vietsoft prints wristbands',
      'technicians welcome',
      'Channelling and its channellers',
      'people complain about Friday',
    ]),
  ]);

  it.each([
    ['prof', 'professor'],
    ['Prof', 'professor'],
    ['champs', 'champion'],
    // It has the shape of a Vietnamese syllable and is no word of Vietnamese.
    ['tech', 'technician'],
  ])('reads “%s” as “%s”', async (typed, read) => {
    expect((await clippedWord(await index, typed))?.startsWith(read)).toBe(true);
  });

  it.each([
    ['two words begin so', 'cont'],
    ['it is a word of its own', 'open'],
    ['the articles have it', 'lane'],
    ['too little is left', 'pro'],
    ['it is no beginning', 'fess'],
    ['too little is cut off', 'professo'],
    ['it is an ordinary word of English', 'wrist'],
    ['it is one in the plural', 'wrists'],
    ['it is a word of Vietnamese', 'viết'],
    ['it is one without its marks', 'viet'],
    ['it is short for what everybody knows, such as a competition', 'comp'],
    ['it has marks', 'chân'],
    ['it has marks and is no syllable', 'proféss'],
  ])('leaves a word as it is where %s', async (_, typed) => {
    expect(await clippedWord(await index, typed)).toBeUndefined();
  });
});
