/** Looks for what must not be there: words of a file, anywhere outside the vault. */
package org.maatwerk.leaks;
