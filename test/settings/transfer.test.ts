import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteIn } from '../../src/settings/hosts';
import { defaults, type Settings } from '../../src/settings/settings';
import { exportSettings, importSettings } from '../../src/settings/transfer';

const mine: Settings = { ...defaults, theme: 'dark', sites: { 'a.example': 'off' } };

describe('a file of settings', () => {
  it('can be loaded again', () => {
    expect(importSettings(exportSettings(mine), defaults)).toEqual({ settings: mine });
  });

  it('loses no site that is off now', () => {
    const now: Settings = { ...defaults, sites: { 'b.example': 'off' } };
    expect(importSettings(exportSettings(mine), now)).toEqual({
      settings: { ...mine, sites: { 'a.example': 'off', 'b.example': 'off' } },
    });
  });

  it.each([
    ['', { kind: 'not-json' }],
    ['{"version": 1,', { kind: 'not-json' }],
    ['null', { kind: 'not-settings' }],
    ['[]', { kind: 'not-settings' }],
    ['"dark"', { kind: 'not-settings' }],
    ['{"theme": "dark"}', { kind: 'not-settings' }],
    ['{"version": 1, "theme": "red"}', { kind: 'corrupt', key: 'theme' }],
    ['{"version": 1, "sites": {"__proto__": "off"}}', { kind: 'corrupt', key: 'sites' }],
    ['{"version": 2}', { kind: 'future' }],
  ])('%s is told apart', (text, problem) => {
    expect(importSettings(text, mine)).toEqual({ problem });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        importSettings(text, mine);
      }),
    );
  });
});

describe('a site in what somebody types', () => {
  it.each([
    ['example.com', 'example.com'],
    [' Example.com ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com/a?b=c#d', 'example.com'],
    ['example.com/news', 'example.com'],
    ['127.0.0.1:8000', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%s is %s', (text, site) => expect(siteIn(text)).toBe(site));

  it.each(['', '  ', 'two words', '*.example.com', 'file:///etc', 'chrome://extensions', 'a..b', 'https://', '<b>'])(
    '"%s" holds none',
    (text) => expect(siteIn(text)).toBeNull(),
  );
});
