/** The lists beside the entries name what exists, and each thing once. */
import { keyOf } from '../../detect/tokens';
import { problemAt } from '../problem';
import type { Rule } from '../rules';
import { didYouMean } from '../suggest';
import { clashes } from './names';
import { knownIds } from './references';

export const newsworthyEntries: Rule = (base) => {
  const { entries: known } = knownIds(base);
  return base.newsworthy.flatMap((file) =>
    file.value.flatMap((id, i) =>
      known.has(id)
        ? []
        : [
            problemAt(
              file,
              [i],
              `names "${id}", but there is no entry of that id.${didYouMean(id, known) || ' Add its file or correct the id.'}`,
            ),
          ],
    ),
  );
};

export const listedTwice: Rule = ({ newsworthy, notModels }) => [
  ...clashes(
    newsworthy.flatMap((file) => file.value.map((id, i) => ({ key: id, spelling: id, file, path: [i] }))),
    'id',
  ),
  ...clashes(
    notModels.flatMap((file) =>
      file.value.map(({ name }, i) => ({ key: keyOf(name), spelling: name, file, path: [i, 'name'] })),
    ),
    'name',
  ),
];
