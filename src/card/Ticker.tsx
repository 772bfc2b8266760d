/** The card of a ticker: which tokens use it, and that they are not the model. */
import type { TickerCard } from '../report/token-card';
import { useWording } from './context';
import { Fact, Text } from './Fact';
import { Sources } from './Sources';

export function Ticker({ content }: { content: TickerCard }) {
  const { say } = useWording();
  const { tokens } = content;
  return (
    <>
      <div class="head">
        {tokens.every(({ issuedByMaker }) => !issuedByMaker) && <p>{say('noteTickerNotIssued')}</p>}
        {tokens.length > 1 && <p class="aside">{say('noteTickerSeveral')}</p>}
      </div>
      <section>
        <ul class="points">
          {tokens.map((token) => (
            <li key={token.id}>
              <b>
                <Text>{token.name}</Text>
              </b>{' '}
              <Fact line={token} />
            </li>
          ))}
        </ul>
      </section>
      <Sources {...content} />
    </>
  );
}
