import { describe, expect, it } from 'vitest';
import { includes, wanted } from '../../src/background/wanted';

const none = { sites: {} };
const off = { sites: { 'a.example': 'off' as const, '127.0.0.1': 'off' as const } };

describe('the scope of the content script', () => {
  it('is none where nothing is granted', () => {
    expect(wanted([], off)).toBeNull();
    expect(wanted(['file:///*', 'moz-extension://*/*'], none)).toBeNull();
  });

  it('is what is granted without what is switched off, in an order that does not depend on theirs', () => {
    expect(wanted(['*://*.b.example/*', '*://*.a.example/*'], off)).toEqual({
      matches: ['*://*.a.example/*', '*://*.b.example/*'],
      excludeMatches: ['*://127.0.0.1/*', '*://*.a.example/*'],
    });
    expect(wanted(['<all_urls>'], none)).toEqual({ matches: ['<all_urls>'], excludeMatches: [] });
  });
});

describe('a page is within the scope', () => {
  const list = wanted(['*://*.b.example/*'], none);
  const butOff = wanted(['*://*/*'], off);

  it('where its host is granted', () => {
    expect(includes(list, 'https://b.example/post')).toBe(true);
    expect(includes(list, 'https://www.b.example/post')).toBe(true);
    expect(includes(list, 'https://c.example/')).toBe(false);
  });

  it('unless its site is off', () => {
    expect(includes(butOff, 'https://c.example/')).toBe(true);
    expect(includes(butOff, 'https://news.a.example/')).toBe(false);
    expect(includes(butOff, 'http://127.0.0.1:8080/')).toBe(false);
  });

  it('never without an address, or where nothing is granted', () => {
    expect(includes(butOff, '')).toBe(false);
    expect(includes(butOff, 'not an address')).toBe(false);
    expect(includes(null, 'https://a.example/')).toBe(false);
  });
});
