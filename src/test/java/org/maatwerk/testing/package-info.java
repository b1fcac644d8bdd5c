/**
 * What tests of every room need around them: a real database server, a migrated schema, the packaged product.
 */
package org.maatwerk.testing;
