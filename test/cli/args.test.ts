import { describe, expect, test } from 'vitest';
import { HELP, readArgs, UsageError } from '../../src/cli/args';

const check = { do: 'check', file: '-', input: 'detect', output: 'report', full: false };

describe('readArgs', () => {
  test.each([
    [['check'], check],
    [['check', '-'], check],
    [['check', 'a.txt', '--text'], { ...check, file: 'a.txt', input: 'text' }],
    [['--json', 'check', '--html', 'a'], { ...check, file: 'a', input: 'html', output: 'json' }],
    [['check', '--', '--odd-name'], { ...check, file: '--odd-name' }],
    [['check', '--date', '2024-02-29', '--full'], { ...check, date: '2024-02-29', full: true }],
    [['check', '--jsonl'], { ...check, output: 'jsonl' }],
    [['check', '--format', 'csv'], { ...check, format: 'csv' }],
    [[], { do: 'help' }],
    [['check', '--help'], { do: 'help' }],
    [['-v'], { do: 'version' }],
  ])('%j', (argv, request) => {
    expect(readArgs(argv)).toEqual(request);
  });

  test.each([
    [['check', '--colour'], "Unknown option '--colour'; see caveat --help."],
    [['check', '-x'], "Unknown option '-x'; see caveat --help."],
    [['check', '--json=yes'], "Option '--json' does not take an argument; see caveat --help."],
    [['check', '--date'], "Option '--date <value>' argument missing; see caveat --help."],
    [['check', '--date', '2026-02-30'], '“2026-02-30” is not a day like 2026-04-09.'],
    [['check', '--date', 'April'], '“April” is not a day like 2026-04-09.'],
    [['check', '--json', '--jsonl'], '--json and --jsonl exclude each other.'],
    [['check', '--html', '--text'], '--html and --text exclude each other.'],
    [['check', '--jsonl', '--html'], '--jsonl reads records of plain text, so --html and --text have no place there.'],
    [
      ['check', '--jsonl', '--date', '2026-04-09'],
      '--jsonl takes the date from each record, so --date has no place there.',
    ],
    [['check', '--json', '--full'], '--full is for the report; --json is always complete.'],
    [['check', '--format', 'md', '--json'], '--format stands alone: without --json, --jsonl and --full.'],
    [
      ['check', '--format', 'pdf'],
      'There is no form “pdf”; there are md, html, csv, report, annotations, claimreview.',
    ],
    [['check', 'a', 'b'], 'One file at a time: “b” is one too many.'],
    [['check', ''], 'The name of the file is empty.'],
    [['a.txt'], 'There is no command “a.txt”; did you mean: caveat check a.txt?'],
    [['--json'], 'Say what to do, as in: caveat check file'],
  ])('%j is refused', (argv, sentence) => {
    expect(() => readArgs(argv)).toThrow(new UsageError(sentence));
  });

  test('help fits 80 columns', () => {
    expect(HELP.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
