import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '../ui/say';
import { usePageFacts } from '../ui/usePageFacts';
import { type PageTab, usePageTab } from '../ui/usePageTab';
import { useSite } from '../ui/useSite';
import { Absent } from './Absent';
import type { Place } from './jump';
import { onLeftText } from './left-text';
import { PastedText } from './PastedText';
import { Report } from './Report';
import { Teaching } from './Teaching';
import { useReport } from './useReport';

/** The page's report, or that of a text which was pasted or left by the context menu. */
export function Panel() {
  const tab = usePageTab();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const windowId = tab?.windowId;
  useEffect(() => {
    if (windowId === undefined) return undefined;
    return onLeftText(windowId, (left) => {
      setText(left);
      setChecked(left);
    });
  }, [windowId]);
  const pasted = (
    <PastedText
      text={text}
      isShown={checked !== null}
      box={box}
      onText={setText}
      onCheck={() => setChecked(text.trim() === '' ? null : text)}
      onBack={() => setChecked(null)}
    />
  );
  if (checked === null)
    return (
      <>
        {tab && <PageReport tab={tab} />}
        {pasted}
      </>
    );
  return (
    <>
      {pasted}
      <TextReport text={checked} onJump={(place) => select(box.current, place)} />
    </>
  );
}

function PageReport({ tab }: { tab: PageTab }) {
  const say = useSay();
  const site = useSite(tab);
  const { facts, isAbsent, show } = usePageFacts(tab);
  const done = useReport(facts);
  if (facts)
    return (
      <>
        <Report key={facts.url} facts={facts} done={done} onJump={({ start, end }) => show(start, end)} />
        <Teaching facts={facts} done={done} />
      </>
    );
  if (isAbsent && site) return <Absent tab={tab} site={site} />;
  return (
    <p class="summary" role="status">
      {say('panelReading')}
    </p>
  );
}

function TextReport({ text, onJump }: { text: string; onJump: (place: Place) => void }) {
  const say = useSay();
  const done = useReport(text);
  const facts = useMemo(() => done && { ...done.facts, title: say('pastedTitle') }, [done, say]);
  if (!facts)
    return (
      <p class="summary" role="status">
        {say('panelReading')}
      </p>
    );
  return <Report facts={facts} done={done} onJump={onJump} />;
}

/** The browser scrolls a field to what is selected in it once it has the focus. */
function select(box: HTMLTextAreaElement | null, { start, end }: Place): void {
  box?.focus();
  box?.setSelectionRange(start, end);
}
