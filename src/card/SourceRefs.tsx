/** The numbers behind a statement: each a link to its source. */
import type { CardSource, Cited } from '../report/card-types';
import type { WordKey } from '../words/words';
import { useWording, type Wording } from './context';

export function SourceRefs({ of }: { of: Pick<Cited, 'refs'> }) {
  const wording = useWording();
  const sources = of.refs.flatMap((number) => wording.sources.get(number) ?? []);
  return (
    <span class="refs">
      {sources.map((source) => (
        <SourceLink key={source.number} source={source} label={labelOf(source, wording)} />
      ))}
    </span>
  );
}

function SourceLink({ source, label }: { source: CardSource; label: string }) {
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" aria-label={label} title={label}>
      [{source.number}]
    </a>
  );
}

function labelOf(source: CardSource, wording: Wording): string {
  const { say } = wording;
  const details = detailsOf(source, source.vendor ? 'tagVendor' : undefined, wording);
  return say('sourceLabel', String(source.number), details.join(say('listSeparator')));
}

/** Who says it and when, what kind of voice that is, and where it was read if not there. */
export function detailsOf(source: CardSource, kind: WordKey | undefined, { say, dates }: Wording): string[] {
  const { publisher, date, quotedVia } = source;
  return [
    publisher,
    ...(date ? [dates.full(date)] : []),
    ...(kind ? [say(kind)] : []),
    ...(quotedVia ? [quotedVia === 'unrecorded' ? say('quotedElsewhere') : say('quotedBy', quotedVia)] : []),
  ];
}
