import { parentPort, workerData } from 'node:worker_threads';
import { type LoadedEncoder, loadEncoder } from './encoder-runtime.ts';

/** What the worker is started with. */
export interface EncoderWorkerData {
  /** The address of the folder of the model, with a slash at its end. */
  readonly folder: string;
  readonly runtimes: readonly string[];
}

/** What goes to the worker: a text to encode, or null when it is to end. */
export type ToEncoder = { readonly text: string; readonly mostPieces: number } | null;
/** What comes back: first how loading went, then one message for each text, in order. */
export type FromEncoder =
  | { readonly version: string; readonly runtime: string }
  | { readonly vector: Float32Array }
  | { readonly failed: string };

const { folder, runtimes }: EncoderWorkerData = workerData;

function tell(message: FromEncoder): void {
  parentPort?.postMessage(message, []);
}

function serve(encoder: LoadedEncoder): void {
  parentPort?.on('message', (message: ToEncoder) => {
    if (message === null) {
      // Ends this thread alone; left to itself a closed port can keep it for seconds.
      void encoder.release().finally(() => process.exit());
      return;
    }
    encoder.encode(message.text, message.mostPieces).then(
      (vector) => tell({ vector }),
      (error: unknown) => tell({ failed: String(error) }),
    );
  });
  tell({ version: encoder.version, runtime: encoder.runtime });
}

loadEncoder(new URL(folder), runtimes).then(serve, (error: unknown) =>
  tell({ failed: error instanceof Error ? error.message : String(error) }),
);
