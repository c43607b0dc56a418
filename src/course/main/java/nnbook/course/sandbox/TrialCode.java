package nnbook.course.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nnbook.platform.Wire;

/**
 * Runs in the sandbox and tries what each protection shall prevent. Sends the names of the
 * protections that do not hold.
 */
public final class TrialCode {
  private static final long MEGABYTE = 1_000_000;

  private TrialCode() {}

  /** Arguments: a file, a port and a process outside, one thread too many, too large a memory. */
  public static void main(String[] arguments) throws IOException {
    List<String> broken = new ArrayList<>();
    note(broken, Protection.FILES, seesFile(arguments[0]) || writesFile());
    note(broken, Protection.NETWORK, connects(Integer.parseInt(arguments[1])));
    note(broken, Protection.PROCESSES, seesProcess(Long.parseLong(arguments[2])));
    note(broken, Protection.MEMORY, startsThreads(1, Long.parseLong(arguments[4]) * MEGABYTE));
    note(broken, Protection.TASKS, startsThreads(Integer.parseInt(arguments[3]), 0));
    Wire.write(broken, new FileOutputStream(FileDescriptor.out));
    Runtime.getRuntime().halt(0);
  }

  private static void note(List<String> broken, Protection protection, boolean done) {
    if (done) {
      broken.add(protection.name());
    }
  }

  private static boolean seesFile(String file) {
    return Files.exists(Path.of(file));
  }

  private static boolean writesFile() {
    try {
      Files.delete(Files.createTempFile("trial", ""));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean connects(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean seesProcess(long pid) {
    return ProcessHandle.of(pid).isPresent() || ProcessHandle.current().pid() > pid;
  }

  /** Threads that run at the same time, each with a stack of this size. */
  private static boolean startsThreads(int count, long stack) {
    CountDownLatch done = new CountDownLatch(1);
    try {
      for (int i = 0; i < count; i++) {
        Thread thread = new Thread(null, () -> await(done), "trial", stack);
        thread.setDaemon(true);
        thread.start();
      }
      return true;
    } catch (OutOfMemoryError e) {
      return false;
    } finally {
      done.countDown();
    }
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
