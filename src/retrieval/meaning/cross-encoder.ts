import { openSession, type Runtime, WEIGHTS } from './onnx-runtime.ts';
import type { Tokenizer } from './tokenizer.ts';
import { WordEmbeddings, type WordPlaces } from './word-embeddings.ts';

/** Reads a question and a text together, word against word, and says whether the text answers (Nogueira and Cho, https://arxiv.org/abs/1901.04085). */
export interface CrossEncoder {
  /** The log-odds that the text answers the question; both are cut to what the model was taught to read. */
  relevanceOf(question: string, text: string): Promise<number>;
  release(): Promise<void>;
}

/** What `config.json` of the model's folder says. */
export interface CrossEncoderFile {
  /** Where the embeddings of words stand in the encoder's weights. */
  readonly words: WordPlaces;
}

/** Pieces that the model was taught to read: of a question, and of the whole row. */
const MOST_PIECES = { question: 48, row: 144 };
const [BEGIN, END] = [0, 2];
const WIDTH = 384;
const OUTPUT = 'answers';

/** Loads the cross-encoder of a folder, whose words are those of the encoder's. Rejects where it cannot run. */
export async function loadCrossEncoder(
  folder: URL,
  { words }: CrossEncoderFile,
  encoder: {
    readonly name: string;
    readonly runtime: Runtime;
    readonly tokenizer: Tokenizer;
    readonly folder: URL;
  },
): Promise<CrossEncoder> {
  const { name, runtime, tokenizer } = encoder;
  const embeddings = new WordEmbeddings(new URL(WEIGHTS, encoder.folder), words);
  const session = await openSession(runtime, name, folder);
  const relevanceOf = async (question: string, text: string): Promise<number> => {
    const asked = piecesOf(tokenizer, `query: ${question}`, MOST_PIECES.question);
    const read = piecesOf(tokenizer, `passage: ${text}`, MOST_PIECES.row - 3 - asked.length);
    const row = [BEGIN, ...asked, END, ...read, END];
    const input = new runtime.Tensor('float32', embeddings.rowsOf(row), [1, row.length, WIDTH]);
    const { [OUTPUT]: output } = await session.run({ words: input }, [OUTPUT]);
    const relevance = output?.data instanceof Float32Array ? output.data[0] : undefined;
    if (relevance === undefined || !Number.isFinite(relevance))
      throw new TypeError('the model gave no number');
    return relevance;
  };
  await relevanceOf('?', '.');
  return { relevanceOf, release: async () => session.release() };
}

/** The pieces of a text without those that begin and end it. */
function piecesOf(tokenizer: Tokenizer, text: string, most: number): number[] {
  return tokenizer.encode(text, most + 2).slice(1, -1);
}
