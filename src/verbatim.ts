#!/usr/bin/env -S node --no-regexp-tier-up --max-semi-space-size=2 --heap-growing-percent=20
import { refuseOldNode } from './old-node.ts';

/** The command of the package. What it does is loaded only once it is known that this Node.js can read it. */
if (!refuseOldNode()) await import('./verbatim-command.ts');
