import { missingForNodes } from './nodes.ts';

/** Before the tests of the cluster: one line where they are left out. */
const missing = missingForNodes();
if (missing !== undefined)
  process.stdout.write(`The tests of the search cluster are left out: ${missing}.\n`);
