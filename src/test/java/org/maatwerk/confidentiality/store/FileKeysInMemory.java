package org.maatwerk.confidentiality.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.kernel.CaseNumber;

/** File keys that live as long as the test. */
public final class FileKeysInMemory implements FileKeys {

    final Map<CaseNumber, FileKey> kept = new TreeMap<>();

    @Override
    public Optional<FileKey> find(CaseNumber file) {
        return Optional.ofNullable(kept.get(file));
    }

    @Override
    public void add(FileKey key) {
        kept.put(key.caseNumber(), key);
    }

    @Override
    public void remove(CaseNumber file) {
        kept.remove(file);
    }

    @Override
    public long count() {
        return kept.size();
    }

    @Override
    public long countOthersThan(long masterKey) {
        return othersThan(masterKey, Integer.MAX_VALUE).size();
    }

    @Override
    public List<CaseNumber> othersThan(long masterKey, int atMost) {
        return kept.values().stream()
                .filter(key -> key.masterKeyId() != masterKey || !key.isWithSecret())
                .map(FileKey::caseNumber)
                .limit(atMost)
                .toList();
    }

    @Override
    public boolean replace(FileKey former, FileKey rewrapped) {
        return kept.replace(former.caseNumber(), former, rewrapped);
    }
}
