import { describe, expect, test } from 'vitest';
import { filePosts, pastedPosts } from '../../src/queue/posts';

const texts = (pasted: string) =>
  pastedPosts(pasted).map((draft) => ('post' in draft ? draft.post.text : draft.problem));

describe('pasted texts', () => {
  test('a line of hyphens parts them, and blank lines only where there is none', () => {
    expect(texts('One.\n\nStill one.\r\n---\r\nTwo.\n\n')).toEqual(['One.\n\nStill one.', 'Two.']);
    expect(texts('One.\nStill one.\n \nTwo.')).toEqual(['One.\nStill one.', 'Two.']);
    expect(texts(' \n\n')).toEqual([]);
  });
});

describe('files', () => {
  test('JSON lines: a bad one says why, at its line', () => {
    const lines = ['{"id":7,"text":"A","title":" T ","url":"https://a.example/","date":"2026-04-09T10:00"}', '', 'x'];
    expect(filePosts('a.jsonl', [...lines, '{"text":1}', '{"text":"B","url":"javascript:x"}'].join('\r\n'))).toEqual([
      { place: 1, post: { id: '7', text: 'A', title: 'T', url: 'https://a.example/', date: '2026-04-09' } },
      { place: 3, problem: 'not-json' },
      { place: 4, problem: 'no-text' },
      { place: 5, post: { id: '5', text: 'B', title: '' } },
    ]);
  });

  test('CSV with quotes, line ends in a text, and another order of columns', () => {
    expect(filePosts('a.csv', '\ufeffTitle,Text\nT,"He said ""no"".\nTwice."\n,\nonly one\n')).toEqual([
      { place: 1, post: { id: '1', text: 'He said "no".\nTwice.', title: 'T' } },
      { place: 2, problem: 'broken-row' },
    ]);
    expect(filePosts('a.csv', 'a,b\n1,2')).toEqual([{ place: 1, problem: 'no-column' }]);
  });
});
