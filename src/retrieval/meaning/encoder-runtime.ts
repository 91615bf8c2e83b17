import { readFile } from 'node:fs/promises';
import { type CrossEncoderFile, loadCrossEncoder } from './cross-encoder.ts';
import { importRuntime, openSession, type Runtime } from './onnx-runtime.ts';
import { Tokenizer, type TokenizerFile } from './tokenizer.ts';

/** An encoder on the thread that it was loaded on, which each text holds for its whole time. */
export interface LoadedEncoder {
  /** Names the weights and the tokenizer: vectors of another version mean something else. */
  readonly version: string;
  /** The package that runs the model. */
  readonly runtime: string;
  /** The normalised vector of a text that begins with its prefix, of which at most `mostPieces` pieces are read. */
  encode(text: string, mostPieces: number): Promise<Float32Array>;
  /** The log-odds that a text answers a question. */
  relevanceOf(question: string, text: string): Promise<number>;
  /** The log-odds that the later of two texts answers a question and the earlier does not. */
  leadOf(question: string, earlier: string, later: string): Promise<number>;
  release(): Promise<void>;
}

/** Where the models are: folders with a slash at their end. */
export interface ModelFolders {
  readonly encoder: URL;
  readonly crossEncoder: URL;
}

/** What `config.json` of the encoder's folder says; a test holds it against the files. */
interface EncoderFile {
  /** 16 hexadecimal digits; stays as long as the same text gives the same vector. */
  readonly version: string;
}

const OUTPUT = 'sentence_embedding';

/** Loads both models by the first of the runtimes that can. Rejects with the reasons of all where none can. */
export async function loadEncoder(
  folders: ModelFolders,
  runtimes: readonly string[],
): Promise<LoadedEncoder> {
  const { version } = await read<EncoderFile>('config.json', folders.encoder);
  const tokenizer = new Tokenizer(await read<TokenizerFile>('tokenizer.json', folders.encoder));
  const crossFile = await read<CrossEncoderFile>('config.json', folders.crossEncoder);
  const reasons: string[] = [];
  for (const name of runtimes) {
    try {
      const runtime = await importRuntime(name);
      const own = { name, runtime, tokenizer, folder: folders.encoder };
      const encoder = await sessionOf(own);
      const crossEncoder = await loadCrossEncoder(folders.crossEncoder, crossFile, own);
      return {
        version,
        runtime: name,
        encode: encoder.encode,
        relevanceOf: (question, text) => crossEncoder.relevanceOf(question, text),
        leadOf: (question, earlier, later) => crossEncoder.leadOf(question, earlier, later),
        release: async () => void (await Promise.all([encoder.release(), crossEncoder.release()])),
      };
    } catch (error) {
      reasons.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(reasons.join('; '));
}

async function sessionOf({
  name,
  runtime,
  tokenizer,
  folder,
}: {
  readonly name: string;
  readonly runtime: Runtime;
  readonly tokenizer: Tokenizer;
  readonly folder: URL;
}): Promise<Pick<LoadedEncoder, 'encode' | 'release'>> {
  const session = await openSession(runtime, name, folder);
  const encode = async (text: string, mostPieces: number): Promise<Float32Array> => {
    const pieces = tokenizer.encode(text, mostPieces);
    const shape = [1, pieces.length];
    const ids = new runtime.Tensor('int64', BigInt64Array.from(pieces, BigInt), shape);
    const mask = new runtime.Tensor('int64', new BigInt64Array(pieces.length).fill(1n), shape);
    const { [OUTPUT]: output } = await session.run({ input_ids: ids, attention_mask: mask }, [OUTPUT]);
    if (!(output?.data instanceof Float32Array)) throw new TypeError('the model gave no vector');
    return output.data.slice();
  };
  // A runtime that loads but cannot run the model's operators on this machine shows it here.
  await encode('query: ?', 8);
  return { encode, release: async () => session.release() };
}

async function read<T>(name: string, folder: URL): Promise<T> {
  const file: T = JSON.parse(await readFile(new URL(name, folder), 'utf8'));
  return file;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
