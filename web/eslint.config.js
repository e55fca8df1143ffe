import { readdirSync } from 'node:fs'
import pluginVue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const features = readdirSync(new URL('./src/features', import.meta.url))

/** A feature knows ui, api, i18n and the shell's stores; never another feature, never a page of the shell. */
const featureRules = features.map((name) => {
  const others = features.filter((other) => other !== name).join('|')
  return {
    files: [`src/features/${name}/**/*.{ts,vue}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(@/features/(?!${name}/)|(\\.\\./)+(features/)?(${others})(/|$))`,
              message: 'A feature never imports another feature; a page that combines them sits in layout.',
            },
            { regex: '^@/(layout/.*\\.vue|router|main)$', message: 'Features may use the stores of the shell, not its pages.' },
          ],
        },
      ],
    },
  }
})

const below = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
})

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema/*.ts'] },
  ...tseslint.configs.recommended,
  ...pluginVue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'vue/no-bare-strings-in-template': [
        'error',
        { allowlist: ['✓', '(', ')', ',', '.', ':', '·', '–', '—', '/', '%', '+', '−', '×', '→', '|', '…', '#', '=', '≥', '≤', '?', '*', '↑', '↓', '⏎', 'Esc', '鸿雁', 'Hongyan'] },
      ],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      // The formatter of templates is taste, not a defect.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/attributes-order': 'off',
    },
  },
  { files: ['**/*.test.ts'], rules: { 'vue/one-component-per-file': 'off' } },
  below(['src/ui/**'], '^@/(api|features|layout|router|i18n)', 'ui has no business words and no HTTP.'),
  below(['src/api/**'], '^@/(features|layout|ui|router|i18n)', 'api knows only HTTP.'),
  ...featureRules,
)
