import { buildNode, missingForNodes } from './nodes.ts';

/**
 * Before the tests of the cluster: one line where they are left out. The node is built here, where no test waits for it: on a busy machine
 * Maven takes minutes, in which a test can neither go on nor be given up.
 */
const missing = missingForNodes();
if (missing === undefined) buildNode();
else process.stdout.write(`The tests of the search cluster are left out: ${missing}.\n`);
