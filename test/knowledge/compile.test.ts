import { describe, expect, it } from 'vitest';
import { compile } from '../../src/knowledge/compile';
import { load } from '../../src/knowledge/load';
import type { Pack } from '../../src/knowledge/pack';
import type { KnowledgeFile } from '../../src/knowledge/parse';
import { statsOf } from '../../src/knowledge/stats';
import {
  edit,
  entry,
  entryFile,
  entryPath,
  entryText,
  policySource,
  vendorFile,
  vendorPath,
  vendorText,
} from './files';

const baseOf = (...files: KnowledgeFile[]) => {
  const { base, problems } = load([
    ...new Map([entryFile, vendorFile, ...files].map((file) => [file.path, file])).values(),
  ]);
  expect(problems).toEqual([]);
  return base;
};

/** The pack of the entry `id` in a sound base. */
function packOf(id: string, ...files: KnowledgeFile[]): Pack {
  const pack = compile(baseOf(...files)).find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

const edited = (...edits: [string, string][]): KnowledgeFile => ({
  path: entryPath,
  text: edits.reduce((text, [from, to]) => edit(text, from, to), entryText),
});
const family = entry('muse', 'Muse', ['kind: language', 'kind: family']);
const runs = (ids: string): KnowledgeFile => ({
  path: vendorPath,
  text: edit(vendorText, 'runs: [muse-spark]', `runs: [${ids}]`),
});

describe('compile', () => {
  it('makes a pack with nothing left to look up', () => {
    expect(packOf('muse-spark')).toMatchInlineSnapshot(`
      {
        "caveats": [],
        "checked": "2026-11-22",
        "claims": [],
        "description": "multimodal reasoning model",
        "id": "muse-spark",
        "kind": "language",
        "launch": {
          "date": "2026-04-08",
          "sources": [
            0,
          ],
          "text": "Meta launched it in the United States.",
        },
        "licence": [
          {
            "sources": [
              0,
            ],
            "status": "proprietary",
            "text": "Its weights are not public.",
          },
        ],
        "lookalikes": [],
        "maker": {
          "id": "meta",
          "name": "Meta",
        },
        "modes": [],
        "name": "Muse Spark",
        "privacy": [
          {
            "audience": "consumer",
            "checked": "2026-11-22",
            "id": "meta-ai",
            "name": "Meta AI app",
            "notes": [],
            "optOut": {
              "sources": [
                2,
              ],
              "text": "None was found.",
            },
            "training": {
              "default": "yes",
              "sources": [
                2,
              ],
              "text": "Chats are used for training.",
            },
          },
        ],
        "rollout": [
          {
            "region": "United States",
            "since": "2026-04-08",
            "sources": [
              0,
            ],
            "status": "live",
            "surface": "Meta AI app",
          },
          {
            "region": "worldwide",
            "sources": [
              1,
            ],
            "status": "announced",
            "surface": "WhatsApp",
          },
        ],
        "sources": [
          {
            "date": "2026-04-08",
            "kind": "vendor",
            "publisher": "Meta",
            "read": "full",
            "title": "Introducing Muse Spark",
            "url": "https://example.com/post",
          },
          {
            "kind": "press",
            "publisher": "The News",
            "read": "excerpt",
            "title": "Muse Spark in WhatsApp",
            "url": "https://example.com/news",
          },
          {
            "kind": "policy",
            "publisher": "Meta",
            "read": "full",
            "title": "Privacy policy",
            "url": "https://example.com/policy",
          },
        ],
        "timeline": [
          {
            "date": "2026-05-12",
            "kind": "availability",
            "sources": [
              1,
            ],
            "text": "Voice came to the app.",
          },
        ],
        "versions": [],
      }
    `);
  });

  it('names relatives', () => {
    const heir = entry('muse-nova', 'Muse Nova');
    const pack = packOf(
      'muse-spark',
      family,
      heir,
      edited(['maker: meta', 'maker: meta\nfamily: muse\nsucceededBy: muse-nova']),
    );
    expect(pack.family).toEqual({ id: 'muse', name: 'Muse' });
    expect(pack.succeededBy).toEqual({ id: 'muse-nova', name: 'Muse Nova', date: '2026-04-08', sources: [0] });
  });

  it('numbers sources in the order in which a card shows them, and leaves none over', () => {
    const pack = packOf(
      'muse-spark',
      edited(['caveats: []', 'caveats:\n  - kind: safety\n    text: It is new.\n    sources: [news, post]']),
    );
    expect(pack.sources.map(({ title }) => title)).toEqual([
      'Introducing Muse Spark',
      'Muse Spark in WhatsApp',
      'Privacy policy',
    ]);
    expect(pack.caveats[0]?.sources).toEqual([1, 0]);
    expect(pack.privacy[0]?.training.sources).toEqual([2]);
  });

  it('shows a source once that entry and vendor both name', () => {
    const pack = packOf(
      'muse-spark',
      edited(
        ['sources:\n  post:', `sources:\n  terms:\n${policySource}  post:`],
        ['caveats: []', 'caveats:\n  - kind: privacy\n    text: See the policy.\n    sources: [terms]'],
      ),
    );
    expect(pack.sources).toHaveLength(3);
    expect(pack.caveats[0]?.sources).toEqual(pack.privacy[0]?.optOut.sources);
  });

  it('sorts the rollout by status and day, and the timeline by day', () => {
    const row = (surface: string, status: string, since = ''): string =>
      `  - surface: ${surface}\n    region: worldwide\n    status: ${status}\n${since && `    since: "${since}"\n`}    sources: [post]\n`;
    const event = (date: string): string =>
      `  - date: "${date}"\n    kind: other\n    text: A thing happened.\n    sources: [post]\n`;
    const pack = packOf(
      'muse-spark',
      edited(
        [
          'rollout:\n',
          `rollout:\n${row('A', 'retired')}${row('B', 'live')}${row('C', 'limited')}${row('D', 'live', '2026-07')}`,
        ],
        ['timeline:\n', `timeline:\n${event('2026-09')}${event('2026-05')}`],
      ),
    );
    expect(pack.rollout.map(({ surface }) => surface)).toEqual(['Meta AI app', 'D', 'B', 'C', 'WhatsApp', 'A']);
    expect(pack.timeline.map(({ date }) => date)).toEqual(['2026-05', '2026-05-12', '2026-09']);
  });

  it('joins in the products that run an entry or a line above it', () => {
    const member = edited(['maker: meta', 'maker: meta\nfamily: muse']);
    expect(packOf('muse-spark', family, member, runs('muse')).privacy.map(({ id }) => id)).toEqual(['meta-ai']);
    expect(packOf('muse', family, member, runs('muse-spark')).privacy).toEqual([]);
    expect(packOf('muse-spark').privacy[0]).not.toHaveProperty('runs');
  });

  it('joins a product into the entry of the same id', () => {
    const app = entry('meta-ai', 'Meta AI', ['kind: language', 'kind: assistant']);
    expect(packOf('meta-ai', app).privacy.map(({ id }) => id)).toEqual(['meta-ai']);
    const model = entry('meta-ai', 'Meta AI');
    expect(packOf('meta-ai', model).privacy).toEqual([]);
  });

  it("shows other vendors' products behind the maker's own", () => {
    const text = edit(
      edit(edit(vendorText, 'id: meta\n', 'id: aaa\n'), 'id: meta-ai', 'id: aaa-chat'),
      'name: Meta\n',
      'name: Aaa\n',
    );
    const pack = packOf('muse-spark', { path: 'src/knowledge/vendors/aaa.yaml', text });
    expect(pack.privacy.map(({ id }) => id)).toEqual(['meta-ai', 'aaa-chat']);
  });
});

describe('claims that are filed with one entry and are about others', () => {
  const line = entry('muse', 'Muse', ['kind: language', 'kind: family']);
  const member = edited(['maker: meta', 'maker: meta\nfamily: muse']);
  const sibling = entry('muse-nova', 'Muse Nova', ['maker: meta', 'maker: meta\nfamily: muse']);
  const other = entry('llama', 'Llama');
  const claims = (filed: string, about: string): KnowledgeFile => ({
    path: `src/knowledge/claims/meta/${filed}.yaml`,
    text: `entry: ${filed}
claims:
  - id: ${filed}-open
    about: [${about}]
    attribute: licence
    says: It is open.
    recognise:
      - all:
          - open
    verdict: supported
    note: It is.
    sources: [post]
    matches:
      - It is open.
      - They opened it.
    passes:
      - It is closed.
      - It is quick.
checked: "2026-11-22"
`,
  });
  const files = (filed: string, about: string) => [line, member, sibling, other, claims(filed, about)];
  const coverOf = (filed: string, about: string) => packOf(filed, ...files(filed, about)).claims[0]?.covers;
  const toldIn = (id: string, filed: string, about: string) => packOf(id, ...files(filed, about)).toldIn;

  it('are named by the packs of those others', () => {
    expect(toldIn('llama', 'muse-spark', 'muse-spark, llama')).toEqual(['muse-spark']);
    expect(toldIn('muse-nova', 'muse-spark', 'muse-spark, muse-nova')).toEqual(['muse-spark']);
    expect(toldIn('muse', 'muse-spark', 'muse-spark, muse')).toEqual(['muse-spark']);
    for (const id of ['muse-spark', 'muse-nova', 'muse'])
      expect(toldIn(id, 'muse-spark', 'muse-spark, llama')).toBeUndefined();
  });

  it('need not be named below the line with which they are filed', () => {
    expect(toldIn('muse-spark', 'muse', 'muse-spark')).toBeUndefined();
    expect(toldIn('llama', 'muse', 'muse-spark, llama')).toEqual(['muse']);
  });

  it('are said of all members of a line only where they are filed with it', () => {
    expect(coverOf('muse', 'muse, llama')?.sort()).toEqual(['llama', 'muse', 'muse-nova', 'muse-spark']);
    expect(coverOf('muse-spark', 'muse-spark, muse')).toEqual(['muse-spark', 'muse']);
  });
});

describe('stats', () => {
  it('counts statements and what they rest on', () => {
    const newsworthy = { path: 'src/knowledge/newsworthy.yaml', text: '- muse-spark\n' };
    expect(statsOf(baseOf(family, newsworthy))).toEqual({
      families: 1,
      models: 1,
      productEntries: 0,
      versions: 0,
      vendors: 1,
      products: 1,
      trainingKnown: 1,
      tokens: 0,
      statements: 12,
      sourced: 12,
      independent: 6,
      authoritative: 8,
      newsworthy: { entries: 1, statements: 5, sourced: 5, independent: 2, authoritative: 3 },
      sources: 5,
      sourcesByKind: { vendor: 2, press: 2, policy: 1 },
      sourcesByReading: { full: 3, excerpt: 2 },
    });
  });
});
