import { describe, expect, it } from 'vitest';
import { edit, entry, entryPath, entryText, problemsAfter, problemsOf, vendorPath, vendorText } from './files';

const versions = (...lines: string[]): [string, string] => [
  'caveats: []',
  ['versions:', ...lines, 'caveats: []'].join('\n'),
];
const version = (id: string, name: string, more = ''): string =>
  `  - id: ${id}\n    name: ${name}\n${more}    text: It is out.\n    sources: [post]`;
const family = (...edits: [string, string][]) => entry('muse', 'Muse', ['kind: language', 'kind: family'], ...edits);
const inFamily: [string, string] = ['maker: meta', 'maker: meta\nfamily: muse'];
const sibling = (...edits: [string, string][]) => entry('muse-nova', 'Muse Nova', ...edits);
const siblingPath = 'src/knowledge/models/meta/muse-nova.yaml';

describe('sources', () => {
  it('finds an id that the file does not have', () => {
    expect(
      problemsAfter(['status: announced\n    sources: [news]', 'status: announced\n    sources: [post, newz]']),
    ).toEqual([
      `${entryPath}:23: rollout row 2 ("WhatsApp") names the source "newz", which this file does not have. Did you mean "news"?`,
    ]);
  });

  it('finds a source that nothing rests on', () => {
    expect(
      problemsAfter(
        ['status: announced\n    sources: [news]', 'status: announced\n    sources: [post]'],
        ['came to the app.\n    sources: [news]', 'came to the app.\n    sources: [post]'],
      ),
    ).toEqual([
      `${entryPath}:38: source "news" is not used by any statement. Name it in the "sources" of one, or remove it.`,
    ]);
  });

  it.each(['quoted', 'listed'])('asks where a source was %s', (read) => {
    expect(problemsAfter(['read: excerpt', `read: ${read}`])).toEqual([
      `${entryPath}:38: source "news" was read only as ${read} by another page, but does not say which. Add "via: https://..." (or "via: unrecorded").`,
    ]);
    expect(problemsAfter(['read: excerpt', `read: ${read}\n    via: unrecorded`])).toEqual([]);
  });

  it('looks at vendors too', () => {
    expect(
      problemsOf({
        path: vendorPath,
        text: edit(vendorText, 'None was found.\n      sources: [policy]', 'None was found.\n      sources: [terms]'),
      }),
    ).toEqual([
      `${vendorPath}:14: product 1 ("Meta AI app"): "optOut" names the source "terms", which this file does not have. Add it under "sources:" or name another.`,
    ]);
  });
});

describe('dates', () => {
  it('lets nothing happen after the day of checking, unless it is planned', () => {
    const later: [string, string] = ['date: "2026-05-12"', 'date: "2026-12"'];
    expect(problemsAfter(later)).toEqual([
      `${entryPath}:26: timeline event 1 ("2026-12"): "date" is 2026-12, after the day the entry was checked (2026-11-22). Add "planned: true", or correct one of the dates.`,
    ]);
    expect(problemsAfter(later, ['kind: availability', 'kind: availability\n    planned: true'])).toEqual([]);
    expect(problemsAfter(['date: "2026-05-12"', 'date: "2026-11"'])).toEqual([]);
  });

  it('holds rollout rows, releases and sources to it as well', () => {
    expect(
      problemsAfter(
        ['status: announced\n', 'status: announced\n    since: "2027"\n'],
        versions(version('muse-spark-2', 'Muse Spark 2', '    released: "2026-11-23"\n')),
        ['    kind: press', '    date: "2027-01"\n    kind: press'],
      ),
    ).toEqual([
      `${entryPath}:23: rollout row 2 ("WhatsApp"): "since" is 2027, after the day the entry was checked (2026-11-22). Add "planned: true", or correct one of the dates.`,
      `${entryPath}:28: version 1 ("Muse Spark 2"): "released" is 2026-11-23, after the day the entry was checked (2026-11-22). Correct one of the dates.`,
      `${entryPath}:49: source "news": "date" is 2027-01, after the day the entry was checked (2026-11-22). Correct one of the dates.`,
    ]);
  });

  it('finds a row that ends before it starts', () => {
    const until = (date: string): string[] =>
      problemsAfter(['    since: "2026-04-08"', `    since: "2026-04-08"\n    until: "${date}"`]);
    expect(until('2026-04-07')).toEqual([
      `${entryPath}:19: rollout row 1 ("Meta AI app") ends ("until: 2026-04-07") before it starts ("since: 2026-04-08"). Correct one of them.`,
    ]);
    expect(until('2026-04')).toEqual([]);
    expect(until('2025')).toHaveLength(1);
  });

  it('wants a reason for a row before the launch', () => {
    const early: [string, string] = ['since: "2026-04-08"', 'since: "2026-03"'];
    expect(problemsAfter(early)).toEqual([
      `${entryPath}:18: rollout row 1 ("Meta AI app") starts 2026-03, before the launch (2026-04-08). Correct the date, or add a "note" saying why.`,
    ]);
    expect(problemsAfter(early, ['status: live', 'status: live\n    note: A test with a few users.'])).toEqual([]);
    expect(problemsAfter(early, ['status: live', 'status: live\n    planned: true'])).toEqual([]);
  });

  it('finds a version older than its entry', () => {
    expect(problemsAfter(versions(version('muse-spark-0', 'Muse Spark 0', '    released: "2025"\n')))).toEqual([
      `${entryPath}:27: version 1 ("Muse Spark 0") was released 2025, before its entry's launch (2026-04-08). Correct one of the dates.`,
    ]);
  });

  it('finds an entry older than its family', () => {
    const later = family(
      ['  date: "2026-04-08"\n  text', '  date: "2026-05"\n  text'],
      ['    since: "2026-04-08"', '    since: "2026-05"'],
    );
    expect(problemsOf(later, { path: entryPath, text: edit(entryText, ...inFamily) })).toEqual([
      `${entryPath}:8: "launch": "date" is 2026-04-08, before the launch of its family "muse" (2026-05). Correct one of the dates.`,
    ]);
  });

  it('finds a successor older than its predecessor', () => {
    const earlier = sibling(['  date: "2026-04-08"\n  text', '  date: "2025"\n  text']);
    expect(
      problemsOf(earlier, {
        path: entryPath,
        text: edit(entryText, 'maker: meta', 'maker: meta\nsucceededBy: muse-nova'),
      }),
    ).toEqual([
      `${entryPath}:6: "succeededBy" names "muse-nova", which was launched earlier (2025) than this entry (2026-04-08). Correct one of the dates.`,
    ]);
  });
});

describe('ids', () => {
  it('finds an id that two entries or versions have', () => {
    expect(problemsOf(sibling(versions(version('muse-spark', 'Muse Nova 2'))))).toEqual([
      `${siblingPath}:25: version 1 ("Muse Nova 2"): "id" repeats the id "muse-spark", which ${entryPath}:1 has. Remove or change one.`,
    ]);
  });

  it('finds a product id twice', () => {
    const second = { path: 'src/knowledge/vendors/other.yaml', text: edit(vendorText, 'id: meta\n', 'id: other\n') };
    expect(problemsOf(second)).toEqual([
      'src/knowledge/vendors/other.yaml:4: product 1 ("Meta AI app"): "id" repeats the id "meta-ai", which src/knowledge/vendors/meta.yaml:4 has. Remove or change one.',
    ]);
  });

  it.each<[key: string, edits: [string, string], line: number, message: string]>([
    [
      'maker',
      ['maker: meta', 'maker: meat'],
      5,
      '"maker" names "meat", but there is no vendor of that id. Add its file or correct the id.',
    ],
    [
      'family',
      ['maker: meta', 'maker: meta\nfamily: llama'],
      6,
      '"family" names "llama", but there is no entry of that id. Add its file or correct the id.',
    ],
    [
      'succeededBy',
      ['maker: meta', 'maker: meta\nsucceededBy: muse-sparks'],
      6,
      '"succeededBy" names "muse-sparks", but there is no entry of that id. Did you mean "muse-spark"?',
    ],
    [
      'rollout version',
      ['status: announced', 'status: announced\n    version: muse-spark-2'],
      23,
      'rollout row 2 ("WhatsApp"): "version" names "muse-spark-2", but this entry has no such version. Add it under "versions:" or correct the id.',
    ],
  ])('finds an unknown %s', (_, edits, line, message) => {
    expect(problemsAfter(edits)).toContain(`${entryPath}:${line}: ${message}`);
  });

  it('finds an unknown id among what a product runs', () => {
    expect(problemsOf({ path: vendorPath, text: edit(vendorText, '[muse-spark]', '[muse-spark, llama-4]') })).toEqual([
      `${vendorPath}:7: product 1 ("Meta AI app"): "runs": item 2 names "llama-4", but there is no entry of that id. Add its file or correct the id.`,
    ]);
  });

  it('finds an unknown id among what a token resembles', () => {
    const path = 'src/knowledge/tokens.yaml';
    const text = `tokens:
  - id: muse-dao
    name: Muse DAO
    tickers: [MUSE]
    resembles: [muse]
    issuedByMaker: false
    text: It is not issued by Meta.
    sources: [site]
sources:
  site: { url: https://example.com, title: Muse DAO, publisher: Muse DAO, kind: community, read: full }
checked: "2026-11-22"
`;
    expect(problemsOf({ path, text })).toEqual([
      `${path}:5: token 1 ("Muse DAO"): "resembles": item 1 names "muse", but there is no entry of that id. Add its file or correct the id.`,
    ]);
  });

  it('wants a family to be one', () => {
    expect(problemsOf(sibling(['maker: meta', 'maker: meta\nfamily: muse-spark']))).toEqual([
      `${siblingPath}:6: "family" names "muse-spark", which is of kind language. A family must be an entry with "kind: family".`,
    ]);
  });

  it('finds families that lie in each other', () => {
    expect(problemsOf(family(['maker: meta', 'maker: meta\nfamily: muse']))).toEqual([
      'src/knowledge/models/meta/muse.yaml:6: "family" leads back to "muse" itself. Remove it from the entry at the top.',
    ]);
  });

  it('wants a file to lie where its ids say', () => {
    expect(problemsOf({ ...sibling(), path: 'src/knowledge/models/meta/nova.yaml' })).toEqual([
      'src/knowledge/models/meta/nova.yaml:1: "id" is "muse-nova", so the file should be src/knowledge/models/meta/muse-nova.yaml. Move it there, or correct "id" or "maker".',
    ]);
    expect(problemsOf({ path: 'src/knowledge/models/nova.yaml', text: entryText })).toEqual([
      'src/knowledge/models/nova.yaml:1: this file would not be read. Move it to models/<vendor>/<id>.yaml, claims/<vendor>/<id>.yaml or vendors/<vendor>.yaml.',
    ]);
  });
});

describe('names', () => {
  it.each(['muse-spark', 'MUSE SPARK', 'MuseSpark'])('takes %s and Muse Spark for one name', (alias) => {
    expect(problemsOf(sibling(['maker: meta', `maker: meta\naliases: [Nova, ${alias}]`]))).toEqual([
      `${siblingPath}:6: "aliases": item 2 repeats the name "${alias}", which ${entryPath}:2 has as "Muse Spark". Remove or change one.`,
    ]);
  });

  it('finds an alias that only repeats the name', () => {
    expect(problemsAfter(['maker: meta', 'maker: meta\naliases: [muse-spark]'])).toEqual([
      `${entryPath}:6: "aliases": item 1 repeats the name "muse-spark", which ${entryPath}:2 has as "Muse Spark". Remove or change one.`,
    ]);
  });

  it('keeps digits and dots apart', () => {
    expect(
      problemsAfter(versions(version('muse-spark-5-4', 'Muse Spark 5.4'), version('muse-spark-54', 'Muse Spark 54'))),
    ).toEqual([]);
    expect(
      problemsAfter(versions(version('muse-spark-5-4', 'Muse Spark 5.4'), version('muse-spark-5-4b', 'MuseSpark-5.4'))),
    ).toHaveLength(1);
  });

  it('lets two things share a name that counts only with evidence', () => {
    const ambiguous: [string, string] = ['maker: meta', 'maker: meta\nambiguous: [Spark]'];
    expect(problemsOf(sibling(ambiguous), { path: entryPath, text: edit(entryText, ...ambiguous) })).toEqual([]);
    expect(
      problemsOf(sibling(['maker: meta', 'maker: meta\naliases: [Spark]']), {
        path: entryPath,
        text: edit(entryText, ...ambiguous),
      }),
    ).toHaveLength(1);
  });
});
