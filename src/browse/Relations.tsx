/** Links to the entries around one. */
import { useWording } from '../card/context';
import { Text } from '../card/Fact';
import { Section } from '../card/Section';
import type { WordKey } from '../words/words';
import { formatRoute } from './route';
import type { Relatives, Row } from './rows';

interface Props {
  row: Row;
  /** The entry's id or that of one of its versions. */
  model: string;
  relatives: Relatives;
}

export function Relations({ row, model, relatives: { family, members, predecessors, successor } }: Props) {
  const { say } = useWording();
  const kinds: [WordKey, Row[]][] = [
    ['browseVersionOf', model === row.id ? [] : [row]],
    ['browseFamily', family ? [family] : []],
    ['browsePredecessor', predecessors],
    ['browseSuccessor', successor ? [successor] : []],
    ['browseMembers', members],
  ];
  const some = kinds.filter(([, rows]) => rows.length > 0);
  if (some.length === 0) return null;
  return (
    <Section name="relatives" title={say('browseRelatives')}>
      {() => (
        <dl class="terms">
          {some.map(([word, rows]) => (
            <Relation key={word} word={word} rows={rows} />
          ))}
        </dl>
      )}
    </Section>
  );
}

function Relation({ word, rows }: { word: WordKey; rows: Row[] }) {
  const { say, dates } = useWording();
  return (
    <>
      <dt>{say(word)}</dt>
      {rows.map(({ id, name, launched }) => (
        <dd key={id}>
          <a href={formatRoute({ id, query: '', filters: {} })}>
            <Text>{name}</Text>
          </a>
          {launched && <span class="aside"> {dates.full(launched)}</span>}
        </dd>
      ))}
    </>
  );
}
