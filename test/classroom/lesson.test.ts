import { describe, expect, it } from 'vitest';
import { Lesson } from '../../src/classroom/lesson';
import type { NoteLine } from '../../src/report/card-types';
import type { Prediction } from '../../src/report/classroom';

const line = { claim: 'orb-free', sentence: 'Orb is free.', verdict: 'supported' } as NoteLine;

async function begun(classroom = true) {
  const kept: Prediction[] = [];
  const lesson = await Lesson.begin({
    page: () => ({ url: 'https://a.example/#top', title: 'A' }),
    read: async () => ({ classroom, predictions: [...kept] }),
    listen: () => undefined,
    keep: async (prediction) => kept.push(prediction) > 0,
  });
  return { lesson, kept };
}

describe('a lesson', () => {
  it('covers a statement until it is predicted, on its own page alone', async () => {
    const { lesson, kept } = await begun();
    const other = lesson.on({ url: 'https://b.example/', title: 'B' });
    let drawn = 0;
    other.onChange(() => {
      drawn += 1;
    });
    expect([lesson.covers(line), other.covers(line)]).toEqual([true, true]);
    lesson.setDraft(line, { answer: 'true', why: ' So it says. ' });
    expect(other.draftOf(line)).toEqual({ answer: null, why: '' });
    const before = lesson.turn;
    expect(await lesson.predict(line, lesson.draftOf(line))).toBe(true);
    expect(kept).toMatchObject([{ title: 'A', answer: 'true', why: 'So it says.' }]);
    expect([lesson.covers(line), other.covers(line)]).toEqual([false, true]);
    expect(lesson.answerTo(line)?.answer).toBe('true');
    // Whoever draws another page hears of it, too.
    expect([drawn, other.turn]).toEqual([1, before + 1]);
  });

  it('covers nothing, and remembers no answer, when it is over', async () => {
    const { lesson } = await begun(false);
    await lesson.predict(line, { answer: 'false', why: '' });
    expect([lesson.isOn, lesson.covers(line), lesson.answerTo(line)]).toEqual([false, false, undefined]);
  });
});
