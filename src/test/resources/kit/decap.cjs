// Validates a configuration of Decap CMS with Decap's own schema: node decap.cjs MODULES DECAP CONFIG
// The schema is a module of the package decap-cms-core. Of what it imports, the library of schemas is the real one; what
// registers itself in a browser only, and names of formats, are given here.
const { readFileSync } = require('fs');
const { join } = require('path');
// Node 18, which Debian 12 has, knows it as a module only.
globalThis.crypto ??= require('crypto').webcrypto;
const [modules, decap, config] = process.argv.slice(2);
const yaml = require(join(modules, 'js-yaml'));
const given = {
  '../formats/formats': {
    frontmatterFormats: ['yaml-frontmatter', 'toml-frontmatter', 'json-frontmatter'],
    extensionFormatters: { yml: {}, yaml: {}, toml: {}, json: {}, md: {}, markdown: {}, html: {} },
  },
  '../lib/registry': { getWidgets: () => [{ name: 'select', schema: { properties: { options: { type: 'array', minItems: 1 } }, required: ['options'] } }] },
  '../lib/i18n': { I18N_STRUCTURE: { one: 'multiple_folders' }, I18N_FIELD: { one: 'translate' } },
};
const load = (name) => given[name] ?? require(join(modules, name));
const source = readFileSync(join(decap, 'dist/esm/constants/configSchema.js'), 'utf8')
  .replace(/^import (\w+) from '([^']+)';$/gm, "const $1 = (load('$2').default ?? load('$2'));")
  .replace(/^import \{([^}]*)\} from '([^']+)';$/gm, (_, names, from) => `const {${names.replace(/ as /g, ': ')}} = load('${from}');`)
  .replace(/^export function /gm, 'exports.$& = function ')
  .replace(/exports\.export function  = function /g, 'exports.validateConfig = function ');
const exported = {};
new Function('exports', 'load', source)(exported, load);
exported.validateConfig(yaml.load(readFileSync(config, 'utf8')));
console.log('valid');
