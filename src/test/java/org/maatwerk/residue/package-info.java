/** What a whole run of tests leaves on disk, looked through at its end. */
package org.maatwerk.residue;
