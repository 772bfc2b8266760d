/** The pages that a sheet can be made from, and the report of the one that is chosen. */
import { useEffect, useState } from 'preact/hooks';
import { readCompared } from '../compare/store';
import { pageId } from '../report/compare';
import type { PageReport } from '../report/page-report';
import { openTabs, readTab } from '../ui/open-tabs';
import { reportOf } from '../ui/report-of';

export interface PageChoice {
  /** Its address, or its title where it has none. */
  id: string;
  title: string;
  read(): Promise<PageReport | null>;
}

interface Pages {
  choices: PageChoice[];
  chosen: string;
  /** Undefined until there is one; null where the page doesn't answer. */
  report: PageReport | null | undefined;
  choose(id: string): void;
}

/** Whoever leads here may name a page: `?page=<address>`. */
const named = new URLSearchParams(location.search).get('page') ?? '';

async function readChoices(): Promise<PageChoice[]> {
  const [tabs, kept] = await Promise.all([openTabs(), readCompared()]);
  const open = tabs
    .filter(({ refusal }) => !refusal)
    .map(({ id, url, title }) => ({ id: url, title, read: () => readReport(id) }));
  // An open page is read as it is now.
  const other = kept.filter((page) => !open.some(({ id }) => id === pageId(page)));
  return [...open, ...other.map((page) => ({ id: pageId(page), title: page.title, read: async () => page }))];
}

async function readReport(tab: number): Promise<PageReport | null> {
  const facts = await readTab(tab);
  return facts && reportOf(facts);
}

export function usePages(): Pages {
  const [choices, setChoices] = useState<PageChoice[]>([]);
  const [chosen, setChosen] = useState(named);
  const [report, setReport] = useState<PageReport | null | undefined>();
  useEffect(() => void readChoices().then(setChoices), []);
  useEffect(() => {
    let isOver = false;
    setReport(undefined);
    const choice = choices.find(({ id }) => id === chosen);
    void choice?.read().then((read) => isOver || setReport(read));
    return () => {
      isOver = true;
    };
  }, [choices, chosen]);
  return { choices, chosen, report, choose: setChosen };
}
