/** One YAML file in, its value or its problems out. Pure: reading the disk is the caller's. */
import * as v from 'valibot';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { lineFinder } from './lines';
import type { Parsed, Problem } from './problem';
import { traps } from './traps';
import { pathOf, sentence, wrongType } from './wording';

/** A knowledge file; `path` is relative to the repository, with forward slashes. */
export interface KnowledgeFile {
  path: string;
  text: string;
}

/** What to do about the YAML errors that people make; keys are codes of the `yaml` package. */
const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that has ": " in it',
  DUPLICATE_KEY: 'Remove one of the two, or join them',
  BAD_SCALAR_START: 'Put quotes around the text',
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_INDENT: 'Indent it like its neighbours',
  MISSING_CHAR: 'Look for a quote or bracket that is not closed',
};

function syntaxMessage({ code, message }: YAMLError): string {
  return `this is not valid YAML: ${message.replace(/\.$/, '')}. ${REMEDIES[code] ?? 'Compare it with a file beside it'}.`;
}

/** Reads `file` by `schema`. `parsed` is there if, and only if, there are no problems; never throws. */
export function parse<Schema extends v.GenericSchema>(
  file: KnowledgeFile,
  schema: Schema,
): { parsed?: Parsed<v.InferOutput<Schema>>; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    return {
      problems: syntax.map((error) => ({
        file: file.path,
        line: lines.linePos(error.pos[0]).line || 1,
        message: syntaxMessage(error),
      })),
    };
  }
  const problems = traps(document, file.path, lines);
  if (problems.length > 0) return { problems };
  const root: unknown = document.toJS();
  const lineOf = lineFinder(document, lines);
  const result = v.safeParse(schema, root, { message: wrongType, abortPipeEarly: true });
  if (result.success) return { parsed: { path: file.path, value: result.output, lineOf }, problems };
  return {
    problems: result.issues.map((issue) => ({
      file: file.path,
      line: lineOf(pathOf(issue)),
      message: sentence(issue, schema, root),
    })),
  };
}
