import { describe, expect, it } from 'vitest';
import { parseToBackground, parseToPage } from '../../src/messages/messages';

describe('messages are parsed where they arrive', () => {
  it('takes what it knows, and nothing beside it', () => {
    const request = { kind: 'read-card', pack: 'muse-spark', model: 'muse-spark-1-1' };
    expect(parseToBackground({ ...request, more: 1 })).toEqual(request);
    expect(parseToPage({ kind: 'next-mention', more: 1 })).toEqual({ kind: 'next-mention' });
  });

  it.each([
    null,
    undefined,
    1,
    'read-card',
    {},
    { kind: 'read-card' },
    { kind: 'read-card', pack: 'muse-spark' },
    { kind: 'read-card', pack: '../manifest', model: 'a' },
    { kind: 'read-card', pack: 'a/b', model: 'a' },
    { kind: 'read-card', pack: ['a'], model: 'a' },
  ])('refuses %j', (message) => {
    expect(parseToBackground(message)).toBeNull();
    expect(parseToPage(message)).toBeNull();
  });
});
