package org.maatwerk.attestation.web;

import org.maatwerk.screen.Screen;
import org.maatwerk.testing.OnBothDatabases;
import org.maatwerk.testing.PackagedServer;

/**
 * A file from its first word to its end, every step as people do it: by keyboard alone on H2, with a mouse on MariaDB.
 * Nobody types an address; each page is reached by the links and buttons that lead there.
 */
@OnBothDatabases
abstract class WholeStory extends FileStory {

    @Override
    protected Screen as(String account) {
        return PackagedServer.isMariaDb() ? super.as(account) : byKeyboard(account);
    }
}
