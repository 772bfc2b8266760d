import { useEffect, useState } from 'preact/hooks';
import { VerdictWord } from '../card/Verdict';
import { keyOf, matchOf, type Prediction, summaryOf } from '../report/classroom';
import { quote } from '../report/quote';
import { LessonSwitch } from '../ui/LessonSwitch';
import { Button, Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { Worded } from '../ui/Worded';
import { answerWords, matchWords, stanceWords } from '../words/answers';
import { clearPredictions, onPredictions, readPredictions } from './store';

export function Classroom() {
  const say = useSay();
  const predictions = usePredictions();
  if (!predictions) return null;
  return (
    <Worded>
      <h1>{say('classroomTitle')}</h1>
      <p class="screen">{say('classroomLead')}</p>
      <div class="screen">
        <LessonSwitch />
      </div>
      {predictions.length === 0 ? <Notice>{say('classroomNone')}</Notice> : <Session predictions={predictions} />}
    </Worded>
  );
}

function usePredictions(): Prediction[] | null {
  const [predictions, setPredictions] = useState<Prediction[] | null>(null);
  useEffect(() => {
    void readPredictions().then(setPredictions);
    return onPredictions(setPredictions);
  }, []);
  return predictions;
}

function Session({ predictions }: { predictions: Prediction[] }) {
  const say = useSay();
  return (
    <>
      <Totals predictions={predictions} />
      <section>
        <h2>{say('classroomStatements')}</h2>
        <table>
          <thead>
            <tr>
              {(['classroomStatement', 'classroomPrediction', 'classroomRecord', 'classroomCompared'] as const).map(
                (key) => (
                  <th key={key} scope="col">
                    {say(key)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {predictions.map((prediction) => (
              <Line key={keyOf(prediction)} prediction={prediction} />
            ))}
          </tbody>
        </table>
        <p class="row screen">
          <Button onClick={() => print()}>{say('comparePrint')}</Button>
          <Clear />
        </p>
      </section>
    </>
  );
}

/** No marks are given: what matched, by what the record says. */
function Totals({ predictions }: { predictions: Prediction[] }) {
  const say = useSay();
  const { count, today, earlier, stances } = summaryOf(predictions);
  return (
    <section>
      <h2>{say('classroomSummary')}</h2>
      <p>{say('classroomTotals', String(today), String(earlier), String(count))}</p>
      <table class="totals">
        <tbody>
          {stances.map(({ stance, count: all, met }) => (
            <tr key={stance}>
              <th scope="row">{say(stanceWords[stance])}</th>
              <td>{say('classroomMet', String(met), String(all))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ prediction }: { prediction: Prediction }) {
  const say = useSay();
  const { title, sentence, answer, why, verdict, earlier } = prediction;
  return (
    <tr>
      <td>
        <q dir="auto">{quote(sentence)}</q>
        <p class="aside">
          <bdi>{title}</bdi>
        </p>
      </td>
      <td>
        {say(answerWords[answer])}
        {why && (
          <p class="aside" dir="auto">
            {why}
          </p>
        )}
      </td>
      <td>
        <VerdictWord verdict={verdict} />
        {earlier && (
          <p class="aside">
            {say('compareThen')} <VerdictWord verdict={earlier} />
          </p>
        )}
      </td>
      <td>{say(matchWords[matchOf(prediction)])}</td>
    </tr>
  );
}

/** Asks once more: nothing brings them back. */
function Clear() {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{say('classroomClear')}</Button>;
  return (
    <>
      <span role="status">{say('classroomClearAsk')}</span>
      <Button onClick={() => void clearPredictions()}>{say('classroomClearYes')}</Button>
      <Button onClick={() => setAsking(false)}>{say('classroomKeep')}</Button>
    </>
  );
}
