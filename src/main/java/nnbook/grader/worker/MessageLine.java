package nnbook.grader.worker;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import nnbook.platform.Wire;

/**
 * The line between grader and worker, a connection of its own on this machine, or standard input
 * and output where no code can name these: whatever code prints or reads, it does not get between.
 *
 * <pre>
 *   to the worker    class NAME BASE64         keeps a class file for the next checks
 *                    clear                     forgets the class files
 *                    check ID TEST METHOD SEED runs one test method
 *                    where                     asks what the check that still runs is doing
 *   to the grader    TOKEN                     first of all, by a port: the worker is the one that
 *                                              was started
 *                    ready                     the worker waits for a message
 *                    result ID SPENT …         true: the worker is of no more use; a Report's
 *                                              fields
 *                    where WHERE PRINTED       the line that runs, and what the code printed
 *                    exit ID WHERE             the code ends the JVM; ID is empty between checks
 * </pre>
 */
final class MessageLine implements Closeable {
  private static final int LARGEST = 64_000_000;
  private static final int TOKEN_MILLIS = 10_000;

  private final Closeable end;
  private final InputStream in;
  private final OutputStream out;

  private MessageLine(Closeable end, InputStream in, OutputStream out) {
    this.end = end;
    this.in = in;
    this.out = out;
  }

  private static MessageLine of(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return new MessageLine(
        socket, new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
  }

  /** The line to a worker that is reached by its standard input and output. */
  static MessageLine to(Process worker) {
    OutputStream out = worker.getOutputStream();
    return new MessageLine(out, new BufferedInputStream(worker.getInputStream()), out);
  }

  /** The other end of it; what is printed from now on does not get into it. */
  static MessageLine takeStandardStreams() {
    MessageLine line =
        new MessageLine(System.out, System.in, new FileOutputStream(FileDescriptor.out));
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    return line;
  }

  /** Opens a port on this machine for one worker. */
  static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  /** Waits for the worker that knows {@code token}; others who knock are turned away. */
  static MessageLine accept(ServerSocket port, String token) throws IOException {
    while (true) {
      Socket socket = port.accept();
      MessageLine line = of(socket);
      if (line.knows(token, socket)) {
        return line;
      }
      line.close();
    }
  }

  private boolean knows(String token, Socket socket) throws IOException {
    socket.setSoTimeout(TOKEN_MILLIS);
    try {
      return Wire.read(in, token.length()).equals(List.of(token));
    } catch (IOException e) { // it says nothing in time, or something else
      return false;
    } finally {
      socket.setSoTimeout(0);
    }
  }

  /** Connects a worker to the grader that has started it. */
  static MessageLine connect(int port, String token) throws IOException {
    MessageLine line = of(new Socket(InetAddress.getLoopbackAddress(), port));
    line.send(List.of(token));
    return line;
  }

  synchronized void send(List<String> message) throws IOException {
    Wire.write(message, out);
  }

  /** Waits for the next message. Throws IOException when the other end is gone. */
  List<String> receive() throws IOException {
    return Wire.read(in, LARGEST);
  }

  @Override
  public void close() throws IOException {
    end.close();
  }
}
