package org.maatwerk.confidentiality.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A small file that is there whole or not at all, whatever happens meanwhile, and that only this account can read. */
record KeptFile(Path path) {

    KeptFile {
        path = path.toAbsolutePath();
    }

    /**
     * Writes it, unless it is there: two programs may come at once, the first one stays.
     *
     * @return whether it was written now
     */
    boolean create(byte[] content) throws IOException {
        Path draft = draft(content);
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return false;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.copy(draft, path);
        } finally {
            Files.delete(draft);
        }
        keepFolder();
        return true;
    }

    /** Puts this content in the place of what was there. */
    void replace(byte[] content) throws IOException {
        Files.move(draft(content), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        keepFolder();
    }

    private Path draft(byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        Path draft = Files.createTempFile(path.getParent(), "key", ".new");
        if (isPosix()) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        return Files.write(draft, content, StandardOpenOption.SYNC);
    }

    /** The name too must outlast a power cut: what is sealed next cannot be opened without it. */
    private void keepFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(path.getParent()).supportsFileAttributeView("posix");
    }
}
