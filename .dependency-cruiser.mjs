const pure = 'this layer has no meaning for a place to run: it must give the same answer everywhere';
/** @type {(...names: string[]) => string[]} */
const packages = (...names) => names.map((name) => `node_modules/${name}/`);
const types = packages('@types/[^/]+', 'zod/v4/core');

/** Who may import what: the table of the architecture, one row a layer. Whatever is not named here is refused. */
const layers = [
  { layer: 'schemes', may: ['^src/schemes/', ...packages('zod')], reason: 'schemes are data and their shape; ' + pure },
  { layer: 'core', may: ['^src/(core|schemes)/', ...packages('big\\.js')], reason: pure },
  { layer: 'output', may: ['^src/(output|core|schemes)/'], reason: 'output draws reports; ' + pure },
  {
    layer: 'hosts',
    may: ['^src/hosts/', '^src/core/(host|workbook|document|address)\\.ts$', ...packages('fflate', '@e965/xlsx', 'docx'), '^node:', '^(fs|path|crypto|os|url|util|zlib|stream|buffer|worker_threads)(/|$)'],
    reason: 'a host moves data and gives it no meaning: it knows the port, the vocabularies of workbooks and documents, its platform and the libraries for both',
  },
  {
    layer: 'intake',
    may: ['^src/(intake|core|schemes)/', '^src/hosts/(open|hand)\\.ts$', '^src/hosts/(formats|xlsx)/'],
    reason: 'the intake opens, recognises and judges files beside the main thread of any place: it knows no screen and no platform',
  },
  {
    layer: 'ui',
    may: ['^src/(ui|core|output|schemes)/', ...packages('react', 'react-dom', '@fluentui/[^/]+', '@tanstack/react-virtual')],
    reason: 'the pane sees a Host, never the place where it runs',
  },
];

const entries = '^src/(page|cli|taskpane|commands|offline|node-worker|page-worker)\\.tsx?$';

/** @type {unknown} */
const rules = {
  forbidden: [
    ...layers.map(({ layer, may, reason }) => ({
      name: `${layer}-imports`,
      comment: reason,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { pathNot: [...may, ...types] },
    })),
    {
      name: 'hosts-apart',
      comment: 'a host knows its own platform only: Node is not in the browser, and the browser is not in Excel',
      severity: 'error',
      from: { path: '^src/hosts/(browser|excel|memory|xlsx)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-import-of-entries', comment: 'an entry joins everything; nothing joins an entry', severity: 'error', from: {}, to: { path: entries } },
    { name: 'no-cycles', comment: 'modules that need each other are one module; types alone may', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no-orphans',
      comment: 'what nothing imports does nothing',
      severity: 'error',
      from: { orphan: true, pathNot: [entries, '^src/offline-worker\\.js$', '\\.d\\.ts$'] },
      to: {},
    },
    { name: 'resolvable', comment: 'an import that leads nowhere breaks the build', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-dev-dependencies', comment: 'what runs at the user must be a dependency', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'], pathNot: types } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
  },
};

export default /** @type {import('dependency-cruiser').IConfiguration} */ (rules);
