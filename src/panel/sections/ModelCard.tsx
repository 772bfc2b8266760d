/** What the card in the page says of a model, in the panel's flow. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Known, Unknown } from '../../card/Card';
import { WordingContext, wordingOf } from '../../card/context';
import { readPack } from '../../packs';
import { cardContent } from '../../report/card-content';
import type { ModelCard as Content } from '../../report/card-types';
import type { ReportModel } from '../../report/models';
import { unknownContent } from '../../report/unknown';
import { useSay } from '../../ui/say';
import { saidOf } from '../view';
import type { Done } from '../work';

interface Props {
  of: ReportModel;
  done: Done;
}

export function ModelCard({ of, done }: Props) {
  const say = useSay();
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    let isOver = false;
    void readContent(of, done).then((read) => isOver || setContent(read));
    return () => {
      isOver = true;
    };
  }, [of, done]);
  const wording = useMemo(() => content && wordingOf(content, say), [content, say]);
  if (!content || !wording) return null;
  return (
    <WordingContext.Provider value={wording}>
      <div class="facts">{content.kind === 'known' ? <Known content={content} /> : <Unknown content={content} />}</div>
    </WordingContext.Provider>
  );
}

async function readContent({ model, name, pack: id }: ReportModel, { report, checked }: Done): Promise<Content | null> {
  const { today, date } = report;
  if (id === undefined) return unknownContent({ model, text: name }, checked, today);
  const pack = await readPack(id);
  if (!pack) return null;
  const dated = date && { pageDate: date.day, ...(date.from !== 'given' && { dateFrom: date.from }) };
  return cardContent(pack, { model, today, ...dated, said: saidOf(report, id) });
}
