/** Writing, keeping and opening documents. */
package org.maatwerk.documents.usecase;
