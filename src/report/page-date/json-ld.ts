/** The dates of the page's own article in its JSON-LD, whatever else the scripts describe. */
import { samePage } from './address';
import type { DateFacts } from './facts';

/** Raw texts, as the page writes them. */
export interface Stated {
  published?: string;
  modified?: string;
}

type Json = Record<string, unknown>;

const ARTICLE = /(?:Article|Posting|Report|Question|VideoObject|PodcastEpisode|Review)$/;
const PAGE = /(?:WebPage|CreativeWork|ItemPage|QAPage|Discussion)$/;
/** Where the page's own article may be; comments, answers, lists of others and updates are elsewhere. */
const DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const MOST_NODES = 500;

/** The dates of the article that is the page's by its address or headline, or else the first one's. */
export function jsonLdDates(facts: DateFacts): Stated {
  const nodes = facts.jsonLd.flatMap(nodesIn);
  const [best] = nodes
    .map((node) => ({ node, score: scoreOf(node, facts) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return best ? datesOf(best.node) : brokenDates(facts.jsonLd);
}

/** Every node of a script that has a date; none where it is broken. */
function nodesIn(script: string): Json[] {
  const open: unknown[] = [parse(script)];
  const nodes: Json[] = [];
  for (let visited = 0; open.length > 0 && visited < MOST_NODES; visited += 1) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_NODES));
    if (!isObject(value)) continue;
    const { published, modified } = datesOf(value);
    if (published || modified) nodes.push(value);
    for (const key of DOWN) if (typeof value[key] === 'object') open.push(value[key]);
  }
  return nodes;
}

/** Above zero where a node can be the page's; the article before the page that holds it. */
function scoreOf(node: Json, { url, canonical, headline }: DateFacts): number {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  const kind = types.some((type) => ARTICLE.test(type))
    ? 3
    : types.length === 0 || types.some((type) => PAGE.test(type))
      ? 1
      : 0;
  if (kind === 0) return 0;
  const addresses = addressesOf(node);
  const title = text(node['headline'] ?? node['name']);
  const isHere = addresses.some((address) => samePage(address, url) || samePage(address, canonical));
  const hasTitle = title !== undefined && fold(title) === fold(headline);
  if (isHere || hasTitle) return kind + (isHere ? 4 : 0) + (hasTitle ? 4 : 0);
  // One that names another address and another headline is another article.
  const isOther = addresses.length > 0 && url !== '' && title !== undefined && headline !== '';
  return isOther ? 0 : kind;
}

function addressesOf(node: Json): string[] {
  const main = node['mainEntityOfPage'];
  return [node['url'], node['@id'], isObject(main) ? main['@id'] : main].filter(
    (value): value is string => typeof value === 'string' && /^https?:/.test(value),
  );
}

function datesOf(node: Json): Stated {
  const published = text(node['datePublished'] ?? node['uploadDate'] ?? node['dateCreated']);
  const modified = text(node['dateModified']);
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** A script with one comma too many still says its date. */
function brokenDates(scripts: readonly string[]): Stated {
  const broken = scripts.filter((script) => parse(script) === undefined).join('\n');
  const value = (key: string): string | undefined => new RegExp(`"${key}"\\s*:\\s*"([^"\\n]{4,40})"`).exec(broken)?.[1];
  const published = value('datePublished');
  const modified = value('dateModified');
  return { ...(published && { published }), ...(modified && { modified }) };
}

function parse(script: string): unknown {
  try {
    // Some pages hide scripts in comments; line breaks inside strings are the commonest other fault.
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$|\/\*.{0,20}?\*\//g, '').replace(/[\n\r\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 300) : undefined;
/** Letters and digits alone: quotes and dashes are written in many ways. */
const fold = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
