import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const SCHEME = `animal,sex,normal price,price with voucher
cat,male,£62,£10
cat,female,£84,£15
dog,male,£190,£80
dog,female,£240,£95
rabbit,any,£75,£30
`;
const BANG = `Con vật,Giới tính,Giá triệt sản
Mèo,đực,400.000 đ
Mèo,cái,600.000 đ
Chó,đực,900.000 đ
Chó,cái,1.200.000 đ
`;

/** The first quote from a table, to an encoder that reads everything as an answer. */
async function quote(csv: string, question: string): Promise<string> {
  const judging = { ...encoder(), relevanceOf: async () => 3 };
  const corpus = await loadCorpus(await folderWith({ 'neutering.csv': csv }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text ?? '';
}

describe('the row for a sex', () => {
  it.each([
    ['what does it cost to get my girl cat spayed with a voucher', SCHEME, '£84', '£62'],
    ['what does my cat cost with a voucher if he is a boy', SCHEME, '£62', '£84'],
    ['what does it cost to get a cat castrated', SCHEME, '£62', '£84'],
    ['triệt sản mèo cái bao nhiêu', BANG, '600.000', '400.000'],
    ['triệt sản chó đực bao nhiêu', BANG, '900.000', '1.200.000'],
  ])('is quoted alone where it is named: %s', async (question, csv, own, other) => {
    const text = await quote(csv, question);
    expect(text).toContain(own);
    expect(text).not.toContain(other);
  });

  it('is not, where none is named, and no row is left out where none is of it', async () => {
    const text = await quote(SCHEME, 'what does it cost to get my cat neutered');
    expect(text).toContain('£62');
    expect(text).toContain('£84');
    expect(await quote(SCHEME, 'what does my girl rabbit cost with a voucher')).toContain('£75');
  });
});
