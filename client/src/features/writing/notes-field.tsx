import { writingCopy } from '../../copy/en-GB/writing.js';
import { Choices, Tick } from '../../ui/choice.js';
import { TextField } from '../../ui/field.js';
import { Stack } from '../../ui/stack.js';

interface Props {
  readonly notes: readonly string[];
  readonly own: string;
  readonly onChange: (change: { notes: string[] } | { ownNote: string }) => void;
}

/** Content notes to choose, and one in the person's own words. */
export const NotesField = ({ notes, own, onChange }: Props) => (
  <Stack room="tight">
    <Choices legend={writingCopy.notes.legend} hint={writingCopy.notes.hint} columns="narrow">
      {writingCopy.notes.suggestions.map((note) => (
        <Tick
          key={note}
          label={note}
          checked={notes.includes(note)}
          onChange={(event) => onChange({ notes: event.target.checked ? [...notes, note] : notes.filter((other) => other !== note) })}
        />
      ))}
    </Choices>
    <TextField label={writingCopy.notes.own} value={own} maxLength={60} onChange={(event) => onChange({ ownNote: event.target.value })} />
  </Stack>
);
