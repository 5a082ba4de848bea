import { LOCALE, type Language } from '../../components/locale';

/** Returns a size of a file in the unit that reads best: `812 kB`, `12.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const maximumFractionDigits = size < 100 && unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit, maximumFractionDigits }).format(size);
}
