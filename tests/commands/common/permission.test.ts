import { type BaseInteraction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isAdmin, isNamedAdmin, mayChangeArticles } from '../../../src/commands/common/permission.ts';

const ADMINS = { users: ['1'], roles: ['77'] };

/** The part of an interaction that says who asks from where. */
function interaction(
  user: string,
  from: {
    roles?: string[];
    manages?: boolean;
    inGuild?: boolean;
    installed?: boolean;
    servers?: number;
    shards?: number | undefined;
  } = {},
): BaseInteraction {
  const { roles = [], manages = false, inGuild = true, installed = true, servers = 1, shards } = from;
  const bits = manages ? [PermissionFlagsBits.ManageGuild] : [];
  return {
    user: { id: user },
    member: { roles },
    memberPermissions: new PermissionsBitField(bits),
    authorizingIntegrationOwners: installed ? { 0: '5' } : { 1: user },
    client: { guilds: { cache: { size: servers } }, options: { shardCount: shards } },
    inGuild: () => inGuild,
    inCachedGuild: () => false,
  } as unknown as BaseInteraction;
}

describe('who is an admin', () => {
  it('users and roles that the configuration names, wherever the bot is installed', () => {
    expect(isNamedAdmin(interaction('1', { inGuild: false }), ADMINS)).toBe(true);
    expect(isNamedAdmin(interaction('2', { roles: ['76', '77'] }), ADMINS)).toBe(true);
    expect(isNamedAdmin(interaction('2', { roles: ['76'] }), ADMINS)).toBe(false);
    expect(isNamedAdmin(interaction('2', { roles: ['77'], inGuild: false }), ADMINS)).toBe(false);
  });

  it('members with Manage Server, of a server that has installed the bot', () => {
    expect(isAdmin(interaction('2', { manages: true }), ADMINS)).toBe(true);
    expect(isAdmin(interaction('2'), ADMINS)).toBe(false);
    expect(isAdmin(interaction('2', { manages: true, inGuild: false }), ADMINS)).toBe(false);
    // Whoever installed it for themselves manages their own server, and not this bot.
    expect(isAdmin(interaction('2', { manages: true, installed: false }), ADMINS)).toBe(false);
    expect(isAdmin(interaction('2', { manages: true }), { ...ADMINS, onlyNamed: true })).toBe(false);
  });
});

describe('who may change the articles', () => {
  it('who is named in the configuration, wherever the bot is', () => {
    expect(mayChangeArticles(interaction('1', { servers: 9, shards: 2 }), ADMINS)).toBe(true);
    expect(mayChangeArticles(interaction('2', { roles: ['77'], servers: 9 }), ADMINS)).toBe(true);
  });

  it('who manages the only server, and of several servers nobody else', () => {
    expect(mayChangeArticles(interaction('2', { manages: true }), ADMINS)).toBe(true);
    expect(mayChangeArticles(interaction('2', { manages: true, shards: 1 }), ADMINS)).toBe(true);
    expect(mayChangeArticles(interaction('2'), ADMINS)).toBe(false);
    expect(mayChangeArticles(interaction('2', { manages: true, servers: 2 }), ADMINS)).toBe(false);
    // One of several shards sees one server, though there are more.
    expect(mayChangeArticles(interaction('2', { manages: true, shards: 2 }), ADMINS)).toBe(false);
    expect(mayChangeArticles(interaction('2', { manages: true }), { ...ADMINS, onlyNamed: true })).toBe(
      false,
    );
  });
});
