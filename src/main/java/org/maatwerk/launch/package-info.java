/**
 * Starts the product from a console: reads the settings, looks whether everything it needs is there, boots the server in
 * this same process and says in one banner where to go, or in one line what is wrong.
 * Whoever operates Maatwerk comes here; it is packaged beside the application, not in it.
 * It must never know a feature, a table or a person's file.
 */
package org.maatwerk.launch;
