import { useRef, useState } from 'preact/hooks';
import { defaults, type Settings } from '../settings/settings';
import { exportSettings, FILE_NAME, type ImportProblem, importSettings } from '../settings/transfer';
import { Button, Notice } from '../ui/parts';
import { saveFile } from '../ui/save-file';
import { useSay } from '../ui/say';
import type { Say } from '../words/words';

interface Props {
  settings: Settings;
  change: (change: (now: Settings) => Settings) => void;
}

type Outcome = { kind: 'loaded' | 'reset' } | { kind: 'problem'; problem: ImportProblem } | { kind: 'asking' };

const save = (settings: Settings): void => saveFile(FILE_NAME, 'application/json', exportSettings(settings));

function problemWords(say: Say, problem: ImportProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return say('optionsImportNotJson');
    case 'not-settings':
      return say('optionsImportNotSettings');
    case 'future':
      return say('optionsImportFuture');
    case 'corrupt':
      return say('optionsImportBroken', problem.key);
  }
}

/** Saving, loading and resetting all settings. */
export function File({ settings, change }: Props) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = async (): Promise<void> => {
    const field = input.current;
    const file = field?.files?.[0];
    if (!field || !file) return;
    const text = await file.text().catch(() => '');
    // The same file, mended, may come again.
    field.value = '';
    const imported = importSettings(text, settings);
    if ('problem' in imported) {
      setOutcome({ kind: 'problem', problem: imported.problem });
      return;
    }
    change(() => imported.settings);
    setOutcome({ kind: 'loaded' });
  };
  const reset = (): void => {
    change(() => defaults);
    setOutcome({ kind: 'reset' });
  };
  return (
    <section>
      <h2>{say('optionsFile')}</h2>
      <p class="row">
        <Button onClick={() => save(settings)}>{say('optionsExport')}</Button>
        <Button onClick={() => input.current?.click()}>{say('optionsImport')}</Button>
        <Button onClick={() => setOutcome({ kind: 'asking' })}>{say('optionsReset')}</Button>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={() => void load()} />
      </p>
      {outcome?.kind === 'loaded' && <Notice kind="done">{say('optionsImported')}</Notice>}
      {outcome?.kind === 'problem' && <Notice kind="problem">{problemWords(say, outcome.problem)}</Notice>}
      {outcome?.kind === 'reset' && <Notice kind="done">{say('optionsResetDone')}</Notice>}
      {outcome?.kind === 'asking' && (
        <Notice kind="problem">
          <p>{say('optionsResetSure')}</p>
          <p class="row">
            <Button onClick={reset}>{say('optionsResetYes')}</Button>
            <Button onClick={() => setOutcome(null)}>{say('optionsResetNo')}</Button>
          </p>
        </Notice>
      )}
    </section>
  );
}
