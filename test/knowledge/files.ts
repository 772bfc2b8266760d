/** A small base to break: one model of one vendor. Tests change a line of it and look at what is said. */
import { load } from '../../src/knowledge/load';
import type { KnowledgeFile } from '../../src/knowledge/parse';
import type { Problem } from '../../src/knowledge/problem';

export const entryPath = 'src/knowledge/models/meta/muse-spark.yaml';
export const entryText = `id: muse-spark
name: Muse Spark
kind: language
description: multimodal reasoning model
maker: meta
launch:
  date: "2026-04-08"
  text: Meta launched it in the United States.
  sources: [post]
licence:
  - status: proprietary
    text: Its weights are not public.
    sources: [post]
rollout:
  - surface: Meta AI app
    region: United States
    status: live
    since: "2026-04-08"
    sources: [post]
  - surface: WhatsApp
    region: worldwide
    status: announced
    sources: [news]
caveats: []
timeline:
  - date: "2026-05-12"
    kind: availability
    text: Voice came to the app.
    sources: [news]
sources:
  post:
    url: https://example.com/post
    title: Introducing Muse Spark
    publisher: Meta
    date: "2026-04-08"
    kind: vendor
    read: full
  news:
    url: https://example.com/news
    title: Muse Spark in WhatsApp
    publisher: The News
    kind: press
    read: excerpt
checked: "2026-11-22"
`;

/** As it stands under a source's id. */
export const policySource = `    url: https://example.com/policy
    title: Privacy policy
    publisher: Meta
    kind: policy
    read: full
`;

export const vendorPath = 'src/knowledge/vendors/meta.yaml';
export const vendorText = `id: meta
name: Meta
products:
  - id: meta-ai
    name: Meta AI app
    audience: consumer
    runs: [muse-spark]
    training:
      default: "yes"
      text: Chats are used for training.
      sources: [policy]
    optOut:
      text: None was found.
      sources: [policy]
    notes: []
    checked: "2026-11-22"
sources:
  policy:
${policySource}checked: "2026-11-22"
`;

export const entryFile: KnowledgeFile = { path: entryPath, text: entryText };
export const vendorFile: KnowledgeFile = { path: vendorPath, text: vendorText };

/** `text` with its one `from` replaced; throws where there is none, so that no test passes by testing nothing. */
export function edit(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not there exactly once`);
  return text.replace(from, () => to);
}

/** Another entry of the same form, with some edits. */
export function entry(id: string, name: string, ...edits: [from: string, to: string][]): KnowledgeFile {
  const text = edits.reduce(
    (before, [from, to]) => edit(before, from, to),
    edit(entryText, 'id: muse-spark', `id: ${id}`),
  );
  return { path: `src/knowledge/models/meta/${id}.yaml`, text: edit(text, 'name: Muse Spark\n', `name: ${name}\n`) };
}

const place = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** What is said of the base with other files added; a file with a known path takes the place of that one. */
export function problemsOf(...files: KnowledgeFile[]): string[] {
  const base = new Map([entryFile, vendorFile, ...files].map((file) => [file.path, file]));
  return load([...base.values()]).problems.map(place);
}

/** What is said of the entry after some edits. */
export function problemsAfter(...edits: [from: string, to: string][]): string[] {
  return problemsOf({ path: entryPath, text: edits.reduce((text, [from, to]) => edit(text, from, to), entryText) });
}
