import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/generated', '*.cjs', 'scripts', 'eslint.config.js'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { react },
    settings: { react: { version: '19' } },
    rules: {
      // Every text comes from the catalogues; only signs that no language translates may stand in the code.
      'react/jsx-no-literals': ['error', { noStrings: false, ignoreProps: true, allowedStrings: ['·', '–', '=', '+', '?'] }],
      'react/no-danger': 'error',
      'react/forbid-dom-props': ['error', { forbid: [] }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A screen's one field or safe choice has the focus at once; React Aria announces it.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-globals': ['error', 'eval', 'alert', 'confirm', 'prompt'],
      // The compiler is not used; the virtual list is known to opt out of it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'react/jsx-no-literals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
