/** What a teacher does with a page: begins a lesson, lays the page beside others, makes a sheet of it. */
import { useState } from 'preact/hooks';
import { addPages } from '../compare/store';
import { ExtensionLink } from '../ui/ExtensionLink';
import { LessonSwitch } from '../ui/LessonSwitch';
import { CLASSROOM_PAGE, COMPARE_PAGE, WORKSHEET_PAGE } from '../ui/pages';
import { Button, Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import { Section, type SectionProps } from './Section';

export function Teaching({ facts, done }: SectionProps) {
  const say = useSay();
  const [word, setWord] = useState('');
  const add = async (): Promise<void> => {
    if (!done) return;
    const left = await addPages([done.report]).catch(() => [facts.title]);
    setWord(say(left.length > 0 ? 'compareFull' : 'compareAdded'));
  };
  return (
    <Section title={say('optionsTeaching')}>
      <LessonSwitch />
      {done && (
        <p class="row">
          <Button onClick={() => void add()}>{say('compareAdd')}</Button>
        </p>
      )}
      {word && <Notice>{word}</Notice>}
      <p class="row">
        <ExtensionLink to={COMPARE_PAGE}>{say('compareTitle')}</ExtensionLink>
        <ExtensionLink to={`${WORKSHEET_PAGE}?page=${encodeURIComponent(facts.url ?? facts.title)}`}>
          {say('worksheetTitle')}
        </ExtensionLink>
        <ExtensionLink to={CLASSROOM_PAGE}>{say('classroomTitle')}</ExtensionLink>
      </p>
    </Section>
  );
}
