import { describe, expect, it } from 'vitest';
import { entryPath, problemsAfter, problemsOf, vendorPath, vendorText } from './files';

/** The whole entry replaced by a few lines. */
const only = (text: string): string[] =>
  problemsOf({ path: entryPath, text }).filter((line) => line.startsWith(entryPath));

describe('what the schema finds', () => {
  it('has nothing to say about a sound base', () => {
    expect(problemsOf()).toEqual([]);
  });

  it.each<[why: string, from: string, to: string, line: number, message: string]>([
    [
      'a statement without a source',
      '    status: announced\n    sources: [news]',
      '    status: announced',
      20,
      `rollout row 2 ("WhatsApp") has no source. Add "sources: [id]" naming an entry of this file's sources.`,
    ],
    [
      'an empty list of sources',
      '    status: announced\n    sources: [news]',
      '    status: announced\n    sources: []',
      23,
      'rollout row 2 ("WhatsApp"): "sources" needs at least one source: a statement without a source does not exist.',
    ],
    [
      'a misspelt key',
      '    since: "2026-04-08"',
      '    snice: "2026-04-08"',
      18,
      'rollout row 1 ("Meta AI app") has an unknown key "snice". Did you mean "since"?',
    ],
    [
      'a key from elsewhere',
      'caveats: []',
      'caveats: []\nprice: free',
      25,
      'the file has an unknown key "price". It may have: id, name, kind, description, maker, lab, family, aliases, ambiguous, codenames, launch, succeededBy, renamed, licence, modalities, modes, versions, rollout, caveats, timeline, lookalikes, sources, checked.',
    ],
    [
      'a missing key with fixed choices',
      '    status: announced\n',
      '',
      20,
      'rollout row 2 ("WhatsApp") has no "status". Add "status: ...", one of: live, limited, rolling-out, announced, paused, deprecated, retired, absent.',
    ],
    [
      'a misspelt choice',
      'status: announced',
      'status: anounced',
      22,
      'rollout row 2 ("WhatsApp"): "status" must be one of: live, limited, rolling-out, announced, paused, deprecated, retired, absent. Did you mean "announced"?',
    ],
    ['a required key without a value', 'maker: meta', 'maker:', 5, '"maker" has no value. Fill it in.'],
    [
      'an optional key without a value',
      'maker: meta',
      'maker: meta\nlab:',
      6,
      '"lab" has no value. Fill it in, or remove the line.',
    ],
    [
      'a choice without a value',
      'kind: language',
      'kind:',
      3,
      '"kind" has no value. It must be one of: family, language, image, video, audio, speech, music, code, embedding, world, robotics, other, assistant, agent, app.',
    ],
    [
      'a year without quotes',
      '  - date: "2026-05-12"',
      '  - date: 2026',
      26,
      'timeline event 1: "date" must be a date in quotes, like "2026-04-08".',
    ],
    [
      'a date of another order',
      'checked: "2026-11-22"',
      'checked: "22.11.2026"',
      44,
      '"checked" must be a date like 2026-04-08, 2026-04 or 2026.',
    ],
    [
      'a day that does not exist',
      'checked: "2026-11-22"',
      'checked: "2026-02-30"',
      44,
      '"checked" is no day of the calendar.',
    ],
    [
      'a day that is a month',
      'checked: "2026-11-22"',
      'checked: "2026-11"',
      44,
      '"checked" must be a full date like 2026-11-22.',
    ],
    [
      'an address without encryption',
      'url: https://example.com/news',
      'url: http://example.com/news',
      39,
      'source "news": "url" must be an https: address.',
    ],
    [
      'a source id with capitals',
      '\n  news:\n',
      '\n  News:\n',
      38,
      'source "News" must be lower-case letters, digits and single dashes, like muse-spark-1-1.',
    ],
    [
      'a number for a name',
      'maker: meta',
      'maker: meta\naliases: [Muse, 4.1]',
      6,
      '"aliases": item 2 must be text. Put quotes around a number.',
    ],
    [
      'a sentence that says nothing',
      'text: Voice came to the app.',
      'text: Ok',
      28,
      'timeline event 1 ("2026-05-12"): "text" is too short to say anything.',
    ],
    [
      'a flag that is not true',
      '    status: announced\n',
      '    status: announced\n    planned: no\n',
      23,
      'rollout row 2 ("WhatsApp"): "planned" may only be true. Leave the key out otherwise.',
    ],
    [
      'a list that is none',
      'caveats: []',
      'caveats: none',
      24,
      '"caveats" must be a list. Write [] where there is nothing.',
    ],
    [
      'an item that is none',
      'caveats: []',
      'caveats: [none]',
      24,
      'caveat 1 must have keys of its own, indented below it.',
    ],
  ])('%s', (_, from, to, line, message) => {
    expect(problemsAfter([from, to])).toContain(`${entryPath}:${line}: ${message}`);
  });

  it('names products and their parts', () => {
    const text = vendorText.replace(
      '    optOut:\n      text: None was found.\n      sources: [policy]\n',
      '    optOut: {}\n',
    );
    expect(problemsOf({ path: vendorPath, text })).toEqual([
      `${vendorPath}:12: product 1 ("Meta AI app"): "optOut" has no "text". Add "text: ..." that says it in one or two short sentences.`,
      `${vendorPath}:12: product 1 ("Meta AI app"): "optOut" has no source. Add "sources: [id]" naming an entry of this file's sources.`,
    ]);
  });

  it('gives one sentence for one mistake, though other files name the broken one', () => {
    expect(problemsAfter(['kind: language', 'kind: languag'])).toHaveLength(1);
  });
});

describe('what YAML finds, or should', () => {
  it.each<[why: string, text: string, line: number, message: string]>([
    ['an empty file', '', 1, 'the file is empty.'],
    [
      'a colon in a text',
      'id: a\ntext: Meta: it is out',
      2,
      'this is not valid YAML: Nested mappings are not allowed in compact mappings. Put quotes around a text that has ": " in it.',
    ],
    [
      'a key twice',
      'id: a\nname: A\nid: b',
      3,
      'this is not valid YAML: Map keys must be unique. Remove one of the two, or join them.',
    ],
    [
      'a tab',
      'launch:\n\ttext: out',
      2,
      'this is not valid YAML: Tabs are not allowed as indentation. Indent with spaces.',
    ],
    [
      'a hashtag that cuts a text off',
      'id: a\ntext: Posted under #MuseSpark today',
      2,
      'the text ends before "#MuseSpark today", which YAML takes for a comment. Put quotes around the text.',
    ],
    [
      'an asterisk that is taken for a reference',
      'id: a\ntext: *Muse',
      2,
      'the text begins with "*Muse", which YAML takes for a reference. Put quotes around the text.',
    ],
  ])('%s', (_, text, line, message) => {
    expect(only(text)).toContain(`${entryPath}:${line}: ${message}`);
  });

  it('leaves comments alone', () => {
    expect(problemsAfter(['maker: meta', '#maker\nmaker: meta # who made it'])).toEqual([]);
  });
});
