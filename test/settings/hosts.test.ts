import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, EVERYWHERE, isEverywhere, isOff, patternOf, siteOf, siteOfPattern } from '../../src/settings/hosts';
import { listedPatterns, listedSites } from '../../src/settings/listed';
import { isHost } from '../../src/settings/settings';

const site = fc.domain().map((domain) => domain.toLowerCase());
const at = (address: string): URL => new URL(address);

describe('a site', () => {
  it('is a host without www.', () => {
    expect(siteOf('www.example.com')).toBe('example.com');
    expect(siteOf('news.example.com')).toBe('news.example.com');
    expect(siteOf('www.com')).toBe('www.com');
  });

  it('takes in what is below it, and nothing beside it', () => {
    fc.assert(
      fc.property(site, fc.constantFrom('http', 'https'), (name, scheme) => {
        const pattern = patternOf(name);
        expect(covers(pattern, at(`${scheme}://${name}/post?a=1`))).toBe(true);
        expect(covers(pattern, at(`${scheme}://deep.below.${name}:8080/`))).toBe(true);
        expect(covers(pattern, at(`${scheme}://not${name}/`))).toBe(false);
        expect(covers(pattern, at(`${scheme}://${name}.evil.example/`))).toBe(false);
        expect(siteOfPattern(pattern)).toBe(name);
        expect(isEverywhere(pattern)).toBe(false);
        const list = { sites: { [name]: 'off' as const } };
        expect([name, `a.b.${name}`, `not${name}`].map((host) => isOff(list, host))).toEqual([true, true, false]);
      }),
    );
  });

  it('is just itself where it is an IP address', () => {
    expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
    expect(covers(patternOf('127.0.0.1'), at('http://127.0.0.1:8000/'))).toBe(true);
    expect(covers(patternOf('[::1]'), at('http://[::1]/'))).toBe(true);
  });

  it('is off only where the list says so, whatever its name', () => {
    for (const host of ['constructor', 'to-string.example', '', 'com']) expect(isOff({ sites: {} }, host)).toBe(false);
  });
});

describe('patterns of browsers', () => {
  it.each(['<all_urls>', EVERYWHERE, 'https://*/*'])('%s takes in every host', (pattern) => {
    expect(isEverywhere(pattern)).toBe(true);
    expect(covers(pattern, at('https://a.example/'))).toBe(true);
    expect(siteOfPattern(pattern)).toBeNull();
  });

  it('count by their scheme, and not beyond web pages', () => {
    expect(covers('https://a.example/*', at('http://a.example/'))).toBe(false);
    expect(covers('https://a.example/*', at('https://b.a.example/'))).toBe(false);
    expect(covers('http://a.example:8080/*', at('http://a.example:8080/'))).toBe(true);
    for (const pattern of ['<all_urls>', EVERYWHERE]) expect(covers(pattern, at('file:///a.html'))).toBe(false);
    for (const pattern of ['file:///*', 'ws://a.example/*', 'a.example', '']) {
      expect(covers(pattern, at('https://a.example/'))).toBe(false);
      expect(siteOfPattern(pattern)).toBeNull();
      expect(isEverywhere(pattern)).toBe(false);
    }
  });
});

describe('the list of sites', () => {
  it('has about 60, each a host that a pattern can hold', () => {
    expect(listedSites.length).toBeGreaterThanOrEqual(55);
    expect(listedSites.length).toBeLessThanOrEqual(75);
    for (const name of listedSites) {
      expect(isHost(name), name).toBe(true);
      expect(new URL(`https://${name}/`).hostname, name).toBe(name);
      expect(name, name).toMatch(/\.[a-z]{2,}$/);
      expect(siteOf(name), name).toBe(name);
    }
    expect(listedPatterns.map(siteOfPattern)).toEqual(listedSites);
  });

  it('is sorted, without a second or one below another', () => {
    expect(listedSites).toEqual([...new Set(listedSites)].sort());
    for (const name of listedSites) {
      const others = Object.fromEntries(listedSites.filter((other) => other !== name).map((other) => [other, 'off']));
      expect(isOff({ sites: others as Record<string, 'off'> }, name), name).toBe(false);
    }
  });
});
