import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Where Discord's OpenAPI description may lie: `DISCORD_OPENAPI`, or `../shared/discord/openapi.json` beside the checkout. */
export function findDescription(): string | undefined {
  const beside = fileURLToPath(new URL('../../../../shared/discord/openapi.json', import.meta.url));
  return [process.env['DISCORD_OPENAPI'], beside].find((path) => path !== undefined && existsSync(path));
}

/** Checks request bodies against Discord's own description of its API (OpenAPI 3.1, so JSON Schema 2020-12). */
export class RequestSchema {
  readonly #routes: readonly { readonly pattern: RegExp; readonly path: string }[];
  readonly #description: Description;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction | null>();

  /** Throws when the file cannot be read. */
  constructor(file: string) {
    this.#description = JSON.parse(readFileSync(file, 'utf8')) as Description;
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
    for (const format of [
      'int32',
      'int64',
      'double',
      'float',
      'snowflake',
      'nonce',
      'date-time',
      'date',
      'binary',
    ])
      this.#ajv.addFormat(format, true);
    this.#ajv.addFormat('uri', (text: string) => URL.canParse(text));
    this.#ajv.addSchema(this.#description, 'discord');
    // Literal paths first: `/messages/@original` is also a `/messages/{message_id}`.
    this.#routes = Object.keys(this.#description.paths)
      .toSorted((a, b) => a.split('{').length - b.split('{').length)
      .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`) }));
  }

  /** The first mismatch in words, undefined where the body fits or the path takes none. `path` has no version: `/users/@me`. */
  mismatch(method: string, path: string, body: unknown): string | undefined {
    const route = this.#routes.find(({ pattern }) => pattern.test(path));
    if (!route) return `Discord has no ${method} ${path}`;
    const validate = this.#validator(route.path, method.toLowerCase());
    if (validate === null || validate(asDocumented(body))) return undefined;
    return describe(validate.errors ?? []);
  }

  #validator(path: string, method: string): ValidateFunction | null {
    const key = `${method} ${path}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const content = this.#description.paths[path]?.[method]?.requestBody?.content?.['application/json'];
    const pointer = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = content === undefined ? null : this.#ajv.compile({ $ref: `discord#/${pointer}` });
    this.#compiled.set(key, validate);
    return validate;
  }
}

/**
 * The description calls permission sets integers; the documentation has them as strings (they outgrow a double), which discord.js
 * sends and Discord takes: https://docs.discord.com/developers/topics/permissions
 */
function asDocumented(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(asDocumented);
  if (typeof body !== 'object' || body === null) return body;
  const permissions = (body as { default_member_permissions?: unknown }).default_member_permissions;
  return typeof permissions === 'string' && /^\d{1,15}$/.test(permissions)
    ? { ...body, default_member_permissions: Number(permissions) }
    : body;
}

/** The deepest errors say most: those at the top only say that no branch of a union fits. */
function describe(errors: readonly ErrorObject[]): string {
  return errors
    .toSorted((a, b) => depthOf(b) - depthOf(a))
    .slice(0, 3)
    .map(
      (error) =>
        `${error.instancePath || '/'} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`,
    )
    .join('; ');
}

function depthOf(error: ErrorObject): number {
  return error.instancePath.split('/').length;
}
