/** What may import what: see "Imports" in the README of this folder. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'features-stand-alone',
      comment: 'A feature knows no other feature; what two share belongs to components or api.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-know-no-app',
      comment: 'app composes features. The one thing they take from it is the type of their entry.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/app/', pathNot: '^src/app/feature\\.ts$' },
    },
    {
      name: 'components-know-nothing',
      severity: 'error',
      from: { path: '^src/components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(api|app|features)/' },
    },
    { name: 'api-knows-no-screen', severity: 'error', from: { path: '^src/api/' }, to: { path: '^src/(app|features|components)/' } },
    {
      name: 'one-door-to-the-shell',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/api/client\\.ts$', '\\.test\\.tsx?$', '^src/test/'] },
      to: { path: '@tauri-apps' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(raw|url)$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
