import js from "@eslint/js"
import boundaries from "eslint-plugin-boundaries"
import ts from "typescript-eslint"

/**
 * The arrows of the house (docs/decisions/0001-arrows.md): who may import whom. Everything not
 * allowed here is refused.
 */
const elements = [
  { type: "module", pattern: "backend/src/modules/*", capture: ["module"] },
  { type: "contract", pattern: "backend/src/contract" },
  { type: "lib", pattern: "backend/src/{lib,config}" },
  { type: "law", pattern: "backend/src/law" },
  { type: "backend", pattern: "backend/src/*" },
  { type: "backend", pattern: "backend/integration-tests" },
  { type: "launch", pattern: "backend/launch" },
  { type: "admin", pattern: "admin-extensions" },
  { type: "storefront", pattern: "storefront" },
  { type: "test", pattern: "test" },
]

const mayImport = (type, ...types) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
})

const arrows = [
  // Modules never import each other: links, workflows and query join them.
  {
    from: { element: { type: "module" } },
    allow: {
      to: { element: { type: "module", captured: { module: "{{from.element.captured.module}}" } } },
    },
  },
  mayImport("module", "contract", "law", "lib"),
  mayImport("backend", "backend", "module", "contract", "law", "lib"),
  mayImport("law", "law", "lib", "contract"),
  mayImport("lib", "lib", "contract"),
  mayImport("contract", "contract"),
  mayImport("launch", "launch"),
  mayImport("admin", "admin", "contract"),
  mayImport("storefront", "storefront", "contract"),
  // Tests that cross packages build their registries with the importer's own generators.
  mayImport("test", "test", "launch", "backend", "law", "lib"),
]

/** Outside the backend only its contract may be named, and only as types. */
const contractTypesOnly = {
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      patterns: [
        {
          group: ["@ocop/backend", "@ocop/backend/*", "!@ocop/backend/contract", "**/backend/**"],
          message: "Only the HTTP contract of the backend may be imported: @ocop/backend/contract.",
        },
        {
          group: ["@ocop/backend/contract"],
          allowTypeImports: true,
          message: "The contract is imported as types only (import type).",
        },
      ],
    },
  ],
}

export default ts.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/.next*/**",
      "**/.data/**",
      "**/next-env.d.ts",
      "backend/src/modules/*/migrations/**",
      "storefront/public/**",
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    plugins: { boundaries },
    settings: {
      "boundaries/elements": elements,
      "import/resolver": {
        typescript: {
          project: ["backend", "storefront", "admin-extensions"],
          noWarnOnMultipleProjects: true,
        },
      },
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", policies: arrows }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "off",
    },
  },
  { files: ["storefront/**", "admin-extensions/**"], rules: contractTypesOnly },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
      },
    },
  },
)
