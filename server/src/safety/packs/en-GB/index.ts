import ab01 from './ab-01.json' with { type: 'json' };
import ab03 from './ab-03.json' with { type: 'json' };
import ab06 from './ab-06.json' with { type: 'json' };
import cr01 from './cr-01.json' with { type: 'json' };
import cr02 from './cr-02.json' with { type: 'json' };
import cr03 from './cr-03.json' with { type: 'json' };
import cr04 from './cr-04.json' with { type: 'json' };
import cr05 from './cr-05.json' with { type: 'json' };
import cr06 from './cr-06.json' with { type: 'json' };
import cr07 from './cr-07.json' with { type: 'json' };
import cr09 from './cr-09.json' with { type: 'json' };
import cr15 from './cr-15.json' with { type: 'json' };
import dt01 from './dt-01.json' with { type: 'json' };
import dt02 from './dt-02.json' with { type: 'json' };
import dt03 from './dt-03.json' with { type: 'json' };
import dt04 from './dt-04.json' with { type: 'json' };
import en01 from './en-01.json' with { type: 'json' };
import en02 from './en-02.json' with { type: 'json' };
import pi01 from './pi-01.json' with { type: 'json' };
import pi02 from './pi-02.json' with { type: 'json' };
import pi03 from './pi-03.json' with { type: 'json' };
import pi04 from './pi-04.json' with { type: 'json' };
import pi09 from './pi-09.json' with { type: 'json' };
import cues from './cues.data.json' with { type: 'json' };
import frames from './frames.data.json' with { type: 'json' };
import lexicon from './lexicon.data.json' with { type: 'json' };
import methodTerms from './method-terms.data.json' with { type: 'json' };
import spelling from './spelling.data.json' with { type: 'json' };
import { PackSource } from '../../rules/pack.js';

/** The pack for British English, checked but not yet compiled. */
export const enGB: PackSource = PackSource.parse({
  rules: [ab01, ab03, ab06, cr01, cr02, cr03, cr04, cr05, cr06, cr07, cr09, cr15, dt01, dt02, dt03, dt04, en01, en02, pi01, pi02, pi03, pi04, pi09],
  cues,
  frames,
  lexicon,
  methodTerms,
  spelling,
});
