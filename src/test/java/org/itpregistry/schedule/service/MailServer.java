package org.itpregistry.schedule.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every letter, or none, and keeps what it was told. */
final class MailServer implements AutoCloseable {
    private final ServerSocket door;
    private final boolean taking;
    private final List<String> letters = new CopyOnWriteArrayList<>();

    MailServer(boolean taking) throws IOException {
        this.taking = taking;
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "mail server of a test");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> letters() {
        return letters;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                talk(visitor);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(visitor.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 test\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split("[ :]")[0];
            if (word.equals("RCPT") && !taking) {
                out.print("550 nobody of that name\r\n");
            } else if (word.equals("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                letters.add(letter(in));
                out.print("250 taken\r\n");
            } else if (word.equals("QUIT")) {
                out.print("221 bye\r\n");
            } else {
                out.print("250 fine\r\n");
            }
            out.flush();
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
