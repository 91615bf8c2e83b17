// `node --import ./scripts/tool.mjs bench/train.ts` runs a tool for development in this very process.
import './end-with-npm.mjs';
import { needDevelopmentPackages } from './check-install.mjs';

needDevelopmentPackages();
// It is there only from here on, and the threads that the tool starts load it, too.
await import('tsx');
