/** The address at which a document is opened. */
package org.maatwerk.documents.web;
