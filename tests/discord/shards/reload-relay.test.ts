import { expect, it } from 'vitest';
import { ReloadRelay } from '../../../src/discord/shards/reload-relay.ts';
import type { ToShard } from '../../../src/discord/shards/shard-messages.ts';

it('only the shard that began a reload can spread or abandon it', () => {
  const sent: [number, ToShard][] = [];
  const relay = new ReloadRelay({
    running: () => [0, 1, 2],
    send: async (shard, message) => void sent.push([shard, message]),
  });
  relay.receive(0, { reload: 'begin', id: 'a' });
  relay.receive(1, { reload: 'spread', id: 'a', version: 'v' });
  relay.receive(1, { reload: 'abandon', id: 'a' });
  relay.receive(2, { reload: 'begin', id: 'b' });
  expect(sent).toEqual([
    [0, { reload: 'granted', id: 'a' }],
    [2, { reload: 'busy', id: 'b' }],
  ]);
  relay.receive(0, { reload: 'spread', id: 'a', version: 'v' });
  expect(sent.slice(2)).toEqual([
    [1, { reload: 'take', id: 'a', version: 'v' }],
    [2, { reload: 'take', id: 'a', version: 'v' }],
  ]);
});
