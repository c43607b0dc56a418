package nnbook.grader.worker;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import nnbook.platform.Wire;

/**
 * The line between grader and worker, a connection of its own on this machine: whatever the code
 * under test prints or reads, it does not get between.
 *
 * <pre>
 *   to the worker    class NAME BASE64         keeps a class file for the next checks
 *                    clear                     forgets the class files
 *                    check ID TEST METHOD SEED runs one test method
 *                    where                     asks what the check that still runs is doing
 *   to the grader    TOKEN                     first of all: the worker is the one that was started
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

  private final Socket socket;
  private final InputStream in;

  private MessageLine(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    socket.setTcpNoDelay(true);
  }

  /** Opens a port on this machine for one worker. */
  static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  /** Waits for the worker that knows {@code token}; others who knock are turned away. */
  static MessageLine accept(ServerSocket port, String token) throws IOException {
    while (true) {
      MessageLine line = new MessageLine(port.accept());
      if (line.knows(token)) {
        return line;
      }
      line.close();
    }
  }

  private boolean knows(String token) throws IOException {
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
    MessageLine line = new MessageLine(new Socket(InetAddress.getLoopbackAddress(), port));
    line.send(List.of(token));
    return line;
  }

  synchronized void send(List<String> message) throws IOException {
    Wire.write(message, socket.getOutputStream());
  }

  /** Waits for the next message. Throws IOException when the other end is gone. */
  List<String> receive() throws IOException {
    return Wire.read(in, LARGEST);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
