import { useEffect, useState } from 'preact/hooks';
import { readPack } from '../packs';
import { type EntryContent, entryContent } from '../report/entry-content';

/** What the base says about an entry, or a version of it; undefined while it is read, null where it can't be. */
export function useEntry(pack: string, model: string, today: string): EntryContent | null | undefined {
  const [read, setRead] = useState<{ model: string; content: EntryContent | null }>();
  useEffect(() => {
    let isWanted = true;
    void readPack(pack).then((found) => {
      if (isWanted) setRead({ model, content: found && entryContent(found, { model, today }) });
    });
    return () => {
      isWanted = false;
    };
  }, [pack, model, today]);
  return read?.model === model ? read.content : undefined;
}
