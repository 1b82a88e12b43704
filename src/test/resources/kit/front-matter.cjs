// Validates the front matter of Markdown files with ajv: node front-matter.cjs MODULES SCHEMA FILE…
// Prints `accepted FILE` or `refused FILE` and why, a line each. Dates are texts, as in YAML 1.2.
const { readFileSync } = require('fs');
const { join } = require('path');
const [modules, schemaFile, ...files] = process.argv.slice(2);
const Ajv = require(join(modules, 'ajv/dist/2020')).default;
const yaml = require(join(modules, 'js-yaml'));

const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
for (const file of files) {
  const head = /^---\n([^]*?\n)---\n/.exec(readFileSync(file, 'utf8'));
  let why;
  try {
    const fields = yaml.load(head[1], { schema: yaml.CORE_SCHEMA });
    why = validate(fields) ? '' : validate.errors.map((e) => `${e.instancePath} ${e.message}`).join('; ');
  } catch (e) {
    why = 'no YAML';
  }
  console.log(why === '' ? `accepted ${file}` : `refused ${file}: ${why}`);
}
