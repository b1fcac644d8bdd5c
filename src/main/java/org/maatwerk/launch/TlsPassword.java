package org.maatwerk.launch;

import org.glassfish.grizzly.config.SecurePasswordProvider;

/** Tells the server the password of the key store when it asks; so it stands in no file of the server's own. */
public final class TlsPassword implements SecurePasswordProvider {

    @Override
    public String getPassword() {
        try {
            return new String(InnerTls.of(Settings.of(System.getenv())).password());
        } catch (CannotStart e) {
            throw new IllegalStateException(e);
        }
    }
}
