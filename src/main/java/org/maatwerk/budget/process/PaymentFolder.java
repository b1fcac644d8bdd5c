package org.maatwerk.budget.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.maatwerk.budget.PaymentOutlet;
import org.maatwerk.kernel.CaseNumber;

/**
 * The folder from which the finance system takes payment instructions. A file appears there whole, under the number of
 * its payment, so that the same payment can lie there once only.
 */
class PaymentFolder implements PaymentOutlet {

    private final Path folder;

    PaymentFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(CaseNumber payment, byte[] file) {
        Path target = folder.resolve(payment + ".xml");
        Path half = folder.resolve("." + payment + ".part");
        try {
            if (Files.notExists(target)) {
                write(half, file);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** To the disk itself: what was moved must not turn out empty after the power failed. */
    private static void write(Path place, byte[] file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                place, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
