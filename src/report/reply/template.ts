/**
 * Templates of replies: lines of text with `{placeholders}`. Between `{each claim}` or `{each signal}` and `{end}`,
 * each on a line of its own, lines are repeated. `- ` begins an item of a list, an empty line a paragraph, `**` and
 * `**` stand around what is bold: the form of text in which the reply is written decides what becomes of these.
 */

export const loops = ['claim', 'signal'] as const;
export type Loop = (typeof loops)[number];

/** Placeholders of the whole reply, and those that only lines of a claim or a signal know. */
export const placeholders = {
  page: ['title', 'address', 'written', 'today', 'more'],
  claim: ['model', 'claim', 'quote', 'verdict', 'change', 'note', 'source', 'sources', 'passage'],
  signal: ['signal', 'seen', 'quotes'],
} as const;
export type Placeholder = (typeof placeholders)[keyof typeof placeholders][number];

/** A line in parts: text, or the name of a placeholder. */
export interface Line {
  parts: ({ text: string; bold: boolean } | { name: Placeholder; bold: boolean })[];
}

export type Node = Line | { each: Loop; lines: Line[] };

export type Mistake =
  | { kind: 'unknown'; name: string; line: number }
  | { kind: 'elsewhere'; name: string; line: number }
  | { kind: 'open-brace'; line: number }
  | { kind: 'no-end'; line: number }
  | { kind: 'no-each'; line: number }
  | { kind: 'nested'; line: number }
  | { kind: 'empty'; line: number };

export type Parsed = { nodes: Node[] } | { mistake: Mistake };

class TemplateMistake extends Error {
  readonly mistake: Mistake;
  constructor(mistake: Mistake) {
    super(mistake.kind);
    this.mistake = mistake;
  }
}

const EACH = /^\s*\{each (\w+)\}\s*$/;
const END = /^\s*\{end\}\s*$/;

/** Lines count from 1. */
export function parseTemplate(source: string): Parsed {
  try {
    return { nodes: read(source) };
  } catch (error) {
    if (error instanceof TemplateMistake) return { mistake: error.mistake };
    throw error;
  }
}

function read(source: string): Node[] {
  const nodes: Node[] = [];
  let open: { each: Loop; lines: Line[]; line: number } | undefined;
  if (source.trim() === '') throw new TemplateMistake({ kind: 'empty', line: 1 });
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const line = index + 1;
    const each = EACH.exec(text)?.[1];
    if (each !== undefined) {
      if (open) throw new TemplateMistake({ kind: 'nested', line });
      if (!isLoop(each)) throw new TemplateMistake({ kind: 'unknown', name: `each ${each}`, line });
      open = { each, lines: [], line };
      nodes.push(open);
    } else if (END.test(text)) {
      if (!open) throw new TemplateMistake({ kind: 'no-each', line });
      open = undefined;
    } else (open?.lines ?? nodes).push(readLine(text, open?.each, line));
  }
  if (open) throw new TemplateMistake({ kind: 'no-end', line: open.line });
  return nodes;
}

const isLoop = (word: string): word is Loop => loops.some((loop) => loop === word);

/** `{{` and `}}` are braces. */
const TOKEN = /\{\{|\}\}|\*\*|\{([^{}]*)\}|[{}]|[^{}*]+|\*/g;

function readLine(source: string, loop: Loop | undefined, line: number): Line {
  const parts: Line['parts'] = [];
  let bold = false;
  for (const [token, name] of source.matchAll(TOKEN)) {
    if (token === '**') bold = !bold;
    else if (name !== undefined) parts.push({ name: placeholder(name.trim(), loop, line), bold });
    else if (token === '{' || token === '}') throw new TemplateMistake({ kind: 'open-brace', line });
    else parts.push({ text: token === '{{' ? '{' : token === '}}' ? '}' : token, bold });
  }
  return { parts };
}

function placeholder(name: string, loop: Loop | undefined, line: number): Placeholder {
  const known = (names: readonly string[]): boolean => names.includes(name);
  if (known(placeholders.page) || (loop && known(placeholders[loop]))) return name as Placeholder;
  const exists = known(placeholders.claim) || known(placeholders.signal) || name === 'end' || name.startsWith('each ');
  throw new TemplateMistake({ kind: exists ? 'elsewhere' : 'unknown', name, line });
}
