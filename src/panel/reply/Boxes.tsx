/** A question with any number of answers out of a list that may be long. */
import { useId } from 'preact/hooks';
import { Choice } from '../../ui/parts';
import { LongList } from '../LongList';

interface Box {
  index: number;
  label: string;
  help: string;
}

interface Props {
  legend: string;
  boxes: readonly Box[];
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
}

export function Boxes({ legend, boxes, chosen, onChange }: Props) {
  const id = useId();
  if (boxes.length === 0) return null;
  const set = (index: number, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(index);
    else next.delete(index);
    onChange(next);
  };
  const items = boxes.map((box) => ({ ...box, isChosen: chosen.has(box.index), set }));
  return (
    <fieldset aria-labelledby={id}>
      <legend id={id}>{legend}</legend>
      <LongList items={items} first={6} label={legend} look="boxes" Row={Row} />
    </fieldset>
  );
}

function Row({ item }: { item: Box & { isChosen: boolean; set: (index: number, isChosen: boolean) => void } }) {
  const { index, label, help, isChosen, set } = item;
  return (
    <Choice type="checkbox" label={label} help={help} checked={isChosen} onChange={(checked) => set(index, checked)} />
  );
}
