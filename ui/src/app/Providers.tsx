import { LocalizationProvider } from '@fluent/react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

import { isRightToLeft, LanguageContext, LOCALE, type Language } from '../components/locale';
import { localization } from './catalogues';

/** Gives texts, formats and direction of one language to everything inside. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  }, [language]);
  return (
    <LanguageContext value={language}>
      <LocalizationProvider l10n={localization(language)}>
        <I18nProvider locale={LOCALE[language]}>{children}</I18nProvider>
      </LocalizationProvider>
    </LanguageContext>
  );
}

/** What every screen needs around it. */
export function Providers({ client, language, children }: { client: QueryClient; language: Language; children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </QueryClientProvider>
  );
}
