import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../src/cli/jsonl';
import { engine, today } from './sample';

const answer = (text: string, number = 7) => answerLine({ number, text }, engine, today);
const parsed = (text: string): unknown => JSON.parse(answer(text)?.json ?? '');

describe('answerLine', () => {
  test('gives the mentions under the record’s id', () => {
    expect(parsed('{"id":"a","text":"On Sample One 9.","title":"News","genre":"hype"}')).toEqual({
      id: 'a',
      mentions: [
        {
          start: 3,
          end: 15,
          text: 'Sample One 9',
          model: 'unknown:sample-one-9',
          confidence: 'certain',
          why: 'titled News',
        },
      ],
      notes: [],
      hints: [],
      tickers: [],
    });
  });

  test('gives tickers that borrow the name of a model, with what they are', () => {
    const { tickers } = parsed('{"id":"a","text":"Sample One is out. Buy $SAMP now!"}') as { tickers: unknown };
    expect(tickers).toEqual([
      {
        start: 23,
        end: 28,
        ticker: 'SAMP',
        resembles: 'sample-one',
        tokens: [
          {
            id: 'samp',
            name: 'Sample coin',
            text: 'A coin of somebody else.',
            sources: [{ url: 'https://coin.example/', publisher: 'Coin' }],
          },
        ],
      },
    ]);
  });

  test('an empty text has no mention', () => {
    expect(answer('{"id":0,"text":""}')).toEqual({
      json: '{"id":0,"mentions":[],"notes":[],"hints":[],"tickers":[]}\n',
      ok: true,
    });
  });

  test('no name is read across a blank line, and offsets stay those of the record', () => {
    expect(parsed('{"text":"Sample\\n\\nOne. Sample\\nOne"}')).toMatchObject({
      id: 7,
      mentions: [{ start: 13, end: 23, text: 'Sample\nOne' }],
    });
  });

  test.each([
    ['not JSON', 7, 'The line is not a JSON object.'],
    ['{"id":"a","text":"cut o', 7, 'The line is not a JSON object.'],
    ['[{"text":"a"}]', 7, 'The line is not a JSON object.'],
    ['null', 7, 'The line is not a JSON object.'],
    ['{"id":"a"}', 'a', 'The record has no "text".'],
    ['{"id":null,"text":5}', 7, 'The "text" of the record is not a string.'],
  ])('%s is refused', (line, id, error) => {
    expect(answer(line)?.ok).toBe(false);
    expect(parsed(line)).toEqual({ id, error });
  });

  test('a line that is too long is refused by number', () => {
    const given = answerLine({ number: 3 }, engine, today);
    expect(given).toEqual({ json: '{"id":3,"error":"The line is longer than 16 MB; split its text."}\n', ok: false });
  });

  test('a blank line is passed over', () => {
    expect(answer(' \r')).toBeUndefined();
  });

  test('an id of more digits than a number keeps comes back whole', () => {
    const line = '{"quoted":{"id":1},"id": 1843059830498123777,"text":""}';
    expect(answer(line)?.json).toBe('{"id":1843059830498123777,"mentions":[],"notes":[],"hints":[],"tickers":[]}\n');
  });

  test('never throws, and always gives one line of JSON', () => {
    const record = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ id: fc.jsonValue(), text: fc.jsonValue() }).map((it) => JSON.stringify(it)),
    );
    fc.assert(
      fc.property(record, (line) => {
        const given = answer(line.replaceAll('\n', ' '));
        if (!given) return;
        expect(given.json.indexOf('\n')).toBe(given.json.length - 1);
        expect(Object.hasOwn(JSON.parse(given.json), given.ok ? 'mentions' : 'error')).toBe(true);
      }),
    );
  });
});
