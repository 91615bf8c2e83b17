import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Tokenizer, type TokenizerFile } from './tokenizer.ts';

/** An encoder on the thread that it was loaded on, which each text holds for its whole time. */
export interface LoadedEncoder {
  /** A digest of the model and its tokenizer: vectors of another version mean something else. */
  readonly version: string;
  /** The package that runs the model. */
  readonly runtime: string;
  /** The normalised vector of a text that begins with its prefix, of which at most `mostPieces` pieces are read. */
  encode(text: string, mostPieces: number): Promise<Float32Array>;
  release(): Promise<void>;
}

/** The part of an ONNX runtime that is used; onnxruntime-node and onnxruntime-web have it alike. */
interface Runtime {
  readonly env: { readonly wasm?: { numThreads?: number } };
  readonly InferenceSession: {
    create(model: string | Uint8Array, options: Record<string, unknown>): Promise<Session>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
}

interface Session {
  run(inputs: Record<string, object>, outputs: readonly string[]): Promise<Record<string, { data: unknown }>>;
  release(): Promise<void>;
}

const OUTPUT = 'sentence_embedding';

/** Loads the model of a folder by the first of the runtimes that can. Rejects with the reasons of all where none can. */
export async function loadEncoder(folder: URL, runtimes: readonly string[]): Promise<LoadedEncoder> {
  const model = new URL('model.onnx', folder);
  const hash = createHash('sha256');
  // Piece by piece: all of its 40 MB at once would stay in memory until the next collection of garbage.
  for await (const chunk of createReadStream(model)) hash.update(chunk);
  const pieces = await readFile(new URL('tokenizer.json', folder));
  const version = hash.update(pieces).digest('hex').slice(0, 16);
  const file: TokenizerFile = JSON.parse(pieces.toString());
  const tokenizer = new Tokenizer(file);
  const reasons: string[] = [];
  for (const name of runtimes) {
    try {
      return { version, runtime: name, ...(await sessionOf(name, model, tokenizer)) };
    } catch (error) {
      reasons.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(reasons.join('; '));
}

async function sessionOf(
  name: string,
  model: URL,
  tokenizer: Tokenizer,
): Promise<Pick<LoadedEncoder, 'encode' | 'release'>> {
  const runtime: Runtime = await import(name);
  // WebAssembly would otherwise start a thread for every core.
  if (runtime.env.wasm !== undefined) runtime.env.wasm.numThreads = 1;
  const isWeb = name === 'onnxruntime-web';
  const session = await runtime.InferenceSession.create(
    isWeb ? await readFile(model) : fileURLToPath(model),
    {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionProviders: [isWeb ? 'wasm' : 'cpu'],
      // An arena keeps what the longest text needed; texts are short and come one at a time.
      enableCpuMemArena: false,
      logSeverityLevel: 3,
    },
  );
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
