import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/cli/html-tree';
import { type ExportForm, exportForms, exportReport } from '../../../src/report/export/exports';
import { facts, realPages, realReport, report, wording } from './sample';

const { text } = facts;
const exported = (form: ExportForm, of = report, on: string | undefined = text) =>
  exportReport(form, { report: of, text: on, wording });

/** RFC 4180, read strictly. */
function readCsv(source: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = field.exec(source); match && match.index < source.length; match = field.exec(source)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

it('writes Markdown', () => {
  expect(exported('md')).toMatchSnapshot();
});

describe('a page to print', () => {
  it('is complete in itself: no script, nothing from elsewhere', () => {
    const elements = [...elementsOf(parse(exported('html')))];
    const tags = new Set(elements.map(({ tagName }) => tagName));
    expect([...tags].filter((tag) => /script|iframe|object|embed|img|link|form/.test(tag))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^style$|^src$/.test(name))).toEqual([]);
    expect(exported('html')).not.toMatch(/url\(|@import/);
  });

  it('shows what a page says as text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const evil = `<img src=x onerror=alert(1)>${words}</title><script>`;
        const notes = report.notes.map((note) => ({ ...note, sentence: evil, says: evil }));
        const elements = [...elementsOf(parse(exported('html', { ...report, title: evil, notes })))];
        expect(elements.filter(({ tagName }) => /^(?:img|script)$/.test(tagName))).toEqual([]);
        const title = elements.find(({ tagName }) => tagName === 'title') as Tree.Element;
        expect((title.childNodes[0] as Tree.TextNode).value).toContain('<img src=x onerror=alert(1)>');
      }),
      { numRuns: 50 },
    );
  });
});

describe('the claims as CSV', () => {
  it('have a header, and a row each', () => {
    const [header, ...rows] = readCsv(exported('csv'));
    expect(rows.map((row) => Object.fromEntries(row.map((cell, index) => [header?.[index], cell])))).toMatchSnapshot();
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', ''),
        (rest, first) => {
          const title = `${first}${rest}`;
          const rows = readCsv(exported('csv', { ...report, title }));
          expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
          for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

describe('the report as JSON', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../docs/schema/report-1.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  const validate = ajv.compile(schema);

  it.each(realPages)('keeps to its schema: %s', (page) => {
    const { report: own, facts: from } = realReport(page);
    validate(JSON.parse(exported('report', own, from.text)));
    expect(validate.errors).toBeNull();
  });

  it('is not everything that the schema lets pass', () => {
    expect(validate({ ...report, version: 2 })).toBe(false);
    expect(validate({ ...report, score: 3 })).toBe(false);
    expect(validate({ ...report, notes: [{ ...report.notes[0], verdict: 'false' }] })).toBe(false);
    expect(validate(report)).toBe(true);
  });
});

describe('reviews of claims', () => {
  it('name claim, page, verdict and sources, and no number', () => {
    expect(JSON.parse(exported('claimreview'))).toMatchSnapshot();
    expect(exported('claimreview')).not.toContain('ratingValue');
  });
});

it.each(exportForms)('is the same each time, and needs no text: %s', (form) => {
  expect(exported(form)).toBe(exported(form));
  expect(exported(form, report, undefined).length).toBeGreaterThan(100);
});
