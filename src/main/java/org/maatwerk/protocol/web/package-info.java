/** The screens of the protocol: they show views and pass on what people do. */
package org.maatwerk.protocol.web;
