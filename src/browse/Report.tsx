import { useRef, useState } from 'preact/hooks';
import { browser } from '../browser';
import { Section } from '../card/Section';
import type { EntryContent } from '../report/entry-content';
import { Button } from '../ui/parts';
import { useSay } from '../ui/say';
import { issueAddress, reportText } from './report-text';

/** Longer addresses are cut by servers. */
const mostCharacters = 4000;

export function Report({ content: { title, model, checked } }: { content: EntryContent }) {
  const say = useSay();
  const { version } = browser.runtime.getManifest();
  const [text, setText] = useState(() => reportText(say, { name: title, id: model, checked, version }));
  return (
    <Section name="report" title={say('browseReport')}>
      {() => (
        <div class="report">
          <p class="aside" id="report-help">
            {say('browseReportHelp')}
          </p>
          <Draft text={text} onText={setText} />
          <a
            href={issueAddress(__REPOSITORY__, say('browseReportTitle', title), text)}
            target="_blank"
            rel="noreferrer"
          >
            {say('browseIssue')}
          </a>
        </div>
      )}
    </Section>
  );
}

function Draft({ text, onText }: { text: string; onText: (text: string) => void }) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(say('browseCopied'));
    } catch {
      field.current?.select();
      setDone(say('browseCopyFailed'));
    }
  };
  return (
    <>
      <textarea
        ref={field}
        rows={9}
        maxLength={mostCharacters}
        // Some browsers check spelling on a server.
        aria-label={say('browseReportLabel')}
        aria-describedby="report-help"
        value={text}
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
          setDone('');
        }}
      />
      <div class="acts">
        <Button onClick={() => void copy()}>{say('browseCopy')}</Button>
        <span role="status">{done}</span>
      </div>
    </>
  );
}
