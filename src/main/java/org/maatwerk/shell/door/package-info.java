/**
 * The plain servlets and filters around every page: language, security headers, foreign posts.
 * The container comes here, no other room does.
 * It must never know who is looking at what.
 */
package org.maatwerk.shell.door;
