/** Noting an access, and reading who opened the own file. */
package org.maatwerk.audit.usecase;
