import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The part of an ONNX runtime that is used; onnxruntime-node and onnxruntime-web have it alike. */
export interface Runtime {
  readonly env: { readonly wasm?: { numThreads?: number } };
  readonly InferenceSession: {
    create(model: string | Uint8Array, options: Record<string, unknown>): Promise<Session>;
  };
  readonly Tensor: {
    new (type: 'int64', data: BigInt64Array, dims: readonly number[]): object;
    new (type: 'float32', data: Float32Array, dims: readonly number[]): object;
  };
}

/** A model that is ready to run. */
export interface Session {
  run(inputs: Record<string, object>, outputs: readonly string[]): Promise<Record<string, { data: unknown }>>;
  release(): Promise<void>;
}

const WEB = 'onnxruntime-web';

/** Imports a runtime by the name of its package; rejects where it does not run on this machine. */
export async function importRuntime(name: string): Promise<Runtime> {
  const runtime: Runtime = await import(name);
  // WebAssembly would otherwise start a thread for every core.
  if (runtime.env.wasm !== undefined) runtime.env.wasm.numThreads = 1;
  return runtime;
}

/** The names of a model's files in its folder. The weights stand apart so that the system maps them into memory instead of copying them. */
const MODEL = 'model.onnx';
export const WEIGHTS = 'weights.bin';

/** Loads the model of a folder. A second thread would make a text a third faster, but takes memory, and a core from what else is answered. */
export async function openSession(
  { InferenceSession }: Runtime,
  name: string,
  folder: URL,
): Promise<Session> {
  const isWeb = name === WEB;
  const model = new URL(MODEL, folder);
  return InferenceSession.create(isWeb ? await readFile(model) : fileURLToPath(model), {
    ...(isWeb && { externalData: [{ path: WEIGHTS, data: await readFile(new URL(WEIGHTS, folder)) }] }),
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: [isWeb ? 'wasm' : 'cpu'],
    // An arena keeps what the longest text needed, and a pattern is kept for each length that came: 12 MB after a hundred
    // questions. Texts are short and come one at a time; without both reading one takes some 3 % longer.
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 3,
  });
}
