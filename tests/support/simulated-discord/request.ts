import type { IncomingMessage } from 'node:http';
import { refusal } from './errors.ts';
import type { StoredFile } from './state.ts';

/** A request's body: its JSON part, and the files that came with it. */
export interface Body {
  readonly json: unknown;
  readonly files: readonly StoredFile[];
  readonly raw: string;
}

/** Reads JSON, or multipart with `payload_json` and `files[n]`: https://docs.discord.com/developers/reference#uploading-files */
export async function readBody(request: IncomingMessage, newId: () => string): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const content = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (content.length === 0) return { json: undefined, files: [], raw: '' };
  if (!type.startsWith('multipart/form-data'))
    return { json: parse(content.toString()), files: [], raw: content.toString() };
  const form = await new Response(content, { headers: { 'content-type': type } }).formData();
  const files: StoredFile[] = [];
  let json: unknown;
  let raw = '';
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') json = parse(value);
      raw += value;
    } else {
      files.push({ id: newId(), filename: value.name, content: Buffer.from(await value.arrayBuffer()) });
    }
  }
  return { json, files, raw };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusal.invalidJson();
  }
}
