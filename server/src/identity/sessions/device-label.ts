const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

const named = (families: readonly (readonly [RegExp, string])[], agent: string) => families.find(([mark]) => mark.test(agent))?.[1];

/** A session's label, coarse on purpose: "Firefox on Android", never a version or a model. */
export const deviceLabel = (userAgent: string | undefined): string => {
  const agent = (userAgent ?? '').slice(0, 400);
  const browser = named(browsers, agent);
  const system = named(systems, agent);
  if (browser === undefined) return system === undefined ? 'An app or a programme' : `An app on ${system}`;
  return system === undefined ? browser : `${browser} on ${system}`;
};
