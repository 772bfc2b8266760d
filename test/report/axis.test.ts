import packs from 'virtual:caveat/packs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, axisOf } from '../../src/report/axis';
import { entryContent } from '../../src/report/entry-content';
import { lanes, type Moment } from '../../src/report/timeline';

const today = '2026-11-22';
const moment = (date: string, rest: { lane?: Moment['lane']; until?: string; planned?: boolean } = {}): Moment => ({
  what: 'event',
  lane: 'other',
  planned: false,
  ...rest,
  date,
  line: {
    date,
    kind: 'other',
    planned: false,
    text: 'It happened.',
    refs: [1],
    vendorOnly: false,
    secondHand: false,
    unconfirmed: false,
  },
});
const axis = (...moments: Moment[]): Axis => axisOf(moments, today) as Axis;

describe('an axis', () => {
  it('begins with the month of the first day, ends today, and has at most five ticks', () => {
    expect(axis(moment('2026-04-08'))).toMatchObject({
      start: '2026-04-01',
      end: today,
      today: 1,
      ticks: ['2026-05', '2026-07', '2026-09', '2026-11'].map((date) => ({ date })),
    });
    expect(axis(moment('2022')).ticks.map(({ date }) => date)).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(axis(moment('2026-11-20')).ticks.map(({ date }) => date)).toEqual(['2026-11', '2026-12']);
  });

  it('goes on to what is planned', () => {
    const { end, today: now, lanes: rows } = axis(moment('2026-01-01'), moment('2027-06-30', { planned: true }));
    expect(end).toBe('2027-06-30');
    expect(now).toBeCloseTo(325 / 545);
    expect(rows[0]?.marks.map(({ at }) => at)).toEqual([0, 1]);
  });

  it('puts what is only known by its month in the middle of it, and this month no later than today', () => {
    const [april, november] = axis(moment('2026-04'), moment('2026-11')).lanes[0]?.marks ?? [];
    expect(april).toMatchObject({ from: 0, at: 14.5 / 235, to: 29 / 235 });
    expect(november).toMatchObject({ from: 214 / 235, to: 1 });
  });

  it('covers what has an end up to that end', () => {
    expect(axis(moment('2026-04-01', { until: '2026-06' })).lanes[0]?.marks).toMatchObject([
      { at: 0, from: 0, to: 90 / 235 },
    ]);
  });

  it('marks what is gone at its end', () => {
    const line = {
      surfaces: ['App'],
      status: 'retired' as const,
      refs: [1],
      vendorOnly: false,
      secondHand: false,
      unconfirmed: false,
    };
    const gone: Moment = {
      what: 'place',
      lane: 'rollout',
      date: '2026-04-01',
      until: '2026-06',
      planned: false,
      line: { ...line, planned: false },
    };
    expect(axis(gone).lanes[0]?.marks).toMatchObject([{ at: 90 / 235, from: 0, to: 90 / 235 }]);
  });

  it('is none where nothing has a day', () => {
    expect(axisOf([], today)).toBeNull();
  });
});

/** What holds for every picture. */
function check(moments: Moment[]): void {
  const { ticks, lanes: rows, today: now } = axis(...moments);
  const marks = rows.flatMap((row) => row.marks);
  expect(new Set(marks.map((mark) => mark.moment))).toEqual(new Set(moments));
  expect(rows.map(({ lane }) => lane)).toEqual(lanes.filter((lane) => moments.some((one) => one.lane === lane)));
  for (const place of [now, ...ticks.map(({ at }) => at), ...marks.flatMap(({ at, from, to }) => [at, from, to])]) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(1);
  }
  for (const { from, at, to } of marks) expect(from <= at && at <= to).toBe(true);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(5);
  for (const row of rows) {
    expect(Math.max(...row.marks.map(({ level }) => level))).toBe(row.levels - 1);
    for (const [index, mark] of row.marks.entries()) {
      const before = row.marks.slice(0, index).filter(({ level }) => level === mark.level);
      for (const other of before) expect(mark.from - other.to).toBeGreaterThanOrEqual(1 / 32);
    }
  }
}

describe('every picture', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = fc
    .tuple(
      fc.integer({ min: 1998, max: 2031 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) => `${year}-${two(month)}-${two(day)}`.slice(0, length));
  const someMoment = fc
    .tuple(date, fc.constantFrom(...lanes), fc.option(date))
    .map(([begin, lane, end]) =>
      moment(begin, { lane, ...(end && end.slice(0, 4) > begin.slice(0, 4) && { until: end }) }),
    );

  it('stays in its frame, and no two marks in it touch', () => {
    fc.assert(fc.property(fc.array(someMoment, { minLength: 1, maxLength: 40 }), check));
  });

  it('of the base does, too, and is low enough to be seen at once', () => {
    for (const pack of Object.values(packs)) {
      const { moments } = entryContent(pack, { model: pack.id, today });
      if (moments.length === 0) continue;
      check(moments);
      expect(Math.max(...axis(...moments).lanes.map(({ levels }) => levels)), pack.id).toBeLessThanOrEqual(8);
    }
  });
});
