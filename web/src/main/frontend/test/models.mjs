import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const resources = fileURLToPath(new URL('../../../../../bpmn/src/main/resources/', import.meta.url));

export function shippedModels() {
  return read('process', '.bpmn');
}

export function shippedTables() {
  return read('decision', '.dmn');
}

function read(folder, end) {
  return readdirSync(join(resources, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => ({ file, xml: readFileSync(join(resources, folder, file), 'utf8') }));
}
