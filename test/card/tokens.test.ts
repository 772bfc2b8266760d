import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/card/tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const themes = ['light', 'dark'].map((name, index) => ({
  name,
  colours: new Map(pairs.map((pair) => [pair[1] ?? '', pair[index + 2] ?? ''])),
}));

const inks = ['text', 'muted', 'accent', 'holds', 'partly', 'fails', 'open'];
const grounds = ['surface', 'wash'];

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

it('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('reads every colour there is', () => {
  expect([...(themes[0]?.colours.keys() ?? [])]).toEqual([
    'surface',
    'wash',
    'text',
    'muted',
    'hairline',
    ...inks.slice(2),
  ]);
});

describe.each(themes)('$name', ({ colours }) => {
  it.each(inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground }))))('$ink on $ground', ({ ink, ground }) => {
    expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
