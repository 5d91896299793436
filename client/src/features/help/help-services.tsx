import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countries, firstChoices, servicesOf, type Country } from '@alongside/shared/safety/resources';
import { helpCopy } from '../../copy/en-GB/help.js';
import { call } from '../../lib/api/call.js';
import { readHelp } from '../../lib/api/other-calls.js';
import { keys } from '../../lib/query-keys.js';
import { SelectField } from '../../ui/field.js';
import { Stack } from '../../ui/stack.js';
import { ServiceCard } from './service-card.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './help-services.module.css';

/** Every service of a country, three first. It shows what came with the page until the server answers, if it does. */
export const HelpServices = ({ at }: { at: Country }) => {
  const [country, setCountry] = useState(at);
  const { data } = useQuery({
    queryKey: keys.help(country),
    queryFn: ({ signal }) => call(readHelp, { query: { country }, signal }),
    placeholderData: { country, first: [...firstChoices(country)], services: [...servicesOf(country)] },
    retry: false,
  });
  const first = data?.first ?? [...firstChoices(country)];
  const services = data?.services ?? [...servicesOf(country)];
  const more = services.filter(({ id }) => !first.some((choice) => choice.id === id));
  return (
    <Stack room="loose">
      <SelectField label={helpCopy.where} value={country} onChange={(event) => setCountry(event.target.value as Country)}>
        {countries.map((code) => (
          <option key={code} value={code}>
            {helpCopy.countries[code]}
          </option>
        ))}
      </SelectField>
      <PlainList className={styles['list']}>
        {first.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} lead={helpCopy.first[service.level]} />
          </li>
        ))}
      </PlainList>
      <h2>{helpCopy.more}</h2>
      <PlainList className={`${styles['list']} ${styles['grid']}`}>
        {more.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
};
