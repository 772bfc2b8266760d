/** The reply kit: a note to paste, and beneath it the claims and signals that it is made of. Nothing is posted. */
import { useMemo, useState } from 'preact/hooks';
import type { PageReport } from '../../report/page-report';
import { writeReply } from '../../report/reply/reply';
import { parseTemplate } from '../../report/reply/template';
import type { Signal } from '../../report/signals/types';
import { type TextForm, textForms } from '../../report/text/forms';
import { type WordedReport, worded } from '../../report/worded';
import { Button, Field } from '../../ui/parts';
import { useSay } from '../../ui/say';
import { presets } from '../../words/templates';
import { wordingOf } from '../../words/wording';
import type { WordKey } from '../../words/words';
import { hasReply, REPLY } from '../Head';
import { Boxes } from '../reply/Boxes';
import { Note } from '../reply/Note';
import { TemplateEditor } from '../reply/TemplateEditor';
import { useTemplates } from '../reply/useTemplates';
import { Section, type SectionProps } from '../Section';
import { useUncovered } from '../useUncovered';

const formWords: Record<TextForm, WordKey> = {
  markdown: 'replyMarkdown',
  plain: 'replyPlain',
  bbcode: 'replyBbcode',
  html: 'replyHtml',
};

/** Signals that the chosen claims and figures show themselves. */
const SHOWN: ReadonlySet<Signal['kind']> = new Set(['contradicted', 'outdated', 'unsourced']);

export function Reply({ facts, done: all }: SectionProps) {
  const say = useSay();
  const done = useUncovered(all);
  const report = done?.report;
  const words = useMemo(() => report && worded(report, facts.text, wordingOf(say)), [report, facts.text, say]);
  if (!done || !report || !words || !hasReply(done)) return null;
  // Another report is another choice.
  return <Kit key={`${report.url} ${report.notes.length} ${report.signals.length}`} report={report} words={words} />;
}

function Kit({ report, words }: { report: PageReport; words: WordedReport }) {
  const say = useSay();
  const [notes, setNotes] = useState(() => firstNotes(report, words));
  const [signals, setSignals] = useState(() => firstSignals(report));
  const [form, setForm] = useState<TextForm>('markdown');
  const [picked, setPicked] = useState('');
  const [isEditing, setEditing] = useState(false);
  const { own, ...change } = useTemplates();
  const all = [...presets(say), ...own];
  const template = all.find(({ name }) => name === picked) ?? all[0];
  const reply = useMemo(() => {
    const parsed = parseTemplate(template?.text ?? '');
    if ('mistake' in parsed || notes.size + signals.size === 0) return null;
    const { most } = template ?? {};
    return writeReply(
      { report: words, chosen: { notes, signals }, nodes: parsed.nodes, form, ...(most && { most }) },
      say,
    );
  }, [words, notes, signals, template?.text, template?.most, form, say]);
  if (!template) return null;
  const noteBoxes = words.notes.map((note, index) => ({
    index,
    label: note.words,
    help: `${isolated(note.model)}: ${isolated(note.claim)} · ${note.verdict}`,
  }));
  const signalBoxes = words.signals.flatMap(({ kind, name, seen }, index) =>
    SHOWN.has(kind) ? [] : [{ index, label: name, help: seen }],
  );
  return (
    <Section title={say('replyTitle')} note={say('replyNote')} anchor={REPLY}>
      <div class="row pair">
        <Field label={say('replyTemplate')}>
          {(control) => (
            <select {...control} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
              {all.map(({ name }) => (
                <option key={name} value={name} selected={name === template.name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('replyForm')}>
          {(control) => (
            <select {...control} onChange={({ currentTarget }) => setForm(currentTarget.value as TextForm)}>
              {textForms.map((one) => (
                <option key={one} value={one} selected={one === form}>
                  {say(formWords[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Note text={reply?.text ?? ''}>
        <Button onClick={() => setEditing(true)}>{say('replyEdit')}</Button>
      </Note>
      {isEditing && (
        <TemplateEditor
          key={template.name}
          template={template}
          isOwn={own.some(({ name }) => name === template.name)}
          taken={all.map(({ name }) => name)}
          {...change}
          onDone={(name) => {
            setPicked(name ?? picked);
            setEditing(false);
          }}
        />
      )}
      <Boxes legend={say('replyClaims')} boxes={noteBoxes} chosen={notes} onChange={setNotes} />
      <Boxes legend={say('replySignals')} boxes={signalBoxes} chosen={signals} onChange={setSignals} />
    </Section>
  );
}

/** English words, in a line of whatever direction. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** What does not hold, each claim once: what holds needs no reply. */
function firstNotes({ notes }: PageReport, words: WordedReport): ReadonlySet<number> {
  const seen = new Set<string>();
  return new Set(
    notes.flatMap(({ claim }, index) => {
      if (words.notes[index]?.stance === 'holds' || seen.has(claim)) return [];
      seen.add(claim);
      return [index];
    }),
  );
}

const firstSignals = ({ signals }: PageReport): ReadonlySet<number> =>
  new Set(signals.flatMap(({ kind }, index) => (SHOWN.has(kind) ? [] : [index])));
