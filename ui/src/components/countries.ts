import type { Option } from './Select';
import type { Language } from './locale';

/** Currency of each country that has one Duebook knows; the euro countries first. */
const CURRENCIES: Record<string, string> = {
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM VA XK AD ME',
  USD: 'US EC SV PA PR GU',
  VND: 'VN',
  ILS: 'IL PS',
  GBP: 'GB GG IM JE',
  CHF: 'CH LI',
  AED: 'AE', AMD: 'AM', ARS: 'AR', AUD: 'AU NR KI TV', AZN: 'AZ', BAM: 'BA', BDT: 'BD', BGN: 'BG', BHD: 'BH', BIF: 'BI', BRL: 'BR',
  BYN: 'BY', CAD: 'CA', CLP: 'CL', CNY: 'CN', COP: 'CO', CRC: 'CR', CZK: 'CZ', DJF: 'DJ', DKK: 'DK FO GL', DOP: 'DO', DZD: 'DZ',
  EGP: 'EG', ETB: 'ET', GEL: 'GE', GHS: 'GH', GNF: 'GN', GTQ: 'GT', HKD: 'HK', HNL: 'HN', HUF: 'HU', IDR: 'ID', INR: 'IN BT',
  IQD: 'IQ', ISK: 'IS', JMD: 'JM', JOD: 'JO', JPY: 'JP', KES: 'KE', KHR: 'KH', KMF: 'KM', KRW: 'KR', KWD: 'KW', KZT: 'KZ', LAK: 'LA',
  LBP: 'LB', LKR: 'LK', LYD: 'LY', MAD: 'MA EH', MDL: 'MD', MKD: 'MK', MMK: 'MM', MUR: 'MU', MXN: 'MX', MYR: 'MY', NGN: 'NG',
  NIO: 'NI', NOK: 'NO SJ', NPR: 'NP', NZD: 'NZ CK NU', OMR: 'OM', PEN: 'PE', PHP: 'PH', PKR: 'PK', PLN: 'PL', PYG: 'PY', QAR: 'QA',
  RON: 'RO', RSD: 'RS', RUB: 'RU', RWF: 'RW', SAR: 'SA', SEK: 'SE', SGD: 'SG', SYP: 'SY', THB: 'TH', TND: 'TN', TRY: 'TR', TTD: 'TT',
  TWD: 'TW', TZS: 'TZ', UAH: 'UA', UGX: 'UG', UYU: 'UY', UZS: 'UZ', VES: 'VE', VUV: 'VU', XAF: 'CM CF CG GA GQ TD',
  XOF: 'BF BJ CI GW ML NE SN TG', XPF: 'NC PF WF', YER: 'YE', ZAR: 'ZA LS', ZMW: 'ZM',
};

const CURRENCY_OF = new Map(
  Object.entries(CURRENCIES).flatMap(([currency, countries]) => countries.split(' ').map((country) => [country, currency] as const)),
);

/** Where most owners are; these stand first. */
const NEAR = ['VN', 'IL', 'DE', 'GB', 'US'];
const HOME: Record<Language, string> = { en: 'US', vi: 'VN', he: 'IL' };

/** Returns the currency of a country. */
export function currencyOf(country: string): string {
  return CURRENCY_OF.get(country) ?? 'EUR';
}

/** Returns the country to begin with: the system's region, else the home of the window's language. */
export function likelyCountry(language: Language, systemTags: readonly string[]): string {
  for (const tag of systemTags) {
    const region = /-([A-Z]{2})(?:-|$)/u.exec(tag)?.[1];
    if (region !== undefined && CURRENCY_OF.has(region)) return region;
  }
  return HOME[language];
}

function byName(language: Language): (a: Option, b: Option) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.label, b.label);
}

/** Returns the countries in the window's language, the likely ones first. */
export function countryOptions(language: Language): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const named = (id: string) => ({ id, label: names.of(id) ?? id });
  const others = [...CURRENCY_OF.keys()].filter((country) => !NEAR.includes(country));
  return [...NEAR.map(named), ...others.map(named).sort(byName(language))];
}

/** Returns the currencies with their names; the code comes first, because owners type it. */
export function currencyOptions(language: Language): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Object.keys(CURRENCIES)
    .map((id) => ({ id, label: `${id} · ${names.of(id) ?? id}` }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
