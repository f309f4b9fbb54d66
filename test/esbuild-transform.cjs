// Jest compiles with the same esbuild as the build.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');
const options = {
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  // Jest refuses import(): it becomes require.
  supported: { 'dynamic-import': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // import.meta does not exist in CommonJS; the host asks only for the file's own address.
  define: { 'import.meta.url': '__importMetaUrl' },
  banner: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
};
module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update([version, JSON.stringify(options), file, source].join('\0'))
      .digest('hex'),
  process: (source, file) => ({
    code: transformSync(source, {
      ...options,
      loader: /\.tsx$/.test(file) ? 'tsx' : /\.ts$/.test(file) ? 'ts' : 'js',
      sourcefile: file,
    }).code,
  }),
};
