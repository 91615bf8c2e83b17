import { openSession, type Runtime, WEIGHTS } from './onnx-runtime.ts';
import type { Tokenizer } from './tokenizer.ts';
import { WordEmbeddings, type WordPlaces } from './word-embeddings.ts';

/**
 * Reads a question and a text together, word against word, and says whether the text answers (Nogueira and Cho,
 * https://arxiv.org/abs/1901.04085); or two texts beside each other, and says which leads (Nogueira et al., https://arxiv.org/abs/1910.14424).
 */
export interface CrossEncoder {
  /** The log-odds that the text answers the question; both are cut to what the model was taught to read. */
  relevanceOf(question: string, text: string): Promise<number>;
  /** The log-odds that the later of two texts answers the question and the earlier does not. */
  leadOf(question: string, earlier: string, later: string): Promise<number>;
  release(): Promise<void>;
}

/** What `config.json` of the model's folder says. */
export interface CrossEncoderFile {
  /** Where the embeddings of words stand in the encoder's weights. */
  readonly words: WordPlaces;
}

/** Pieces that the model was taught to read: of a question, of the whole row, and of a row with two texts. */
const MOST_PIECES = { question: 48, row: 144, duel: 240 };
const [BEGIN, END] = [0, 2];
const WIDTH = 384;
/** The model's outputs; a row of either kind gives both, and one of them means something. */
type Output = 'answers' | 'leads';

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
  const run = async (row: readonly number[], output: Output): Promise<number> => {
    const input = new runtime.Tensor('float32', embeddings.rowsOf(row), [1, row.length, WIDTH]);
    const given = (await session.run({ words: input }, [output]))[output];
    const odds = given?.data instanceof Float32Array ? given.data[0] : undefined;
    if (odds === undefined || !Number.isFinite(odds)) throw new TypeError('the model gave no number');
    return odds;
  };
  const asked = (question: string): number[] =>
    piecesOf(tokenizer, `query: ${question}`, MOST_PIECES.question);
  const read = (text: string, most: number): number[] => piecesOf(tokenizer, `passage: ${text}`, most);
  const relevanceOf = async (question: string, text: string): Promise<number> => {
    const begin = [BEGIN, ...asked(question), END];
    return run([...begin, ...read(text, MOST_PIECES.row - begin.length - 1), END], 'answers');
  };
  const leadOf = async (question: string, earlier: string, later: string): Promise<number> => {
    const begin = [BEGIN, ...asked(question), END];
    const most = Math.floor((MOST_PIECES.duel - begin.length - 2) / 2);
    return run([...begin, ...read(earlier, most), END, ...read(later, most), END], 'leads');
  };
  await relevanceOf('?', '.');
  return { relevanceOf, leadOf, release: async () => session.release() };
}

/** The pieces of a text without those that begin and end it. */
function piecesOf(tokenizer: Tokenizer, text: string, most: number): number[] {
  return tokenizer.encode(text, most + 2).slice(1, -1);
}
