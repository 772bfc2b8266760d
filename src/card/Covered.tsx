/** In a class: the question instead of the verdict, until a pupil has answered it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Draft, Lesson } from '../classroom/lesson';
import type { NoteLine } from '../report/card-types';
import { answers, MOST_WHY } from '../report/classroom';
import { answerWords } from '../words/answers';
import { useWording } from './context';
import { useLesson } from './lesson';

interface Props {
  line: NoteLine;
  /** Where there is little room: what opens the question. */
  folded?: string;
  /** The verdict. */
  children: ComponentChildren;
}

export function Covered({ line, folded, children }: Props) {
  const { say } = useWording();
  const lesson = useLesson();
  const opened = useRef<HTMLDivElement>(null);
  if (lesson?.covers(line)) {
    // Once the form is gone, its focus goes on to what it has opened.
    const question = <Question line={line} lesson={lesson} onOpen={() => opened.current?.focus()} />;
    if (!folded) return question;
    return (
      <details>
        <summary>{folded}</summary>
        {question}
      </details>
    );
  }
  const prediction = lesson?.answerTo(line);
  return (
    <div ref={opened} tabIndex={prediction ? -1 : undefined}>
      {prediction && <p class="aside predicted">{say('classroomYouSaid', say(answerWords[prediction.answer]))}</p>}
      {children}
    </div>
  );
}

function Question({ line, lesson, onOpen }: { line: NoteLine; lesson: Lesson; onOpen: () => void }) {
  const { say } = useWording();
  const id = useId();
  const [draft, setDraft] = useState(() => lesson.draftOf(line));
  const [problem, setProblem] = useState<'classroomChoose' | 'classroomNotKept' | null>(null);
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    lesson.setDraft(line, next);
    setProblem(null);
  };
  const open = async (): Promise<void> => {
    if (!draft.answer) setProblem('classroomChoose');
    else if (await lesson.predict(line, draft)) requestAnimationFrame(onOpen);
    else setProblem('classroomNotKept');
  };
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <fieldset>
        <legend>{say('classroomQuestion')}</legend>
        {answers.map((answer) => (
          <label key={answer} class="answer">
            <input
              type="radio"
              name={id}
              value={answer}
              checked={draft.answer === answer}
              onChange={() => change({ answer })}
            />
            {say(answerWords[answer])}
          </label>
        ))}
      </fieldset>
      <span id={`${id}-why`}>{say('classroomWhy')}</span>
      <Reason label={`${id}-why`} text={draft.why} onText={(why) => change({ why })} />
      <button type="submit" class="show">
        {say('classroomShow')}
      </button>
      {problem && <p role="alert">{say(problem)}</p>}
    </form>
  );
}

interface ReasonProps {
  /** Id of its label. */
  label: string;
  text: string;
  onText: (text: string) => void;
}

/** No form field: in a page, Chromium would ask its server what such a field is for. */
function Reason({ label, text, onText }: ReasonProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only at first: afterwards it holds what is written.
    if (box.current) box.current.textContent = text;
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the reason stands above.
    <div
      ref={box}
      class="reason"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-labelledby={label}
      contentEditable="plaintext-only"
      // Some browsers check spelling on a server.
      spellcheck={false}
      onInput={({ currentTarget }) => onText((currentTarget.textContent ?? '').slice(0, MOST_WHY))}
    />
  );
}
