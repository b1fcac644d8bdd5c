/** The round that takes mail out, and the ways it goes. */
package org.maatwerk.messages.process;
