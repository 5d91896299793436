import ab01 from './ab-01.json' with { type: 'json' };
import ab02 from './ab-02.json' with { type: 'json' };
import ab03 from './ab-03.json' with { type: 'json' };
import ab04 from './ab-04.json' with { type: 'json' };
import ab05 from './ab-05.json' with { type: 'json' };
import ab06 from './ab-06.json' with { type: 'json' };
import cr01 from './cr-01.json' with { type: 'json' };
import cr02 from './cr-02.json' with { type: 'json' };
import cr03 from './cr-03.json' with { type: 'json' };
import cr04 from './cr-04.json' with { type: 'json' };
import cr05 from './cr-05.json' with { type: 'json' };
import cr06 from './cr-06.json' with { type: 'json' };
import cr07 from './cr-07.json' with { type: 'json' };
import cr08 from './cr-08.json' with { type: 'json' };
import cr09 from './cr-09.json' with { type: 'json' };
import cr10 from './cr-10.json' with { type: 'json' };
import cr11 from './cr-11.json' with { type: 'json' };
import cr12 from './cr-12.json' with { type: 'json' };
import cr13 from './cr-13.json' with { type: 'json' };
import cr15 from './cr-15.json' with { type: 'json' };
import dt01 from './dt-01.json' with { type: 'json' };
import dt02 from './dt-02.json' with { type: 'json' };
import dt03 from './dt-03.json' with { type: 'json' };
import dt04 from './dt-04.json' with { type: 'json' };
import dt05 from './dt-05.json' with { type: 'json' };
import dt06 from './dt-06.json' with { type: 'json' };
import dt07 from './dt-07.json' with { type: 'json' };
import dt08 from './dt-08.json' with { type: 'json' };
import dt09 from './dt-09.json' with { type: 'json' };
import dt10 from './dt-10.json' with { type: 'json' };
import dt11 from './dt-11.json' with { type: 'json' };
import dt12 from './dt-12.json' with { type: 'json' };
import dt13 from './dt-13.json' with { type: 'json' };
import dt15 from './dt-15.json' with { type: 'json' };
import en01 from './en-01.json' with { type: 'json' };
import en02 from './en-02.json' with { type: 'json' };
import en03 from './en-03.json' with { type: 'json' };
import mt01 from './mt-01.json' with { type: 'json' };
import mt02 from './mt-02.json' with { type: 'json' };
import pi01 from './pi-01.json' with { type: 'json' };
import pi02 from './pi-02.json' with { type: 'json' };
import pi03 from './pi-03.json' with { type: 'json' };
import pi04 from './pi-04.json' with { type: 'json' };
import pi05 from './pi-05.json' with { type: 'json' };
import pi06 from './pi-06.json' with { type: 'json' };
import pi07 from './pi-07.json' with { type: 'json' };
import pi08 from './pi-08.json' with { type: 'json' };
import pi09 from './pi-09.json' with { type: 'json' };
import cues from './cues.data.json' with { type: 'json' };
import frames from './frames.data.json' with { type: 'json' };
import languages from './languages.data.json' with { type: 'json' };
import lexicon from './lexicon.data.json' with { type: 'json' };
import methodTerms from './method-terms.data.json' with { type: 'json' };
import spelling from './spelling.data.json' with { type: 'json' };
import { PackSource } from '../../rules/pack.js';

/** The pack for British English, checked but not yet compiled. */
export const enGB: PackSource = PackSource.parse({
  rules: [
    ab01, ab02, ab03, ab04, ab05, ab06,
    cr01, cr02, cr03, cr04, cr05, cr06, cr07, cr08, cr09, cr10, cr11, cr12, cr13, cr15,
    dt01, dt02, dt03, dt04, dt05, dt06, dt07, dt08, dt09, dt10, dt11, dt12, dt13, dt15,
    en01, en02, en03,
    mt01, mt02,
    pi01, pi02, pi03, pi04, pi05, pi06, pi07, pi08, pi09,
  ],
  cues,
  frames,
  languages,
  lexicon,
  methodTerms,
  spelling,
});
