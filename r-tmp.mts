import { openEncoder } from './src/retrieval/meaning/encoder.ts';
const e=(await openEncoder())! as any; const q=process.argv[2]!;
for (const t of process.argv.slice(3)) console.log((await e.relevanceOf(q,t)).toFixed(2), t.slice(0,140));
await e.close();
