import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolLine } from '../bench/tool-options.ts';
import { buildNode, missingForNodes, Nodes } from './nodes.ts';

/** `npm run cluster`: three nodes on this machine, for development, until Ctrl-C. What they hold stays for the next time. */
toolLine({
  usage: `npm run cluster

  Builds and starts three nodes of a search cluster on this machine, for development, until Ctrl-C. It takes no options.
`,
});
const missing = missingForNodes();
if (missing === undefined) await run();
else {
  process.stderr.write(`The cluster needs Java and Maven, and ${missing}.\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const directory = join(fileURLToPath(new URL('.', import.meta.url)), 'data');
  const nodes = new Nodes({ count: 3, directory, httpPort: 9211, transportPort: 9311 });
  process.stderr.write('Building the node …\n');
  buildNode();
  process.stderr.write('Starting three nodes (about 20 s) …\n');
  const stop = async (): Promise<void> => {
    process.stderr.write('Stopping …\n');
    await nodes.stopAll();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  await nodes.start();
  process.stderr.write(`The cluster is there. In another terminal:\n\n`);
  process.stdout.write(`SEARCH_URL=${nodes.urls.join(',')} npm start\n`);
}
