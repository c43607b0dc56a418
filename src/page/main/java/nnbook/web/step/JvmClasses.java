package nnbook.web.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.web.image.PageWorld;
import nnbook.web.vm.StepLimitError;
import nnbook.web.vm.host.Native;

/** What interpreted code reaches on this JVM: all classes but those of exercises. */
public final class JvmClasses {
  private JvmClasses() {}

  public static PageWorld world() {
    return new PageWorld(JvmClasses::find, JvmClasses::file, natives());
  }

  /** What would leave the machine, which has one thread, and neither input nor an end. */
  private static Map<String, Native> natives() {
    Map<String, Native> table = new HashMap<>();
    table.put("java/lang/System.in", (numbers, references, at) ->
        references[at] = InputStream.nullInputStream());
    table.put("java/lang/System.exit(I)V", (numbers, references, at) -> {
      throw new SystemExit(Messages.of("step").get("exit", numbers[at]));
    });
    table.put("java/lang/Thread.sleep(J)V", (numbers, references, at) -> {
      try {
        Thread.sleep(numbers[at]);
      } catch (InterruptedException e) { // by a reader, not by the program
        Thread.currentThread().interrupt();
        throw new StepLimitError(0);
      }
    });
    table.put("java/lang/Thread.start()V", (numbers, references, at) ->
        ((Thread) references[at]).run());
    return table;
  }

  /** Ends what is filmed. */
  private static final class SystemExit extends Error {
    private static final long serialVersionUID = 1L;

    SystemExit(String message) {
      super(message);
    }
  }

  /** A class by its name, {@code java.util.List}. */
  public static Optional<Class<?>> find(String name) {
    try {
      return ChapterName.holdsClass(name) ? Optional.empty() : Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A class file by the name of its class, {@code java/util/List}. */
  public static Optional<byte[]> file(String name) {
    try (InputStream file = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
