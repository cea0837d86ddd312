package org.sanbuzou.product;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** A kept-alive connection that sends bytes and reads one answer to them. */
public final class Wire implements AutoCloseable {
    private final Socket socket = new Socket();
    private final Message answer = new Message();

    public Wire(int port, Duration patience) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    Math.toIntExact(patience.toMillis()));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The answer is valid until the next one. */
    public Message exchange(byte[] request) throws IOException {
        send(request, request.length);
        return receive();
    }

    public void send(byte[] request, int length) throws IOException {
        socket.getOutputStream().write(request, 0, length);
    }

    public Message receive() throws IOException {
        if (!answer.read(socket.getInputStream())) {
            throw new EOFException("the connection ended before an answer");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
