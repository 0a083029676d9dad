import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noMarkupFromData = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Markup is never made from data: build elements, or render with Preact.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]',
    message: 'Markup is never made from data: build elements, or render with Preact.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Markup is never made from data.',
  },
];

export default defineConfig(
  globalIgnores([
    '.output/',
    '.wxt/',
    '.cache/',
    'node_modules/',
    'demo-output/',
    'test-results/',
    'demo/public/',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `Promise<number | void>` says that a command may end without a code.
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...noMarkupFromData],
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What users run keeps quiet: an error is shown in words where it happened.
    files: [
      'entrypoints/**/*.{ts,tsx}',
      'components/**/*.{ts,tsx}',
      'storage/**/*.ts',
      'words/**/*.ts',
      'sites/**/*.ts',
      'rules/**/*.ts',
    ],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    // Loops over grids of cells: the bounds are the loop's own, and a check a cell would cost.
    files: ['sites/**/*.ts', 'demo/**/*.ts', '**/*.test.{ts,tsx}', '**/*.e2e.ts', '**/*.pages.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Pure folders have no clock and no chance of their own.
    files: ['rules/**/*.ts', 'sites/**/*.ts', 'words/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'browser', 'chrome', 'localStorage', 'indexedDB', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pure code is given the time.' },
        { object: 'Math', property: 'random', message: 'Pure code leaves nothing to chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...noMarkupFromData,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pure code is given the time.',
        },
      ],
    },
  },
);
