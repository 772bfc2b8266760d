/** Lays the page's report beside others, and leads to where they lie. */
import { useState } from 'preact/hooks';
import { addPages } from '../compare/store';
import { ExtensionLink } from '../ui/ExtensionLink';
import { COMPARE_PAGE, QUEUE_PAGE, WORKSHEET_PAGE } from '../ui/pages';
import { Button, Notice } from '../ui/parts';
import { useSay } from '../ui/say';
import type { Done } from './work';

export function AddToCompare({ done: { report } }: { done: Done }) {
  const say = useSay();
  const [word, setWord] = useState('');
  const add = async (): Promise<void> => {
    const left = await addPages([report]).catch(() => [report.title]);
    setWord(say(left.length > 0 ? 'compareFull' : 'compareAdded'));
  };
  return (
    <section class="part">
      <p class="row">
        <Button onClick={() => void add()}>{say('compareAdd')}</Button>
        <ExtensionLink to={COMPARE_PAGE}>{say('compareTitle')}</ExtensionLink>
        <ExtensionLink to={`${WORKSHEET_PAGE}?page=${encodeURIComponent(report.url ?? report.title)}`}>
          {say('worksheetTitle')}
        </ExtensionLink>
        <ExtensionLink to={QUEUE_PAGE}>{say('queueTitle')}</ExtensionLink>
      </p>
      {word && <Notice>{word}</Notice>}
    </section>
  );
}
