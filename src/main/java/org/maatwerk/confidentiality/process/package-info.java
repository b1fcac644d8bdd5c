/** What the room does by itself, at intervals, on every node. */
package org.maatwerk.confidentiality.process;
