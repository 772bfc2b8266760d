/** The reader's own templates. */
import { useEffect, useState } from 'preact/hooks';
import { changeTemplates, readTemplates, type Template, withoutTemplate, withTemplate } from '../../settings/templates';

export interface Templates {
  own: readonly Template[];
  /** In the place of the one named `was`, where there is one. Rejects where the browser stores nothing. */
  save(template: Template, was?: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export function useTemplates(): Templates {
  const [own, setOwn] = useState<readonly Template[]>([]);
  useEffect(() => void readTemplates().then(setOwn), []);
  return {
    own,
    save: async (template, was) => setOwn(await changeTemplates((now) => withTemplate(now, template, was))),
    remove: async (name) => setOwn(await changeTemplates((now) => withoutTemplate(now, name))),
  };
}
