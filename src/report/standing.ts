/** Whether a model is still what its maker offers. Only from statements with a source: unknown is an answer. */
import { isBefore } from '../knowledge/dates';
import type { Pack } from '../knowledge/pack';
import type { Cited, KnownCard, Licence, RolloutLine, Standing } from './card-types';
import type { Citations } from './citations';

interface Known {
  rollout: KnownCard['rollout'];
  licence: Licence;
  /** Name of the mentioned version, where it is one. */
  version: string | undefined;
  today: string;
}

/** A first line has room for so many numbers; the rows themselves show all of theirs. */
const MOST_REFS = 3;

export function standingOf(pack: Pack, known: Known, by: Citations): Standing | null {
  const { succeededBy: heir, renamed } = pack;
  if (renamed && !isBefore(known.today, renamed.date)) {
    const { to: name, date } = renamed;
    return { kind: 'renamed', name, ...(date && { date }), cited: by.cite(renamed) };
  }
  const over = overOf(known, by);
  if (!heir || isBefore(known.today, heir.date)) return over;
  const successor = { name: heir.name, ...(heir.date && { date: heir.date }), ...by.cite(heir) };
  return { ...(over ?? { kind: 'succeeded' }), successor };
}

/** Over is what is retired or deprecated on every surface where it was. */
function overOf({ rollout, licence, version, today }: Known, by: Citations): Standing | null {
  const isAbout = (row: RolloutLine): boolean => !row.planned && (!version || !row.version || row.version === version);
  const current = rollout.current.filter((row) => isAbout(row) && row.status !== 'absent');
  // Where nothing is left, what has been tells how it ended.
  const rows = current.length > 0 ? current : rollout.history.filter(isAbout);
  const isOver = ({ status }: RolloutLine): boolean => status === 'retired' || status === 'deprecated';
  if (rows.length === 0 || !rows.every(isOver)) return null;
  const isRetired = rows.every(({ status }) => status === 'retired');
  const hasWeights = licence.today && licence.today.status !== 'proprietary' && licence.today.status !== 'unknown';
  const until = rows.map((row) => row.until ?? '').sort();
  const last = isRetired && until[0] ? until.at(-1) : undefined;
  return {
    kind: !isRetired ? 'deprecated' : hasWeights ? 'withdrawn' : 'retired',
    ...(last && !isBefore(today, last) && { date: last }),
    cited: citedBy(rows, by),
  };
}

function citedBy(rows: readonly RolloutLine[], by: Citations): Cited {
  const refs = [...new Set(rows.flatMap((row) => row.refs))].slice(0, MOST_REFS);
  const isWeak = rows.every((row) => row.unconfirmed);
  return by.cite({ sources: refs.map((ref) => ref - 1), ...(isWeak && { unconfirmed: true }) });
}
