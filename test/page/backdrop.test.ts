import { expect, it } from 'vitest';
import { luminance } from '../../src/page/backdrop';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0.9)', 0],
])('knows how light %s is', (color, light) => expect(luminance(color)).toBeCloseTo(light));

it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.3)', 'transparent', 'color(srgb 1 1 1)', ''])(
  'says nothing of %j, which hardly covers or can’t be read',
  (color) => expect(luminance(color)).toBeNull(),
);
