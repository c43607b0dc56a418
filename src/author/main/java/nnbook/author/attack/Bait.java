package nnbook.author.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.ChildJvm;
import nnbook.platform.ClassPath;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;

/**
 * What attacks are led to, so that they do no harm: a folder with a secret, two ports, a process.
 * Tells what was touched.
 */
public final class Bait implements AutoCloseable {
  private static final Duration MOMENT = Duration.ofSeconds(5);
  private static final Messages MESSAGES = Messages.of("course");
  private static final String SECRET = "the submission of somebody else";
  private static final String ANSWER = "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private static final Pattern REPEAT = Pattern.compile("@REPEAT (\\d+) ([^@]*)@");

  private final Path home;
  private final Path folder;
  private final String mark = UUID.randomUUID().toString();
  private final ServerSocket port;
  private final DatagramSocket udp;
  private final ServerSocketChannel service;
  private final AtomicInteger calls = new AtomicInteger();
  private Process victim;

  /** Lays out bait for attacks on the project in {@code home}. */
  public Bait(Path home) {
    this.home = home;
    try {
      folder = Files.createTempDirectory("nnbook-bait-");
      port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      udp = new DatagramSocket(0, InetAddress.getLoopbackAddress());
      service = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      service.bind(UnixDomainSocketAddress.of(folder.resolve("service")));
      victim = startVictim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    layOut();
    start(this::serve);
    start(this::echo);
  }

  private void layOut() {
    try {
      Files.writeString(folder.resolve("secret.txt"), SECRET);
      if (!victim.isAlive()) {
        victim = startVictim();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process startVictim() throws IOException {
    return ChildJvm.of(
            List.of(
                "-Xmx16m",
                "-Dmark=" + mark,
                "-cp",
                ClassPath.joined(WorkerClassPath.with(Bystander.class)),
                Bystander.class.getName()))
        .start();
  }

  /** A process that does nothing, until its input ends. */
  public static final class Bystander {
    private Bystander() {}

    public static void main(String[] arguments) throws IOException {
      System.in.readAllBytes();
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "bait");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!port.isClosed()) {
      try (Socket socket = port.accept()) {
        calls.incrementAndGet();
        socket.setSoTimeout(200);
        InputStream in = socket.getInputStream();
        in.read(new byte[1_000]);
        socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        continue; // it has said nothing, or hung up
      }
    }
  }

  private void echo() {
    while (!udp.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(new byte[100], 100);
        udp.receive(packet);
        calls.incrementAndGet();
        udp.send(packet);
      } catch (IOException e) {
        continue; // closed
      }
    }
  }

  /** The text of an attack, which names this bait. */
  public String on(String text) {
    String named =
        text.replace("@HOME@", home.toString())
            .replace("@USER@", System.getProperty("user.home"))
            .replace("@BAIT@", folder.toString())
            .replace("@PORT@", "" + port.getLocalPort())
            .replace("@UDP@", "" + udp.getLocalPort())
            .replace("@PID@", "" + victim.pid())
            .replace("@MARK@", mark);
    return REPEAT.matcher(named).replaceAll(Bait::repeated);
  }

  /** {@code #} stands for the number of the repetition. */
  private static String repeated(MatchResult match) {
    String unit = match.group(2);
    String all =
        IntStream.range(0, Integer.parseInt(match.group(1)))
            .mapToObj(i -> unit.replace("#", "" + i))
            .collect(Collectors.joining());
    return Matcher.quoteReplacement(all);
  }

  /** A sentence for each thing that was touched since the last call; puts it in order again. */
  public List<String> damage() {
    List<String> damage = new ArrayList<>();
    if (calls.getAndSet(0) > 0) {
      damage.add(MESSAGES.get("attack.network"));
    }
    if (!victim.isAlive()) {
      damage.add(MESSAGES.get("attack.killed"));
    }
    if (endLeft() > 0) {
      damage.add(MESSAGES.get("attack.process"));
    }
    if (!filesAreWhole()) {
      damage.add(MESSAGES.get("attack.files"));
    }
    layOut();
    return damage;
  }

  /** How many processes of an attack stay, though their sandbox is gone; they are ended. */
  private long endLeft() {
    List<ProcessHandle> left =
        ProcessHandle.allProcesses()
            .filter(process -> process.pid() != victim.pid())
            .filter(process -> process.info().commandLine().orElse("").contains(mark))
            .filter(process -> !endsByItself(process))
            .toList();
    left.forEach(ProcessHandle::destroyForcibly);
    return left.size();
  }

  /** What the end of its sandbox has killed may be seen for a moment longer. */
  private static boolean endsByItself(ProcessHandle process) {
    try {
      process.onExit().get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean filesAreWhole() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> stray =
          files.filter(file -> !file.getFileName().toString().matches("secret.txt|service"))
              .toList();
      for (Path file : stray) {
        Files.delete(file);
      }
      Path secret = folder.resolve("secret.txt");
      return stray.isEmpty()
          && Files.exists(secret)
          && Files.readString(secret).equals(SECRET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    victim.destroyForcibly();
    try {
      port.close();
      udp.close();
      service.close();
      FileTree.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
