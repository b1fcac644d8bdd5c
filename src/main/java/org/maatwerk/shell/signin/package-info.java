/**
 * Lets people in and out: who they are follows from one mechanism, chosen by a setting.
 * Everybody comes here once a day; nobody else needs to.
 * It must never know what somebody may do: that is decided file by file, elsewhere.
 */
package org.maatwerk.shell.signin;
