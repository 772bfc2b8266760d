/** Rows of surface, region, status and day. */
import type { RolloutLine } from '../report/card-types';
import { shownStatus } from '../report/rollout';
import { useWording, type Wording } from './context';
import { Behind, Text } from './Fact';
import { StatusShape, StatusWord } from './Status';

interface Props {
  rows: RolloutLine[];
  notes: boolean;
  /** These rows no longer hold. */
  past?: boolean;
}

export function Ladder({ rows, notes, past = false }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul class={past ? 'ladder past' : 'ladder'}>
      {rows.map((row) => (
        <Row key={[row.surfaces, row.region, row.version, row.status, row.since].join()} row={row} notes={notes} />
      ))}
    </ul>
  );
}

function Row({ row, notes }: { row: RolloutLine; notes: boolean }) {
  return (
    <li>
      <StatusShape status={shownStatus(row)} />
      <div>
        <Place row={row} />
        {notes && row.note && (
          <p class="note">
            <Text>{row.note}</Text>
          </p>
        )}
      </div>
    </li>
  );
}

/** One row in words, without its note. */
export function Place({ row }: { row: RolloutLine }) {
  const wording = useWording();
  return (
    <>
      <Text>{row.surfaces.join(wording.say('listSeparator'))}</Text>
      <span class="aside">
        {'\u00a0· '}
        {row.region ? <Text>{row.region}</Text> : wording.say('regionNotStated')}
        {row.version && (
          <>
            {'\u00a0· '}
            <Text>{row.version}</Text>
          </>
        )}
        {'\u00a0· '}
        <StatusWord row={row} /> {whenOf(row, wording)}
      </span>
      <Behind of={row} />
    </>
  );
}

function whenOf({ since, until, planned }: RolloutLine, { say, dates }: Wording): string {
  if (since && planned) return say('fromDate', dates.full(since));
  if (since && until) return say('fromTo', dates.full(since), dates.full(until));
  if (since) return say('sinceDate', dates.full(since));
  return until ? say('untilDate', dates.full(until)) : '';
}
