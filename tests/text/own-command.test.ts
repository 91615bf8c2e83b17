import { describe, expect, it } from 'vitest';
import { isInstalled, ownCommand, ownCommandWith } from '../../src/text/own-command.ts';

describe('what to type for one of the programs', () => {
  it('goes through npm in the project', () => {
    const project = '/srv/verbatim/';
    expect(isInstalled(project)).toBe(false);
    expect([
      ownCommand('start', project),
      ownCommand('doctor', project),
      ownCommandWith('ask', project),
    ]).toEqual(['npm start', 'npm run doctor', 'npm run ask --']);
  });

  it('is a subcommand of what was installed as a package', () => {
    const project = '/srv/bot/node_modules/verbatim/';
    expect(isInstalled(project)).toBe(true);
    expect([ownCommand('start', project), ownCommandWith('ask', project)]).toEqual([
      'verbatim start',
      'verbatim ask',
    ]);
  });
});
