import { describe, expect, it } from 'vitest';
import { hintContent, noteContent } from '../../src/report/note-content';
import { cube, orb } from './claims-fixture';
import { today } from './pack-fixture';

const sentence = 'Orb is  closed.';
const claimed = { pack: 'orb', claim: 'orb-closed', model: 'orb', modelPack: 'orb', manner: 'asserted' } as const;

describe('the card of a sentence', () => {
  it('judges it for the day of the page and for today', () => {
    const card = noteContent([orb], {
      sentence,
      notes: [claimed],
      pageDate: { day: '2026-04-09', from: 'meta' },
      today,
    });
    expect(card).toMatchObject({
      kind: 'note',
      sentence: 'Orb is closed.',
      notes: [
        {
          claim: 'orb-closed',
          verdict: 'outdated',
          text: 'Opened in October.',
          atWriting: { verdict: 'supported', until: '2026-10-15', text: 'Closed at launch.' },
          refs: [2],
        },
      ],
      about: [{ pack: 'orb', model: 'orb', name: 'Orb' }],
      date: { day: '2026-04-09', from: 'meta' },
      sources: [{ number: 2, publisher: 'Paper' }],
      checked: '2026-11-20',
      stale: false,
    });
  });

  it('judges it for today alone where the page has no date', () => {
    const card = noteContent([orb], { sentence, notes: [claimed], today });
    expect(card?.date).toBeNull();
    expect(card?.notes[0]).not.toHaveProperty('atWriting');
  });

  it('numbers the sources of a second pack behind those of the first', () => {
    const other = { pack: 'cube', claim: 'cube-closed', model: 'cube', modelPack: 'cube', manner: 'asserted' } as const;
    const card = noteContent([orb, cube], { sentence, notes: [claimed, other], today });
    expect(card?.notes.map(({ refs }) => refs)).toEqual([[2], [7, 8]]);
    expect(card?.sources.map(({ number }) => number)).toEqual([2, 7, 8]);
    expect(card?.about.map(({ name }) => name)).toEqual(['Orb', 'Cube']);
  });

  it('names the version that is spoken of', () => {
    const card = noteContent([orb], { sentence, notes: [{ ...claimed, model: 'orb-1-1' }], today });
    expect(card?.about).toEqual([{ pack: 'orb', model: 'orb-1-1', name: 'Orb 1.1' }]);
  });

  it('names the model that is spoken of where the claim is filed with another', () => {
    const card = noteContent([orb, cube], {
      sentence,
      notes: [{ ...claimed, model: 'cube', modelPack: 'cube' }],
      today,
    });
    expect(card?.about).toEqual([{ pack: 'cube', model: 'cube', name: 'Cube' }]);
  });

  it('is none for a claim that the base doesn’t have, and says when a claim was last checked long ago', () => {
    expect(noteContent([orb], { sentence, notes: [{ ...claimed, claim: 'gone' }], today })).toBeNull();
    expect(noteContent([], { sentence, notes: [claimed], today })).toBeNull();
    expect(noteContent([orb], { sentence, notes: [claimed], today: '2027-06-01' })?.stale).toBe(true);
  });
});

it('a figure’s card has no verdict', () => {
  expect(hintContent(orb, 'orb-1-1', 'Up 37%.', today)).toEqual({
    kind: 'hint',
    sentence: 'Up 37%.',
    about: { pack: 'orb', model: 'orb-1-1', name: 'Orb 1.1' },
    today,
  });
});
