/** Part of every result's provenance; a test holds it equal to the package's version. */
export const ENGINE_VERSION = '0.1.0'
