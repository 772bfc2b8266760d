/** Reading files and standard input; whatever goes wrong becomes one sentence. */
import { createReadStream, fstatSync, statSync } from 'node:fs';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { UsageError } from './args';

/** The largest document, in bytes; parsed as a page it takes some twenty times its size in memory. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

const REASONS: Record<string, string> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  EISDIR: 'is a directory, not a file',
  ENOTDIR: 'is not there: part of its path is a file',
  ENAMETOOLONG: 'has too long a name to exist',
  ELOOP: 'is a link that leads back to itself',
};

/** The most that is read ahead, in bytes: less would make threads wait for their next batch, which others fill. */
const AHEAD = 256 * 1024;

/** What a stream has is given at once, and all that came while nobody asked for it together. */
const gathered = (stream: Readable): Readable =>
  pipeline(stream, new PassThrough({ highWaterMark: AHEAD }), () => undefined);

/** The bytes of a file, or of standard input for `-`, as they come. Throws `UsageError` when they can't be read. */
export async function* readChunks(file: string, stdin: Readable): AsyncGenerator<Uint8Array> {
  try {
    if (isDirectory(file, stdin)) throw Object.assign(new Error(), { code: 'EISDIR' });
    const stream = file === '-' ? gathered(stdin) : createReadStream(file, { highWaterMark: AHEAD });
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    const name = file === '-' ? 'Standard input' : `“${file}”`;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${name} ${REASONS[code] ?? `could not be read (${code || message})`}.`);
  }
}

/** Node reads a directory on standard input as if it were empty, so it has to be asked for. */
function isDirectory(file: string, stdin: Readable & { fd?: number }): boolean {
  if (file !== '-') return statSync(file).isDirectory();
  return stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory();
}

/** A whole document. Throws `UsageError` when it can't be read or is too large. */
export async function readDocument(file: string, stdin: Readable, limit: number = MAX_DOCUMENT_BYTES): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(file, stdin)) {
    size += chunk.length;
    if (size > limit) {
      throw new UsageError(
        `The input is larger than ${limit / 1024 / 1024} MB; split it, or use --jsonl for many texts.`,
      );
    }
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

/** UTF-8 unless the bytes say otherwise: a mark at the start, or a page's own charset where they aren't UTF-8. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
    const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
    return decoderFor(charset).decode(bytes);
  }
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
