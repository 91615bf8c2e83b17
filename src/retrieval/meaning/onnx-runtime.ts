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

/** Loads a model's file; `threads` share the work of one text. */
export async function openSession(
  { InferenceSession }: Runtime,
  name: string,
  model: URL,
  threads = 1,
): Promise<Session> {
  const isWeb = name === WEB;
  return InferenceSession.create(isWeb ? await readFile(model) : fileURLToPath(model), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionProviders: [isWeb ? 'wasm' : 'cpu'],
    // An arena keeps what the longest text needed; texts are short and come one at a time.
    enableCpuMemArena: false,
    logSeverityLevel: 3,
    // Threads that wait for work would otherwise burn the core that the answer needs next.
    ...(!isWeb && { extra: { session: { intra_op: { allow_spinning: '0' } } } }),
  });
}
