/**
 * What happens when something does not work: a refusal in words, a page that is not there, a number to quote.
 * Every request passes here; screens catch nothing themselves.
 * It must never show or log what stands in a file.
 */
package org.maatwerk.shell.failure;
