/**
 * Drives the packaged product in a browser as one person, finds things by role and visible label, and after every step
 * asks whether the page is right: accessible wide and narrow, titled, quiet on the console, complete in its words.
 */
package org.maatwerk.screen;
