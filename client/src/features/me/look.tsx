import { useState } from 'react';
import type { Country } from '@alongside/shared/safety/resources';
import type { Me } from '@alongside/shared/identity/member';
import { helpCopy } from '../../copy/en-GB/help.js';
import { meCopy } from '../../copy/en-GB/me.js';
import { isOwnDevice, setOwnDevice } from '../../lib/browser/own-device.js';
import { chosenTheme, wearTheme, type Theme } from '../../lib/browser/theme.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { Choices, RadioCard, Tick } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import { Section } from './section.js';
import { useChangeMe } from './use-change-me.js';

const words = meCopy.look;
const themes = Object.keys(words.themes) as Theme[];

/** How the place looks for me. Each choice counts at once. */
export const Look = ({ me }: { me: Me }) => {
  const saving = useChangeMe();
  const [theme, setTheme] = useState(chosenTheme);
  const [own, setOwn] = useState(isOwnDevice);
  const choose = (chosen: Theme) => {
    wearTheme(chosen);
    setTheme(chosen);
    saving.mutate({ preferences: { theme: chosen } });
  };
  return (
    <Section title={words.title}>
      {saving.error !== null && <ProblemNote error={saving.error} />}
      <Choices legend={words.legend} columns="narrow">
        {themes.map((each) => (
          <RadioCard key={each} name="theme" label={words.themes[each]} checked={theme === each} onChange={() => choose(each)} />
        ))}
      </Choices>
      <Tick label={words.counts} checked={me.preferences.hideCounts} onChange={(event) => saving.mutate({ preferences: { hideCounts: event.target.checked } })} />
      <SelectField label={words.country} value={me.preferences.country} onChange={(event) => saving.mutate({ preferences: { country: event.target.value as Country } })}>
        {(Object.keys(helpCopy.countries) as Country[]).map((code) => (
          <option key={code} value={code}>
            {helpCopy.countries[code]}
          </option>
        ))}
      </SelectField>
      <Tick
        label={words.ownDevice}
        hint={words.ownDeviceHint}
        checked={own}
        onChange={(event) => {
          setOwnDevice(event.target.checked);
          setOwn(event.target.checked);
        }}
      />
    </Section>
  );
};
