/** The cards of a sentence: what the sources say to its claims, or that its figure has no source here. */
import type { About, HintCard, NoteCard } from '../report/card-types';
import { dateSourceWords } from '../words/terms';
import { Covered } from './Covered';
import { useWording } from './context';
import { Text } from './Fact';
import { useLesson } from './lesson';
import { Sources } from './Sources';
import { Verdict } from './Verdict';

export type OnAbout = (about: About) => void;

interface Props<Content> {
  content: Content;
  onAbout: OnAbout;
}

export function Note({ content, onAbout }: Props<NoteCard>) {
  const { sentence, notes, about, date } = content;
  const lesson = useLesson();
  return (
    <>
      <Quoted sentence={sentence} />
      <section>
        <ul class="claims">
          {notes.map((line) => (
            <li key={line.claim}>
              {notes.length > 1 && (
                <p class="aside">
                  <Text>{line.says}</Text>
                </p>
              )}
              <Covered line={line}>
                <Verdict line={line} pageDay={date?.day} full />
              </Covered>
            </li>
          ))}
        </ul>
        <p class="aside dated-by">
          <Written date={date} />
        </p>
      </section>
      <section>
        {about.map((model) => (
          <AboutModel key={model.model} about={model} onAbout={onAbout} />
        ))}
      </section>
      {/* Who says something to a claim gives the verdict away. */}
      {!notes.some((line) => lesson?.covers(line)) && <Sources {...content} />}
    </>
  );
}

/** Never more than that: the page may well be right. */
export function Hint({ content: { sentence, about }, onAbout }: Props<HintCard>) {
  const { say } = useWording();
  return (
    <>
      <Quoted sentence={sentence} />
      <section>
        <p>{say('noteFigure')}</p>
      </section>
      <section>
        <AboutModel about={about} onAbout={onAbout} />
      </section>
    </>
  );
}

/** In the page's own language, whatever that is. */
function Quoted({ sentence }: { sentence: string }) {
  return (
    <div class="head">
      <blockquote dir="auto">{sentence}</blockquote>
    </div>
  );
}

/** When the page was written, and where that stands. */
function Written({ date }: Pick<NoteCard, 'date'>) {
  const { say, dates } = useWording();
  return date ? say('pageDateFound', dates.full(date.day), say(dateSourceWords[date.from])) : say('pageDateNone');
}

function AboutModel({ about, onAbout }: { about: About; onAbout: OnAbout }) {
  return (
    <button type="button" class="more" onClick={() => onAbout(about)}>
      {useWording().say('noteAbout', about.name)}
    </button>
  );
}
