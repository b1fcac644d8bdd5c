/**
 * Signs people in with an OpenID provider (X9): code flow with PKCE, state and nonce, and sign-out at the provider.
 * Chosen by a setting; nobody but the browser and the provider comes here.
 * It must never read the national number, nor keep a token longer than sign-out needs it.
 */
package org.maatwerk.shell.signin.openid;
