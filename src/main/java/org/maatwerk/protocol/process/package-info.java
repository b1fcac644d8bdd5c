/** How facts move the protocol's process on, and who is told. */
package org.maatwerk.protocol.process;
