/** What people do with a protocol, and read of it; transactions begin here. */
package org.maatwerk.protocol.usecase;
