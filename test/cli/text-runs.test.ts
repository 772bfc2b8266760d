import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeHtml, readable } from '../../src/cli/text-runs';
import { markParagraphs } from '../../src/detect/paragraphs';
import { RUN_BREAK } from '../../src/page/text-rules';

describe('looksLikeHtml', () => {
  test.each([
    '<!DOCTYPE html><p>a',
    '\ufeff\n<html lang="en">',
    `<!-- ${'long '.repeat(1000)} --><div class=x>`,
    '<?xml version="1.0"?><html>',
    '<p>A post',
    'A post with <b>bold</b> words',
    'One line<br>another',
  ])('%s', (input) => {
    expect(looksLikeHtml(input)).toBe(true);
  });

  test.each([
    '',
    'A post.',
    'Use <div> to wrap it.',
    '<3 this model',
    'a < b and c > d',
    '<!-- only a comment',
    '<https://example.org>',
    `${'word '.repeat(300)}<p></p>`,
  ])('not %s', (input) => {
    expect(looksLikeHtml(input)).toBe(false);
  });

  test('takes no more than a moment for a hostile beginning', () => {
    expect(looksLikeHtml('<!---->'.repeat(100_000))).toBe(false);
  });
});

describe('markParagraphs', () => {
  test.each([
    ['wrapped\nline', 'wrapped\nline'],
    ['one\n\ntwo', `one${RUN_BREAK}\ntwo`],
    ['one\r\n \r\ntwo', `one\r${RUN_BREAK} \r\ntwo`],
    ['list:\n- one\n2. two', `list:${RUN_BREAK}- one${RUN_BREAK}2. two`],
    ['Opus\n4.5 and', 'Opus\n4.5 and'],
  ])('%j', (text, marked) => {
    expect(markParagraphs(text)).toBe(marked);
  });

  test('moves nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' ', '-', '1', '.', '😀') }), (text) => {
        expect(readable(markParagraphs(text))).toBe(text);
      }),
    );
  });
});
