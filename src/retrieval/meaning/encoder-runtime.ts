import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type CrossEncoderFile, loadCrossEncoder } from './cross-encoder.ts';
import { importRuntime, openSession, type Runtime } from './onnx-runtime.ts';
import { Tokenizer, type TokenizerFile } from './tokenizer.ts';

/** An encoder on the thread that it was loaded on, which each text holds for its whole time. */
export interface LoadedEncoder {
  /** A digest of the model and its tokenizer: vectors of another version mean something else. */
  readonly version: string;
  /** The package that runs the model. */
  readonly runtime: string;
  /** The normalised vector of a text that begins with its prefix, of which at most `mostPieces` pieces are read. */
  encode(text: string, mostPieces: number): Promise<Float32Array>;
  /** The log-odds that a text answers a question. */
  relevanceOf(question: string, text: string): Promise<number>;
  release(): Promise<void>;
}

/** Where the models are: folders with a slash at their end. */
export interface ModelFolders {
  readonly encoder: URL;
  readonly crossEncoder: URL;
}

const OUTPUT = 'sentence_embedding';

/** Loads both models by the first of the runtimes that can. Rejects with the reasons of all where none can. */
export async function loadEncoder(
  folders: ModelFolders,
  runtimes: readonly string[],
): Promise<LoadedEncoder> {
  const model = new URL('model.onnx', folders.encoder);
  const hash = createHash('sha256');
  // Piece by piece: all of its 40 MB at once would stay in memory until the next collection of garbage.
  for await (const chunk of createReadStream(model)) hash.update(chunk);
  const pieces = await readFile(new URL('tokenizer.json', folders.encoder));
  const version = hash.update(pieces).digest('hex').slice(0, 16);
  const file: TokenizerFile = JSON.parse(pieces.toString());
  const tokenizer = new Tokenizer(file);
  const crossFile: CrossEncoderFile = JSON.parse(
    await readFile(new URL('config.json', folders.crossEncoder), 'utf8'),
  );
  const reasons: string[] = [];
  for (const name of runtimes) {
    try {
      const runtime = await importRuntime(name);
      const own = { name, runtime, tokenizer, model };
      const encoder = await sessionOf(own);
      const crossEncoder = await loadCrossEncoder(folders.crossEncoder, crossFile, own);
      return {
        version,
        runtime: name,
        encode: encoder.encode,
        relevanceOf: (question, text) => crossEncoder.relevanceOf(question, text),
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
  model,
}: {
  readonly name: string;
  readonly runtime: Runtime;
  readonly tokenizer: Tokenizer;
  readonly model: URL;
}): Promise<Pick<LoadedEncoder, 'encode' | 'release'>> {
  const session = await openSession(runtime, name, model);
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

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
