import { describe, expect, it } from 'vitest';
import {
  refuseReserved,
  refuseSetAside,
  refuseTaught,
  SET_ASIDE,
  TEACHES_READING,
  TEACHES_SUCCESSION,
} from '../../bench/communities/roles.ts';
import { foldOfReader, JUDGES } from '../../bench/learning/folds.ts';

describe('the folds of those that read', () => {
  const taught = [...TEACHES_READING, ...TEACHES_SUCCESSION];

  it('hold out half of the communities that teach what is decided once windows were read', () => {
    const folds = taught.map((name) => foldOfReader(name, JUDGES));
    expect(folds.filter((fold) => fold === 0)).toHaveLength(17);
    expect(folds.filter((fold) => fold === 1)).toHaveLength(17);
  });

  it('leave all others in none, so that each cross-encoder learns from them', () => {
    for (const name of ['agency', 'people-tour', 'swim-club']) expect(foldOfReader(name, JUDGES)).toBe(-1);
  });
});

describe('what a community may teach', () => {
  it('is nothing where it is set aside or chose', () => {
    for (const name of [...SET_ASIDE, 'be-boi', 'summer-camp']) {
      expect(() => refuseSetAside(name)).toThrow('nothing is trained on it');
      expect(() => refuseTaught(name)).toThrow(name);
    }
  });

  it('is reading alone where encoder and ranking have not seen it', () => {
    expect(() => refuseSetAside('astronomy')).not.toThrow();
    expect(() => refuseTaught('astronomy')).not.toThrow();
    expect(() => refuseReserved('astronomy', true)).toThrow('nothing else');
  });
});
