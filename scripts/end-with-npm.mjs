// A signal that npm gets it passes on to its shell alone, and that ends without a word to the program: which then asks itself to end.
import { isMainThread } from 'node:worker_threads';

const shell = process.ppid;
// oxlint-disable-next-line node/no-process-env -- src/config.ts reads the environment, and nothing of it is loaded yet.
if (isMainThread && process.env.npm_lifecycle_event !== undefined) {
  const looking = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  looking.unref();
}
