/** One field of a request body that Discord refuses: where it stands, Discord's name for the rule, and its words. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An answer other than 2xx, as Discord words it: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The JSON body of the answer; problems are nested by path, as in `errors.data.components.0.label._errors`. */
  toBody(): object {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: nest(this.problems) };
  }
}

interface Nested {
  [key: string]: Nested | { code: string; message: string }[];
}

function nest(problems: readonly Problem[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path.split('.').filter((part) => part !== '')) {
      const child = node[key];
      if (child === undefined || Array.isArray(child)) node[key] = {};
      node = node[key] as Nested;
    }
    const list = node['_errors'];
    if (Array.isArray(list)) list.push({ code, message });
    else node['_errors'] = [{ code, message }];
  }
  return root;
}

/** The errors that the simulation answers with, by meaning. */
export const refusal = {
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  unknownChannel: () => new DiscordError(404, 10_003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10_004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10_007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10_008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10_013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10_062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10_063, 'Unknown application command'),
  tooManyCommands: () => new DiscordError(400, 30_032, 'Maximum number of application commands reached'),
  tooLarge: () => new DiscordError(413, 40_005, 'Request entity too large'),
  acknowledged: () => new DiscordError(400, 40_060, 'Interaction has already been acknowledged.'),
  followUpsUsedUp: () =>
    new DiscordError(403, 40_094, 'This interaction has hit the maximum number of follow up messages'),
  missingAccess: () => new DiscordError(403, 50_001, 'Missing Access'),
  notAuthor: () => new DiscordError(403, 50_005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50_006, 'Cannot send an empty message'),
  missingPermissions: () => new DiscordError(403, 50_013, 'Missing Permissions'),
  invalidWebhookToken: () => new DiscordError(401, 50_027, 'Invalid Webhook Token'),
  invalidForm: (problems: readonly Problem[]) => new DiscordError(400, 50_035, 'Invalid Form Body', problems),
  invalidJson: () => new DiscordError(400, 50_109, 'The request body contains invalid JSON.'),
  noHistory: () => new DiscordError(400, 160_002, 'Cannot reply without permission to read message history'),
};
