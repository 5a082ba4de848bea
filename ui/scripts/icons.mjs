// Writes src/components/icons.ts from the names in src/components/icons.txt and the drawings of lucide-static.
import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('../src/components/', import.meta.url);
const nodes = JSON.parse(readFileSync(new URL('../node_modules/lucide-static/icon-nodes.json', import.meta.url), 'utf8'));
const names = readFileSync(new URL('icons.txt', here), 'utf8').split(/\s+/).filter(Boolean).sort();
const lines = names.map((name) => {
  const node = nodes[name];
  if (!node) throw new Error(`Lucide has no icon "${name}"`);
  return `  '${name}': ${JSON.stringify(node)},`;
});
writeFileSync(
  new URL('icons.ts', here),
  `// Written by \`npm run icons\` from icons.txt. Drawings: Lucide 1.62.0, ISC (icons-LICENCE.txt).
type Drawing = readonly (readonly [string, Readonly<Record<string, string>>])[];

export type IconName = keyof typeof DRAWINGS;

const DRAWINGS = {
${lines.join('\n')}
} as const satisfies Record<string, Drawing>;

/** Returns the shapes of an icon on a 24 × 24 grid. */
export function drawing(name: IconName): Drawing {
  return DRAWINGS[name];
}
`,
);
