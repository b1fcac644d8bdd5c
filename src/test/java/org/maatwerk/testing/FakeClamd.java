package org.maatwerk.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does, on a free port of this machine, and knows one virus: the test file of EICAR. */
public final class FakeClamd implements AutoCloseable {

    /** In two parts, so that no scanner takes this class for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LARGEST = 1_000_000;

    private final ServerSocket door;

    /** One for the whole test run; it ends with it. */
    static FakeClamd listening() {
        try {
            return new FakeClamd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeClamd() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "fake-clamd");
        listening.setDaemon(true);
        listening.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                String answer = answer(new DataInputStream(visitor.getInputStream()));
                visitor.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                // Whoever asked sees that there is no answer.
            }
        }
    }

    private static String answer(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        if (file.size() > LARGEST) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        boolean virus = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return virus ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
