/** What talks to machines outside: the virus scanner. */
package org.maatwerk.documents.process;
