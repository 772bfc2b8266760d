import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  byDate,
  compareDates,
  daysBetween,
  firstDay,
  isBefore,
  isDay,
  lastDay,
} from '../../src/knowledge/dates';

const two = (number: number): string => String(number).padStart(2, '0');
const partialDate = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, precision]) => `${year}-${two(month)}-${two(day)}`.slice(0, precision));

describe('partial dates', () => {
  it('are compared as exactly as both are known', () => {
    expect(compareDates('2026-04-08', '2026-04-09')).toBe(-1);
    expect(compareDates('2026-04', '2026-04-09')).toBe(0);
    expect(compareDates('2027', '2026-12-31')).toBe(1);
    expect(isBefore(undefined, '2026')).toBe(false);
    expect(isBefore('2026', undefined)).toBe(false);
  });

  it('are earlier, later or neither, whichever is asked about', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        // `+ 0`, as JavaScript tells -0 from 0.
        expect(compareDates(a, b)).toBe(-compareDates(b, a) + 0);
        if (a.startsWith(b)) expect(compareDates(a, b)).toBe(0);
      }),
    );
  });

  it('sort into an order that no comparison contradicts', () => {
    fc.assert(
      fc.property(fc.array(partialDate), (dates) => {
        const sorted = dates.sort(byDate);
        for (const [index, date] of sorted.entries()) expect(isBefore(sorted[index + 1], date)).toBe(false);
      }),
    );
    expect([undefined, '2026-04', '2026'].sort(byDate)).toEqual(['2026', '2026-04', undefined]);
  });
});

describe('days', () => {
  it('are the first and the last that a date may mean', () => {
    expect(['2026-04-08', '2026-04', '2026'].map(firstDay)).toEqual(['2026-04-08', '2026-04-01', '2026-01-01']);
    expect(['2026-04-08', '2026-12', '2024-02', '2026'].map(lastDay)).toEqual([
      '2026-04-08',
      '2026-12-31',
      '2024-02-29',
      '2026-12-31',
    ]);
  });

  it('enclose what they are days of, and nothing before or after it', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect([isDay(first), isDay(last)]).toEqual([true, true]);
        expect([compareDates(first, date), compareDates(last, date)]).toEqual([0, 0]);
        if (date.length < 10) {
          expect(isBefore(addDays(first, -1), date)).toBe(true);
          expect(isBefore(date, addDays(last, 1))).toBe(true);
        }
      }),
    );
  });

  it('and months can be counted on, over the end of a year', () => {
    expect([addMonths('2026-11', 1), addMonths('2026-11', 2), addMonths('2026-01', 24)]).toEqual([
      '2026-12',
      '2027-01',
      '2028-01',
    ]);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-02-28', addDays('2024-02-28', 400))).toBe(400);
  });
});
