/** The gate, and who sees what, by the access table. */
package org.maatwerk.confidentiality.usecase;
