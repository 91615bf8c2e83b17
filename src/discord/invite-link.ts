import { OAuth2Scopes } from 'discord.js';

/** The link by which somebody adds the bot. It asks for the commands and for no permission: answering a command, or where it is mentioned, needs none of its own. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: '0',
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
