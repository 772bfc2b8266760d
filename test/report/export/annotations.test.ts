/** Against the Web Annotation Data Model and its vocabulary, as published by the W3C. */
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../src/report/export/exports';
import { facts, realPages, realReport, report, wording } from './sample';

const motivations =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
/** The properties that each class may have here. */
const vocabulary: Record<string, { must: string[]; may?: string[] }> = {
  AnnotationPage: { must: ['@context', 'id', 'type', 'items'], may: ['partOf', 'startIndex', 'next', 'prev'] },
  AnnotationCollection: { must: ['id', 'type'], may: ['label', 'total', 'first', 'last'] },
  Annotation: {
    must: ['id', 'type', 'target'],
    may: ['body', 'motivation', 'created', 'generator', 'generated', 'creator'],
  },
  Software: { must: ['type'], may: ['id', 'name', 'homepage'] },
  TextualBody: {
    must: ['type', 'value'],
    may: ['format', 'language', 'purpose', 'textDirection', 'processingLanguage'],
  },
  SpecificResource: { must: ['type', 'source'], may: ['id', 'purpose', 'selector', 'state'] },
  Text: { must: ['type'], may: ['id', 'format', 'language'] },
  TextQuoteSelector: { must: ['type', 'exact'], may: ['prefix', 'suffix'] },
  TextPositionSelector: { must: ['type', 'start', 'end'] },
};

interface Node {
  type: string;
  [property: string]: unknown;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (value && typeof value === 'object') {
    yield value as Node;
    for (const inner of Object.values(value)) yield* nodesIn(inner);
  }
}

const exported = (of: Pick<ReturnType<typeof realReport>, 'report' | 'facts'>) =>
  JSON.parse(exportReport('annotations', { report: of.report, text: of.facts.text, wording })) as Node & {
    items: (Node & { id: string; target: { selector: Node[] } })[];
  };

describe.each([['made-up', { report, facts }], ...realPages.map((page) => [page, realReport(page)] as const)] as const)(
  'annotations of the page %s',
  (_, page) => {
    const all = exported(page);

    it('use the classes and properties of the model, each as it asks', () => {
      for (const node of nodesIn(all)) {
        const { must, may = [] } = vocabulary[node.type] ?? { must: [`the unknown class ${node.type}`] };
        const keys = Object.keys(node);
        expect(keys).toEqual(expect.arrayContaining(must));
        expect([...must, ...may]).toEqual(expect.arrayContaining(keys));
        for (const why of [node['motivation'], node['purpose']].filter(Boolean)) expect(motivations).toContain(why);
        for (const id of [node['id'], node['source']].filter((value) => typeof value === 'string'))
          expect(URL.canParse(String(id))).toBe(true);
        if (node['created']) expect(node['created']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }
      expect(all['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(new Set(all.items.map(({ id }) => id)).size).toBe(all.items.length);
    });

    it('anchor the same words by place, in characters of Unicode, and by quote', () => {
      const characters = [...page.facts.text.replaceAll('\x1e', '\n').replaceAll('\x1f', ' ')];
      for (const { target } of all.items) {
        const [quote, place] = target.selector as [Node, Node];
        const [start, end] = [Number(place['start']), Number(place['end'])];
        expect(characters.slice(start, end).join('')).toBe(quote['exact']);
        expect(characters.slice(0, start).join('').endsWith(String(quote['prefix']))).toBe(true);
        expect(characters.slice(end).join('').startsWith(String(quote['suffix']))).toBe(true);
      }
    });
  },
);

it('assess what has a note and comment on the rest', () => {
  const { items } = exported({ report, facts });
  expect(items.map(({ motivation, body }) => [motivation, (body as Node[])[0]?.['value']])).toMatchSnapshot();
});

it('name a text without an address all the same', () => {
  const { url: _, ...rest } = report;
  const [first] = exported({ report: rest, facts }).items;
  expect(first?.target).toMatchObject({ source: { type: 'Text', id: expect.stringMatching(/^urn:uuid:/) } });
});
