package org.maatwerk.documents.process;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.maatwerk.kernel.FileScan.Verdict;

/**
 * ClamAV's scanner, by its command INSTREAM: the file goes in pieces with their length before them, and a length of
 * zero ends it. The answer is one line.
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final InetSocketAddress address;
    private final int patience;

    Clamd(String host, int port, Duration patience) {
        this.address = new InetSocketAddress(host, port);
        this.patience = Math.toIntExact(patience.toMillis());
    }

    /** @throws IOException when it does not answer, or says neither yes nor no */
    Verdict look(byte[] file) throws IOException {
        String answer = ask(file);
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        throw new IOException("clamd answered: " + answer);
    }

    private String ask(byte[] file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(patience);
            socket.connect(address, patience);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            return line(socket.getInputStream());
        }
    }

    private static void send(byte[] file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        for (int start = 0; start < file.length; start += PIECE) {
            int length = Math.min(PIECE, file.length - start);
            out.writeInt(length);
            out.write(file, start, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && line.size() < LONGEST_ANSWER; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
