// The same as `tool.mjs` for a tool that starts the built program: it is built before.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) await import('./ready.mjs');
if ((process.exitCode ?? 0) !== 0) process.exit();
await import('./tool.mjs');
