/** The round that signs the access log. */
package org.maatwerk.audit.process;
