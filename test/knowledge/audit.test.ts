import { describe, expect, it } from 'vitest';
import { load } from '../../src/knowledge/load';
import type { KnowledgeFile } from '../../src/knowledge/parse';
import { auditOf } from '../../tools/knowledge/audit';
import { edit, entry, entryFile, entryPath, entryText, vendorFile, vendorPath, vendorText } from './files';

const edited = (...edits: [string, string][]): KnowledgeFile => ({
  path: entryPath,
  text: edits.reduce((text, [from, to]) => edit(text, from, to), entryText),
});
const later: [string, string] = ['checked: "2026-11-22"', 'checked: "2026-11-23"'];
/** Both rows of the rollout have come to their end. */
const gone: [string, string][] = [
  ['    status: live', '    status: retired'],
  ['    status: announced', '    status: retired'],
];

/** The audit of a small base, with other files added or in the place of those of the same path. */
function audit(today: string, ...files: KnowledgeFile[]) {
  const base = new Map([entryFile, vendorFile, ...files].map((file) => [file.path, file]));
  return auditOf(load([...base.values()]), today, ['muse-spark', 'muse-spark-9', 'gpt-2']);
}

const messages = (problems: { message: string }[]): string[] => problems.map(({ message }) => message);

describe('what is stale', () => {
  it('is due after 60 days', () => {
    expect(audit('2027-01-21').stale).toEqual([]);
    expect(audit('2027-01-22').stale).toEqual([
      {
        file: entryPath,
        line: 44,
        message: '"checked" is 2026-11-22, 61 days ago. It is current, so it was due after 60.',
      },
      {
        file: vendorPath,
        line: 16,
        message:
          'product 1 ("Meta AI app"): "checked" is 2026-11-22, 61 days ago. It is current, so it was due after 60.',
      },
    ]);
  });

  it('begins with what has waited longest', () => {
    expect(audit('2027-02-22', edited(later)).stale.map(({ file }) => file)).toEqual([vendorPath, entryPath]);
  });

  it.each<[string, KnowledgeFile[]]>([
    ['is retired everywhere', [edited(...gone)]],
    [
      'has a successor',
      [edited(['maker: meta', 'maker: meta\nsucceededBy: muse-nova']), entry('muse-nova', 'Muse Nova', later)],
    ],
  ])('leaves an entry that %s 180 days', (_, files) => {
    const isStale = (today: string) => audit(today, ...files).stale.some(({ file }) => file === entryPath);
    expect(isStale('2027-05-21')).toBe(false);
    expect(isStale('2027-05-22')).toBe(true);
  });

  it('takes an entry without rows for current', () => {
    const rows = entryText.slice(entryText.indexOf('rollout:'), entryText.indexOf('caveats:'));
    const { stale, withoutRollout } = audit('2027-01-22', edited([rows, 'rollout: []\n']));
    expect(stale[0]?.message).toContain('It is current');
    expect(withoutRollout).toMatchObject([{ file: entryPath, line: 14 }]);
  });
});

describe('what is thin', () => {
  it('rests on one source that is not the vendor', () => {
    expect(audit('2026-11-22').oneSource).toEqual([
      {
        file: entryPath,
        line: 20,
        message: 'rollout row 2 ("WhatsApp") rests on one source alone (press: The News).',
        kind: 'press',
      },
      {
        file: entryPath,
        line: 26,
        message: 'timeline event 1 ("2026-05-12") rests on one source alone (press: The News).',
        kind: 'press',
      },
    ]);
  });

  it('has no privacy note', () => {
    expect(audit('2026-11-22').withoutPrivacy).toEqual([]);
    const runsNothing = { path: vendorPath, text: edit(vendorText, 'runs: [muse-spark]', 'runs: []') };
    expect(audit('2026-11-22', runsNothing).withoutPrivacy).toMatchObject([{ file: entryPath, line: 1 }]);
  });

  it('may have one through its family', () => {
    const family = entry('muse', 'Muse', ['kind: language', 'kind: family']);
    const member = edited(['maker: meta', 'maker: meta\nfamily: muse']);
    const runsFamily = { path: vendorPath, text: edit(vendorText, 'runs: [muse-spark]', 'runs: [muse]') };
    expect(audit('2026-11-22', family, member, runsFamily).withoutPrivacy).toEqual([]);
  });
});

describe('dates that contradict each other', () => {
  const event = (kind: string): [string, string] => [
    'date: "2026-05-12"\n    kind: availability',
    `date: "2026-04-07"\n    kind: ${kind}`,
  ];

  it('has none in a sound base', () => expect(audit('2026-11-22').contradictions).toEqual([]));

  it('finds what can only happen after a launch', () => {
    expect(messages(audit('2026-11-22', edited(event('availability'))).contradictions)).toEqual([
      'timeline event 1 ("2026-04-07") is of kind availability, but lies before the launch (2026-04-08).',
    ]);
    expect(audit('2026-11-22', edited(event('incident'))).contradictions).toEqual([]);
    expect(audit('2026-11-22', edited(event('version\n    planned: true'))).contradictions).toEqual([]);
  });

  it('finds a row that is older than its version', () => {
    const version = (released: string): [string, string] => [
      'caveats: []',
      `versions:\n  - id: muse-spark-1\n    name: Muse Spark 1\n    released: "${released}"\n    text: It is out.\n    sources: [post]\ncaveats: []`,
    ];
    const row: [string, string] = ['since: "2026-04-08"', 'since: "2026-04-08"\n    version: muse-spark-1'];
    expect(messages(audit('2026-11-22', edited(version('2026-05'), row)).contradictions)).toEqual([
      'rollout row 1 ("Meta AI app") starts 2026-04-08, before "muse-spark-1" was released (2026-05).',
    ]);
    expect(audit('2026-11-22', edited(version('2026'), row)).contradictions).toEqual([]);
  });

  it('shows what check finds too', () => {
    const early: [string, string] = ['since: "2026-04-08"', 'since: "2026-03"'];
    const { contradictions, mistakes } = audit('2026-11-22', edited(early));
    expect(messages(contradictions)).toHaveLength(1);
    expect(mistakes).toBe(1);
  });
});

describe('names without an entry', () => {
  it('are those that detection does not find', () => {
    expect(audit('2026-11-22').llmZoo).toEqual({ names: 3, missing: ['muse-spark-9', 'gpt-2'] });
  });
});
