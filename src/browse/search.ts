/** Finds entries by what a reader types. Pure. */
import MiniSearch from 'minisearch';
import type { Row } from './rows';

export interface Found {
  row: Row;
  /** The name that was found, where it isn't the entry's own: an alias, or a version, which has an id. */
  by?: { name: string; id?: string };
}

export interface Answer {
  found: Found[];
  /** Nothing has these words; what was found only resembles them. */
  similar: boolean;
}

export type Search = (query: string) => Answer;

interface Document {
  id: string;
  name: string;
  names: string[];
  maker: string;
  description: string;
}

const boost = { name: 6, names: 3, maker: 2, description: 1 };

/** Answers come in the rows' order for an empty query, else best first. */
export function searchIn(rows: readonly Row[]): Search {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const index = new MiniSearch<Document>({
    fields: Object.keys(boost),
    tokenize: words,
    searchOptions: { combineWith: 'AND', boost },
  });
  index.addAll(rows.map(asDocument));

  return (query) => {
    const wanted = words(query);
    if (wanted.length === 0) return { found: rows.map((row) => ({ row })), similar: false };
    const exact = index.search(query, { prefix: true });
    // Only where no name has the words themselves: a neighbour's facts are no answer while there is a right one.
    const similar = exact.length === 0;
    const results = similar ? index.search(query, { prefix: true, fuzzy: tolerance }) : exact;
    const found = results.map(({ id, terms }) =>
      foundBy(byId.get(id) as Row, (own) =>
        similar
          ? count(terms, (term) => own.includes(term))
          : count(wanted, (word) => own.some((one) => one.startsWith(word))),
      ),
    );
    return { found: wholeNamesFirst(found, wanted), similar };
  };
}

const count = (all: readonly string[], test: (one: string) => boolean): number => all.filter(test).length;

/** How many letters may differ; two that changed places are two. Never in what holds a digit: 4.5 is no misspelt 4.6. */
const tolerance = (word: string): number | false =>
  word.length < 4 || /\d/.test(word) ? false : Math.min(word.length - 3, 2);

function asDocument(row: Row): Document {
  const { id, name, makerName, lab, description } = row;
  return {
    id,
    name,
    names: otherNames(row).map((other) => other.name),
    maker: `${makerName} ${lab ?? ''}`,
    description,
  };
}

const otherNames = ({ names = [], versions = [] }: Row): { name: string; id?: string }[] => [
  ...names.map((name) => ({ name })),
  ...versions.flatMap(({ id, name, names: more = [] }) => [name, ...more].map((each) => ({ name: each, id }))),
];

/** Words and numbers; `gpt5.5` has two, `k2.5` and `4o` are one. */
export const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L}{2})(?=\d)/gu, '$1 ')
    .match(/[\p{L}\p{N}]+(?:\.\d[\p{L}\p{N}]*)*/gu) ?? [];

/** Names another name than the entry's own only where it has words of the query that nothing shown beside it has. */
function foundBy(row: Row, hits: (words: readonly string[]) => number): Found {
  const shown = words(`${row.name} ${row.makerName} ${row.lab ?? ''} ${row.description}`);
  let best: Found = { row };
  let most = hits(shown);
  for (const by of otherNames(row)) {
    const count = hits([...shown, ...words(by.name)]);
    if (count > most) [best, most] = [{ row, by }, count];
  }
  return best;
}

/** What bears exactly the name that was typed is what was meant. */
function wholeNamesFirst(found: Found[], wanted: readonly string[]): Found[] {
  const isWhole = ({ row, by }: Found) =>
    [row.name, by?.name ?? ''].some((name) => words(name).join() === wanted.join());
  return [...found.filter(isWhole), ...found.filter((each) => !isWhole(each))];
}
