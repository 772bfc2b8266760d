/** The report as a file, in every form. */
import { useMemo } from 'preact/hooks';
import { type ExportForm, exportForms, exportReport, files } from '../../report/export/exports';
import type { PageReport } from '../../report/page-report';
import { Button } from '../../ui/parts';
import { saveFile } from '../../ui/save-file';
import { useSay } from '../../ui/say';
import { wordingOf } from '../../words/wording';
import type { WordKey } from '../../words/words';
import { Section, type SectionProps } from '../Section';
import { useUncovered } from '../useUncovered';

const words: Record<ExportForm, WordKey> = {
  md: 'exportMd',
  html: 'exportHtml',
  csv: 'exportCsv',
  report: 'exportReport',
  annotations: 'exportAnnotations',
  claimreview: 'exportClaimReview',
};
/** Spreadsheets take a file for UTF-8 only where it begins so. */
const UTF8_MARK = '\ufeff';

export function Exports({ facts, done: all }: SectionProps) {
  const say = useSay();
  const done = useUncovered(all);
  const wording = useMemo(() => wordingOf(say), [say]);
  if (!done || done.report.models.length === 0) return null;
  const { report } = done;
  const save = (form: ExportForm): void => {
    const { type, extension } = files[form];
    const text = exportReport(form, { report, text: facts.text, wording });
    saveFile(nameOf(report) + extension, type, form === 'csv' ? UTF8_MARK + text : text);
  };
  return (
    <Section title={say('exportTitleOfPart')} note={say('exportNote')}>
      <p class="row">
        {exportForms.map((form) => (
          <Button key={form} label={`${say('exportTitleOfPart')}: ${say(words[form])}`} onClick={() => save(form)}>
            {say(words[form])}
          </Button>
        ))}
      </p>
    </Section>
  );
}

/** By the page's site and the day: `caveat-example.com-2026-11-22`. */
function nameOf({ url, today }: PageReport): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return ['caveat', host.replace(/[^\w.-]/g, ''), today].filter(Boolean).join('-');
}
