import { parentPort, workerData } from 'node:worker_threads';
import { type LoadedEncoder, loadEncoder } from './encoder-runtime.ts';

/** What the worker is started with. */
export interface EncoderWorkerData {
  /** The addresses of the models' folders, with a slash at their end. */
  readonly folders: { readonly encoder: string; readonly crossEncoder: string };
  readonly runtimes: readonly string[];
}

/** What is asked of the worker: a text's vector, how relevant a text is to a question, or whether the later of two texts leads. */
export type ToEncode =
  | { readonly text: string; readonly mostPieces: number }
  | { readonly question: string; readonly text: string }
  | { readonly question: string; readonly earlier: string; readonly later: string };
/** What goes to the worker: null when it is to end. */
export type ToEncoder = ToEncode | null;
/** What it makes of one. */
export type Encoded = { readonly vector: Float32Array } | { readonly logOdds: number };
/** What comes back: first how loading went, then one message for each text, in order. */
export type FromEncoder =
  | { readonly version: string; readonly runtime: string }
  | Encoded
  | { readonly failed: string };

const { folders, runtimes }: EncoderWorkerData = workerData;

function tell(message: FromEncoder): void {
  parentPort?.postMessage(message, []);
}

async function encoded(encoder: LoadedEncoder, message: ToEncode): Promise<Encoded> {
  if ('earlier' in message)
    return { logOdds: await encoder.leadOf(message.question, message.earlier, message.later) };
  return 'question' in message
    ? { logOdds: await encoder.relevanceOf(message.question, message.text) }
    : { vector: await encoder.encode(message.text, message.mostPieces) };
}

function serve(encoder: LoadedEncoder): void {
  parentPort?.on('message', (message: ToEncoder) => {
    if (message === null) {
      // Ends this thread alone; left to itself a closed port can keep it for seconds.
      void encoder.release().finally(() => process.exit());
      return;
    }
    encoded(encoder, message).then(tell, (error: unknown) => tell({ failed: String(error) }));
  });
  tell({ version: encoder.version, runtime: encoder.runtime });
}

const { encoder, crossEncoder } = folders;
loadEncoder({ encoder: new URL(encoder), crossEncoder: new URL(crossEncoder) }, runtimes).then(
  serve,
  (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
);
