package org.maatwerk.audit.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files together in a ZIP. */
final class ExportArchive {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(content);

    ExportArchive with(String name, byte[] file) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
            zip.closeEntry();
            return this;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return content.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
