/** The years of which figures were published, done again in the pages of the product (F1). */
package org.maatwerk.history;
