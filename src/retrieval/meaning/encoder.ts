import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { EncoderThread, type TextKind } from './encoder-thread.ts';
import type { EncoderWorkerData } from './encoder-worker.ts';

export type { TextKind } from './encoder-thread.ts';

/** Turns texts into vectors whose products say how alike the texts are in meaning, and reads pairs of texts together. */
export interface Encoder {
  /** Names the model: vectors of different versions cannot be compared. */
  readonly version: string;
  readonly dimensions: number;
  /** The package that runs it. */
  readonly runtime: string;
  /** A normalised vector; rejects once the encoder is closed or its thread has died. Questions come before passages that wait. */
  encode(text: string, kind: TextKind): Promise<Float32Array>;
  /**
   * The log-odds that a text answers a question, as a cross-encoder reads both together; some ten milliseconds, so only the best few are
   * worth it. Rejects as `encode` does.
   */
  relevanceOf(question: string, text: string): Promise<number>;
  /** The log-odds that the later of two texts answers a question and the earlier does not; costs as much as two relevances. */
  leadOf(question: string, earlier: string, later: string): Promise<number>;
  /** Ends its thread; what still waits rejects. */
  close(): Promise<void>;
}

/** How an encoder is opened; every field may be left out. */
export interface EncoderOptions {
  /** Told in one sentence why there is none, or that it has died. */
  readonly onUnavailable?: (reason: string) => void;
  /** Packages to try, in order. */
  readonly runtimes?: readonly string[] | undefined;
  /** The folder of the model, with a slash at its end; the one that ships with the program by default. */
  readonly folder?: URL;
  /** The same of the cross-encoder. */
  readonly crossEncoder?: URL;
}

/** Numbers in a vector. */
export const DIMENSIONS = 384;
/** Native code first; WebAssembly, four times as slow, runs wherever Node does. */
const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'];
const FOLDER = new URL('../../../models/encoder/', import.meta.url);
const CROSS_ENCODER = new URL('../../../models/cross-encoder/', import.meta.url);

/** Starts the encoder in a thread of its own; undefined where no runtime can load it here, which is told once. Never rejects. */
export async function openEncoder(options: EncoderOptions = {}): Promise<Encoder | undefined> {
  const { onUnavailable, runtimes = RUNTIMES, folder = FOLDER, crossEncoder = CROSS_ENCODER } = options;
  let thread: EncoderThread | undefined;
  try {
    keepRuntimeSilent();
    const folders = { encoder: folder.href, crossEncoder: crossEncoder.href };
    thread = new EncoderThread(startWorker({ folders, runtimes }), onUnavailable);
    const { version, runtime } = await thread.ready;
    const opened = thread;
    return {
      version,
      runtime,
      dimensions: DIMENSIONS,
      encode: (text, kind) => opened.encode(text, kind),
      relevanceOf: (question, text) => opened.relevanceOf(question, text),
      leadOf: (question, earlier, later) => opened.leadOf(question, earlier, later),
      close: () => opened.close(),
    };
  } catch (error) {
    await thread?.close();
    onUnavailable?.(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/**
 * The native runtime counts how it is used, keeps that in the home folder and sends it to its maker, unless this variable is set. It
 * reads the environment of the process, of which a worker has only a copy: it is set here, before the worker starts.
 */
function keepRuntimeSilent(): void {
  // oxlint-disable-next-line node/no-process-env -- set, not read: no setting of this bot's
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}

function startWorker(workerData: EncoderWorkerData): Worker {
  if (import.meta.url.endsWith('.js')) {
    return new Worker(new URL('./encoder-worker.js', import.meta.url), { workerData, execArgv: [] });
  }
  // From source. A thread that tsx started itself reads no TypeScript before it is told to.
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href;
  const file = new URL('./encoder-worker.ts', import.meta.url).href;
  const begin = `import('${tsx}').then(({ tsImport }) => tsImport('${file}', '${file}'))`;
  return new Worker(begin, { eval: true, workerData, execArgv: [] });
}
