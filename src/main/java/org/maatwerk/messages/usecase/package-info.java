/** Writing down what is to be told, and putting it into words. */
package org.maatwerk.messages.usecase;
