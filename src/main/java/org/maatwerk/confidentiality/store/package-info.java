/** The keys, and the vault that seals with them: what makes a stolen database unreadable. */
package org.maatwerk.confidentiality.store;
