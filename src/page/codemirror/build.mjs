// Bundles codemirror.mjs, and writes the licenses of all that is in it beside the bundle.
import {build} from 'esbuild';
import {readFileSync, writeFileSync} from 'node:fs';

const target = '../scripts/codemirror';
const {metafile} = await build({
  entryPoints: ['codemirror.mjs'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
  outfile: `${target}.js`,
});
const names = new Set(Object.keys(metafile.inputs)
  .map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]).filter(Boolean));
const texts = [...names].sort().map((name) => {
  const {version, license} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${version} (${license})\n\n`
    + readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
});
const line = '-'.repeat(72);
writeFileSync(`${target}-LICENSE.txt`,
  'codemirror.js is a bundle of these packages, made as src/page/codemirror tells.\n\n'
  + `${texts.join(`\n\n${line}\n\n`)}\n`);
