/** Kinds of entry. Apart from the schema, since programs that ship need the words and not the checks. */
export const entryKinds = [
  'family',
  'language',
  'image',
  'video',
  'audio',
  'speech',
  'music',
  'code',
  'embedding',
  'world',
  'robotics',
  'other',
  'assistant',
  'agent',
  'app',
] as const;
/** Kinds of entry that are products running a model rather than models. */
export const productKinds: readonly string[] = ['assistant', 'agent', 'app'];
