package org.maatwerk.confidentiality;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;

/** Secrets that live as long as the test. */
public final class FileSecretsInMemory implements FileSecrets {

    private final Map<CaseNumber, byte[]> kept = new HashMap<>();
    private final Set<CaseNumber> destroyed = new HashSet<>();

    @Override
    public byte[] findOrMake(CaseNumber file) {
        Refused.when(destroyed.contains(file), ConfidentialityRefusal.CONTENT_IS_DESTROYED);
        return kept.computeIfAbsent(file, fresh -> new SecureRandom().generateSeed(32));
    }

    @Override
    public byte[] of(CaseNumber file) {
        Refused.when(destroyed.contains(file), ConfidentialityRefusal.CONTENT_IS_DESTROYED);
        if (!kept.containsKey(file)) {
            throw new IllegalStateException("the secret of " + file + " was lost");
        }
        return kept.get(file);
    }

    @Override
    public void destroy(CaseNumber file) {
        kept.remove(file);
        destroyed.add(file);
    }

    @Override
    public Set<CaseNumber> destroyed() {
        return Set.copyOf(destroyed);
    }
}
