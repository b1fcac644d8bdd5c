/** Who is told about coaching. */
package org.maatwerk.coaching.process;
