/** How one product treats what people write to it. */
import type { Line, PrivacyNote, ProductPrivacy } from '../report/card-types';
import { trainingWords } from '../words/terms';
import type { WordKey } from '../words/words';
import { CheckedOn } from './CheckedOn';
import { useWording } from './context';
import { Behind, Fact, Text } from './Fact';

interface Props {
  product: ProductPrivacy;
  /** Everything, or only whether it trains and how to refuse. */
  full: boolean;
  cardChecked: string;
}

export function Product({ product, full, cardChecked }: Props) {
  const { say } = useWording();
  const { name, training, optOut, retention } = product;
  return (
    <>
      <h4>
        <Text>{name}</Text>
      </h4>
      <dl class="terms">
        <dt>{say('training')}</dt>
        <dd>
          <b>{say(trainingWords[training.default])}</b>
          {full ? '. ' : ''}
          {full ? <Fact line={training} /> : <Behind of={training} />}
        </dd>
        <Term word="optOut" line={optOut} />
        {full && retention && <Term word="retention" line={retention} />}
      </dl>
      {full && <Notes product={product} cardChecked={cardChecked} />}
    </>
  );
}

function Term({ word, line }: { word: WordKey; line: Line }) {
  return (
    <>
      <dt>{useWording().say(word)}</dt>
      <dd>
        <Fact line={line} />
      </dd>
    </>
  );
}

function Notes({ product: { notes, effective, checked, stale }, cardChecked }: Omit<Props, 'full'>) {
  const { say, dates } = useWording();
  return (
    <>
      {notes.length > 0 && (
        <ul class="points">
          {notes.map((note) => (
            <Note key={note.text} note={note} />
          ))}
        </ul>
      )}
      <p class="aside">
        {effective && say('inForceSince', dates.full(effective))}{' '}
        {checked !== cardChecked && <CheckedOn date={checked} stale={stale} />}
      </p>
    </>
  );
}

function Note({ note }: { note: PrivacyNote }) {
  const scope = [note.appliesTo, note.region].filter(Boolean).join(useWording().say('listSeparator'));
  return (
    <li>
      {scope && (
        <span class="aside">
          <Text>{scope}</Text>:{' '}
        </span>
      )}
      <Fact line={note} />
    </li>
  );
}
