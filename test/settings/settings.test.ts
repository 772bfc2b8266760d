import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELAY_RANGE,
  defaults,
  densities,
  isHost,
  migrate,
  modifiers,
  openings,
  parseSettings,
  type Settings,
  themes,
} from '../../src/settings/settings';

const host = fc.domain().map((domain) => domain.toLowerCase());
const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  density: fc.constantFrom(...densities),
  claims: fc.boolean(),
  figures: fc.boolean(),
  open: fc.constantFrom(...openings),
  modifier: fc.constantFrom(...modifiers),
  delay: fc.integer({ min: DELAY_RANGE.least, max: DELAY_RANGE.most }),
  theme: fc.constantFrom(...themes),
  sites: fc.dictionary(host, fc.constant('off' as const), { noNullPrototype: true }),
  classroom: fc.boolean(),
});

describe('settings', () => {
  it('come back as they were stored, through JSON too', () => {
    fc.assert(
      fc.property(settings, (stored) => {
        expect(parseSettings(stored)).toEqual({ settings: stored });
        expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual({ settings: stored });
      }),
    );
  });

  it('are the defaults before anything is stored, and for keys that are not there yet', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaults });
    expect(parseSettings({ version: 1, theme: 'dark' })).toEqual({ settings: { ...defaults, theme: 'dark' } });
  });

  it('leave behind what no version knows', () => {
    expect(parseSettings({ ...defaults, colour: 'red' }).settings).not.toHaveProperty('colour');
  });

  it('never throw: whatever cannot be read gives the defaults and says why', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings: read, problem } = parseSettings(stored);
        if (problem) expect(read).toBe(defaults);
      }),
    );
  });

  it.each([
    ['a string', 'settings', 'version'],
    ['a list', [], 'version'],
    ['no version', { theme: 'dark' }, 'version'],
    ['version 0', { ...defaults, version: 0 }, 'version'],
    ['an unknown density', { ...defaults, density: 'all' }, 'density'],
    ['a flag that is none', { ...defaults, figures: 'yes' }, 'figures'],
    ['a delay in words', { ...defaults, delay: '320' }, 'delay'],
    ['no delay at all', { ...defaults, delay: Number.NaN }, 'delay'],
    ['an endless delay', { ...defaults, delay: 60_000 }, 'delay'],
    ['a list of sites', { ...defaults, sites: ['a.example'] }, 'sites'],
    ['a site with an unknown state', { ...defaults, sites: { 'a.example': 'on' } }, 'sites'],
    ['an address for a site', { ...defaults, sites: { 'https://a.example/': 'off' } }, 'sites'],
  ])('set aside %s', (_, stored, key) => {
    expect(parseSettings(stored)).toEqual({ settings: defaults, problem: { kind: 'corrupt', key } });
  });

  it('set aside what a newer version has written', () => {
    expect(parseSettings({ version: 2, density: 'new' })).toEqual({ settings: defaults, problem: { kind: 'future' } });
  });
});

describe('migration', () => {
  const steps = [
    ({ dots, ...rest }: Record<string, unknown>) => ({ ...rest, marks: dots }),
    (stored: Record<string, unknown>) => ({ ...stored, marks: stored['marks'] ? 'dots' : 'none' }),
  ];

  it('takes every step from the version that was stored', () => {
    expect(migrate({ version: 1, dots: true, kept: 1 }, 1, steps)).toEqual({ version: 3, marks: 'dots', kept: 1 });
    expect(migrate({ version: 2, marks: false }, 2, steps)).toEqual({ version: 3, marks: 'none' });
    expect(migrate({ version: 3, marks: 'none' }, 3, steps)).toEqual({ version: 3, marks: 'none' });
  });
});

describe('hosts', () => {
  it.each([
    'example.com',
    'a.b-c.example',
    'xn--bcher-kva.example',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'my_forum.example',
  ])('%s is one', (value) => expect(isHost(value)).toBe(true));
  it.each([
    '',
    '.',
    'Example.com',
    'a..b',
    '-a.example',
    'a.example/',
    'a.example:80',
    '*.example',
    '__proto__',
    'a b',
  ])('"%s" is none', (value) => expect(isHost(value)).toBe(false));
});
