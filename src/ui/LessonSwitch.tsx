/** Begins a lesson, and ends it. */
import { Choice } from './parts';
import { useSay } from './say';
import { useSettings } from './useSettings';

interface Props {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** For whoever has the settings at hand. */
export function LessonChoice({ isOn, onChange }: Props) {
  const say = useSay();
  return (
    <Choice
      type="checkbox"
      label={say('optionsClassroom')}
      help={say('optionsClassroomHelp')}
      checked={isOn}
      onChange={onChange}
    />
  );
}

export function LessonSwitch() {
  const { now, change } = useSettings();
  if (!now) return null;
  return (
    <LessonChoice
      isOn={now.settings.classroom}
      onChange={(classroom) => change((settings) => ({ ...settings, classroom }))}
    />
  );
}
