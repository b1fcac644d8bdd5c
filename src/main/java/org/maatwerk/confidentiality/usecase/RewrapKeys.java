package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.KeyRotations;
import org.maatwerk.confidentiality.KeyWrapping;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.kernel.CaseNumber;

/**
 * Wraps data keys anew, each in a transaction of its own: nobody who works waits for it, a killed node loses one at
 * most, and of two nodes that come at once one wins while the other changes nothing.
 */
@ApplicationScoped
@Transactional
public class RewrapKeys {

    private static final int AT_MOST = 200;

    @Inject
    FileKeys fileKeys;

    @Inject
    KeyRotations rotations;

    @Inject
    MasterKeys masterKeys;

    @Inject
    KeyWrapping wrapping;

    /** Some of the files whose key still waits. */
    public List<CaseNumber> waiting() {
        return fileKeys.othersThan(keyInUse(), AT_MOST);
    }

    /** @return whether the key of this file was wrapped anew now */
    public boolean rewrap(CaseNumber file) {
        long keyInUse = keyInUse();
        Optional<FileKey> former = fileKeys.find(file);
        return former.isPresent() && fileKeys.replace(former.get(), wrapping.rewrapped(former.get(), keyInUse));
    }

    private long keyInUse() {
        return rotations.inUse().of(masterKeys);
    }
}
