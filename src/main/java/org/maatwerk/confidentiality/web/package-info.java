/** Where an administrator keeps the keys. */
package org.maatwerk.confidentiality.web;
